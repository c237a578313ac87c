import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, launchChromium } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const PAGE = '<html lang="en"><title>Room 2</title><main><h1>Room 2</h1>CONTENT</main></html>';

it('accepts a page that everyone can use', async () => {
  const page = await browser.newPage();
  await page.setContent(PAGE.replace('CONTENT', '<button>Wash hands</button>'));
  await expect(expectAccessible(page)).resolves.toBeUndefined();
});

it('names the rule and the element of one that not everyone can', async () => {
  const page = await browser.newPage();
  await page.setContent(PAGE.replace('CONTENT', '<button></button>'));
  await expect(expectAccessible(page)).rejects.toThrow(/button-name.*<button>/s);
});
