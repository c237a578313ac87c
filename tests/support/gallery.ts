import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './source-files.ts';

export interface Gallery {
  /** The address of the gallery with one widget on it, and an example of it where it has several. */
  readonly page: (widget: string, variant?: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves the gallery of panels on a free port: it is no part of the build. The caller closes it. */
export async function serveGallery(): Promise<Gallery> {
  // A cache of its own, so that two runs side by side do not prepare the same packages in one folder.
  const cacheDir = await mkdtemp(join(tmpdir(), 'clinic-day-gallery-'));
  const server = await createServer({
    root: ROOT,
    cacheDir,
    logLevel: 'warn',
    server: { port: 0, host: '127.0.0.1', open: false, hmr: false, watch: null },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The gallery has no address.');
  return {
    page: (widget, variant) =>
      `${url}src/widgets/gallery.html?only=${widget}${variant === undefined ? '' : `&variant=${variant}`}`,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
