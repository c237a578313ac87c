import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 640 } });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  errors = collectErrors(page);
});
afterEach(async () => {
  await page.context().close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

async function press(name: string | RegExp, key = 'Enter'): Promise<void> {
  await button(name).first().focus();
  await page.keyboard.press(key);
}

/** Talks to the end with whatever line stands first and writes down whatever stands first: right or not, it has an end. */
async function talkToTheEnd(): Promise<void> {
  const first = page.locator('.panel fieldset, .panel [role=radiogroup]');
  for (let lines = 0; lines < 60 && (await first.count()) === 0; lines += 1) {
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
  }
  for (const group of await first.all()) await group.getByRole('radio').first().press('Space');
  await page.keyboard.press('Control+Enter');
  await page.locator('.gym-results').waitFor();
}

describe('the skills gym', () => {
  it('is practised by keys alone, says at once what was right, and keeps the record', async () => {
    await page.goto(inject('gameUrl'));
    await press('Skills gym');
    await heading('Skills gym').waitFor();
    await expectAccessible(page);
    await press(/^Reason for visit/);
    await page.locator('.panel').waitFor();
    await expectAccessible(page);
    await talkToTheEnd();
    await heading(/to mend|All of it was right/).waitFor();
    await expectAccessible(page);
    await press('One more');
    await page.locator('.panel').waitFor();
    await press(/^Park/);
    await heading('Skills gym').waitFor();
    await button(/^Reason for visit.*of 1 clean/).waitFor();
    await press('Back to the title');
    await page.reload();
    await press('Skills gym');
    await button(/^Reason for visit.*of 1 clean/).waitFor();
    expect(errors).toEqual([]);
  });

  it('fits a small phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(inject('gameUrl'));
    await press('Skills gym');
    await heading('Skills gym').waitFor();
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await press(/^Pulse/);
    await page.locator('.panel').waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });
});
