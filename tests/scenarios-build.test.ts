import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { scenarioPlugin } from '../src/scenario/vite-plugin.ts';

const shipped = join(import.meta.dirname, '..', 'scenarios');

/** Loads a virtual module through Vite as a page in development would. */
async function loadThroughVite(folder: string, id: string): Promise<string> {
  const server = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [scenarioPlugin(folder)],
  });
  try {
    return (await server.transformRequest(id))?.code ?? '';
  } finally {
    await server.close();
  }
}

test('the library is given to the program as data', async () => {
  const code = await loadThroughVite(shipped, 'virtual:scenario-days');
  expect(code).toContain('"mixed-monday"');
  expect(code).toContain('"prebrief"');
});

test('an error in a file fails with its place, what, why and a fix', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  try {
    cpSync(shipped, folder, { recursive: true });
    writeFileSync(join(folder, 'days', 'broken.yaml'), 'format: 1\nkind: day\nid: broken\nid: broken\n');
    await expect(loadThroughVite(folder, 'virtual:scenarios')).rejects.toThrow(
      /days\/broken\.yaml:4:1 {2}E102 .+\n {3}why .+\n {3}fix /,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
