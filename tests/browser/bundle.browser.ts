import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { english } from '../../src/text/catalogue.ts';
import { createWords } from '../../src/text/words.ts';
import { collectErrors, launchChromium } from '../support/browser.ts';

const LIMIT_BYTES = 130 * 1024;

interface Chunk {
  readonly file: string;
}

const folder = inject('gameFolder');
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
);
const words = createWords('en-US', [english]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Plays to the first task of a day while the tasks that come later are kept from the page; answers the scripts it had. */
async function scriptsToFirstTask(page: Page, address: string, task: string): Promise<ReadonlySet<string>> {
  const later = basename(manifest['src/tasks/registry.ts']?.file ?? 'no such chunk');
  const scripts = new Set<string>();
  let isHeld = false;
  await page.route('**/*.js', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    // Never answered: all that is loaded behind it is not waited for either.
    if (name === later) isHeld = true;
    else {
      scripts.add(name);
      await route.continue();
    }
  });
  await page.goto(`${inject('gameUrl')}${address}`);
  await page.getByRole('button', { name: words('action.day.start') }).click();
  await page
    .getByRole('button', { name: words(`${task}.title`) })
    .first()
    .click();
  await page.locator('[data-part="panel"] button').first().waitFor();
  await expect.poll(() => isHeld).toBe(true);
  return scripts;
}

it.each([
  ['?day=short&seed=7&pace=step&view=board', 'fridge-log'],
  ['?day=mixed-monday&seed=1001&pace=step&view=board', 'room-check'],
])('%s is played with at most 130 KB of script, gzipped, and without Phaser', async (address, task) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = collectErrors(page);
  const scripts = await scriptsToFirstTask(page, address, task);
  const sources = [...scripts].map((name) => readFileSync(join(folder, 'assets', name)));
  const bytes = sources.reduce((sum, source) => sum + gzipSync(source).length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(sources.filter((source) => source.includes('Phaser.Game') || source.includes('phaser.io'))).toEqual(
    [],
  );
  expect(errors).toEqual([]);
  await context.close();
});
