import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';
import { type Gallery, serveGallery } from '../support/gallery.ts';

let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const WIDE = { viewport: { width: 1366, height: 640 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

async function open(
  options: object,
  variant: string,
): Promise<{ page: Page; errors: string[]; done: Locator }> {
  const page = await browser.newPage(options);
  const errors = collectErrors(page);
  // The browser asks for an icon that the gallery does not have.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(gallery.page('body-map', variant));
  await page.locator('.body-picture').waitFor({ timeout: 60_000 });
  return { page, errors, done: page.locator('article[data-done="true"]') };
}

/** Tabs forward to the button or field that begins with these words. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return (focused?.closest('label') ?? focused)?.textContent ?? '';
    });
    if (text.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

/** Whether anything is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

it('is done by keys alone in a wide window, and axe finds nothing', async () => {
  const { page, errors, done } = await open(WIDE, 'arm');
  await tabTo(page, 'Bony edge');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Level of the armpit');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Two to three finger');
  await page.keyboard.press('Space');
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await done.waitFor();
  expect(await page.locator('pre').textContent()).toContain('"xMm":100,"yMm":100');
  expect(errors).toEqual([]);
  await page.close();
});

it('is done by mouse on the picture', async () => {
  const { page, errors, done } = await open(WIDE, 'heel');
  const svg = page.locator('.body-picture');
  const box = await svg.boundingBox();
  if (box === null) throw new Error('there is no picture');
  const scale = Math.min(box.width / 80, box.height / 110);
  const at = (xMm: number, yMm: number) => ({
    x: box.width / 2 + (xMm - 40) * scale,
    y: box.height / 2 + (yMm - 55) * scale,
  });
  await svg.click({ position: at(53, 88) });
  await page.getByText('Soft flesh').waitFor();
  await page.getByText('Lancet', { exact: true }).click();
  await svg.click({ position: at(51, 88) });
  await page.getByRole('button', { name: 'Done here' }).click();
  await done.waitFor();
  expect(await page.locator('pre').textContent()).toContain('Lancet>outer');
  expect(errors).toEqual([]);
  await page.close();
});

it('is done by touch on a narrow phone, fits it, and axe finds nothing', async () => {
  const { page, errors, done } = await open(PHONE, 'hand');
  await page.getByRole('button', { name: 'Tip of the ring finger' }).tap();
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Ring finger, palm side' }).tap();
  await page.getByRole('button', { name: 'Done here' }).tap();
  await done.waitFor();
  expect(await page.locator('pre').textContent()).toContain('Lancet>ring-side');
  expect(errors).toEqual([]);
  await page.close();
});
