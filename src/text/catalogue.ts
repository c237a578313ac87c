import { mergeCatalogues } from './merge.ts';
import type { Catalogue } from './words.ts';

/** All English sentences, for tests and for pages that try out one part. The game fetches the same: see vite-plugin.ts. */
export const english: Catalogue = mergeCatalogues(
  import.meta.glob<Catalogue>(['./en/*.json', '../widgets/*/text.en.json', '../tasks/*/text.en.json'], {
    eager: true,
    import: 'default',
  }),
);
