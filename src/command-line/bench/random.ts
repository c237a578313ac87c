import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { tenth } from './spread.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface RandomReport {
  readonly sequences: number;
  readonly holds: boolean;
  readonly seconds: number;
}

/** Runs the test of random play with ten times as many sequences as `npm test` does; its own output goes to standard error. */
export function benchRandom(sequences: number): RandomReport {
  const startedMs = performance.now();
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const words = [vitest, 'run', '--project', 'unit', 'tests/random-play.test.ts', '--testTimeout', '7200000'];
  const { status } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', RANDOM_SEQUENCES: String(sequences) },
    stdio: ['ignore', 2, 2],
  });
  return { sequences, holds: status === 0, seconds: tenth((performance.now() - startedMs) / 1_000) };
}
