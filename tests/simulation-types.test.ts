import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

/** Runs the compiler with a configuration that inherits the simulation's and includes one planted file. */
function typeCheck(fixture: string) {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const configuration = join(ROOT, 'tests', 'fixtures', fixture, 'tsconfig.json');
  const run = spawnSync(process.execPath, [compiler, '--noEmit', '-p', configuration], { encoding: 'utf8' });
  return { status: run.status, output: run.stdout };
}

describe("the simulation's type-check", () => {
  it.each(['document', 'process'])('knows no %s', (name) => {
    const { status, output } = typeCheck(`planted-${name}`);
    expect(status).not.toBe(0);
    expect(output).toMatch(new RegExp(`planted\\.ts.*Cannot find name '${name}'`));
  });
});
