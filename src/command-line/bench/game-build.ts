import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** Pages that are no part of the game and stand beside it here. */
const PAGES = {
  floor: 'tests/pages/floor.html',
  bare: 'src/command-line/bench/bare-phaser.html',
} as const;

export interface GameBuild {
  /** The game as it is shipped, with its manifest. */
  readonly folder: string;
  /** Address of the game, with a closing slash. */
  readonly url: string;
  /** Addresses of the pages that stand beside it. */
  readonly pages: { readonly [Page in keyof typeof PAGES]: string };
  close(): Promise<void>;
}

/** Builds the game without serving it: for its weight alone. */
export async function buildGame(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-day-bench-'));
  await build(production({ outDir: folder, emptyOutDir: true, manifest: true }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds the game and the pages beside it, and serves each from a free port of this machine. */
export async function serveGame(): Promise<GameBuild> {
  const game = await buildGame();
  const floor = await buildPage(PAGES.floor);
  const bare = await buildPage(PAGES.bare);
  const servers = [await serve(game.folder), await serve(floor), await serve(bare)];
  const [url = '', floorUrl = '', bareUrl = ''] = servers.map(
    (server) => server.resolvedUrls?.local[0] ?? '',
  );
  return {
    folder: game.folder,
    url,
    pages: { floor: `${floorUrl}${PAGES.floor}`, bare: `${bareUrl}${PAGES.bare}` },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      game.remove();
      for (const folder of [floor, bare]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A build of its own for each page: what two pages start with would come in one file. */
async function buildPage(path: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'clinic-day-bench-page-'));
  await build(production({ outDir, emptyOutDir: true, rolldownOptions: { input: join(ROOT, path) } }));
  return outDir;
}

function production(options: InlineConfig['build']): InlineConfig {
  // The tools that start this may have set another mode, and Preact would be built for developers.
  process.env.NODE_ENV = 'production';
  return { root: ROOT, mode: 'production', logLevel: 'error', build: options ?? {} };
}

function serve(outDir: string) {
  return preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
}
