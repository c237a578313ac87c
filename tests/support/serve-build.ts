import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ROOT } from './source-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built game, with a closing slash. */
    gameUrl: string;
    /** Folder that holds the built game. */
    gameFolder: string;
  }
}

/** Builds the game once for all browser tests and serves it on a free port: what is tested is what is shipped. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const gameFolder = await mkdtemp(join(tmpdir(), 'clinic-day-build-'));
  buildInto(gameFolder);
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: gameFolder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const gameUrl = server.resolvedUrls?.local[0];
  if (!gameUrl) throw new Error('The preview server has no address.');
  project.provide('gameUrl', gameUrl);
  project.provide('gameFolder', gameFolder);
  return async () => {
    await server.close();
    await rm(gameFolder, { recursive: true, force: true });
  };
}

/** A process of its own, because the test runner's environment would make it a development build. */
function buildInto(folder: string): void {
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const words = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--manifest', '--logLevel', 'warn'];
  const run = spawnSync(process.execPath, words, { cwd: ROOT, env: environment, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The game does not build:\n${run.stdout}${run.stderr}`);
}
