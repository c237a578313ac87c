import { mergeCatalogues } from './merge.ts';
import type { Catalogue } from './words.ts';

/** All English sentences: the interface's, the widgets' and the tasks'. Commands read the same files by themselves. */
export const english: Catalogue = mergeCatalogues(
  import.meta.glob<Catalogue>(['./en/*.json', '../widgets/*/text.en.json', '../tasks/*/text.en.json'], {
    eager: true,
    import: 'default',
  }),
);
