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
  widget: string,
  variant?: string,
): Promise<{ page: Page; errors: string[]; done: Locator }> {
  const page = await browser.newPage(options);
  const errors = collectErrors(page);
  // The browser asks for an icon that the gallery does not have.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(gallery.page(widget, variant));
  await page.locator('.panel-prompt').waitFor({ timeout: 60_000 });
  return { page, errors, done: page.locator('article[data-done="true"]') };
}

/** Tabs forward until the focus is on what matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

it('a dose is mixed, drawn, cleared and labelled by keys alone; axe finds nothing', async () => {
  const { page, errors, done } = await open(WIDE, 'syringe');
  await tabTo(page, 'input[type="radio"]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'input[type="radio"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-item="own"]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input[type="range"]');
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('Shift+ArrowUp');
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('f');
  await page.keyboard.press('o');
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
  await tabTo(page, 'input[type="radio"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await done.waitFor();
  const outcome = await page.locator('pre').textContent();
  for (const part of ['"volumeUl","value":500', '"bubblesUl","value":0', '"expelledUl","value":0'])
    expect(outcome).toContain(part);
  expect(errors).toEqual([]);
  await page.close();
});

it('an oral dose is drawn by dragging the plunger with the mouse', async () => {
  const { page, errors, done } = await open(WIDE, 'syringe', 'oral');
  await page.getByText('10 mL', { exact: true }).click();
  await page.getByRole('slider').scrollIntoViewIfNeeded();
  const box = await page.getByRole('slider').boundingBox();
  if (box === null) throw new Error('there is no plunger');
  await page.mouse.move(box.x + 9, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: /Flick/ }).click();
  await page.getByRole('button', { name: 'Less' }).click();
  await page.getByRole('button', { name: /Done with this/ }).click();
  await done.waitFor();
  const drawn = /"volumeUl","value":(\d+)/.exec((await page.locator('pre').textContent()) ?? '')?.[1];
  expect(Number(drawn)).toBeGreaterThan(4_000);
  expect(Number(drawn)).toBeLessThan(6_000);
  expect(errors).toEqual([]);
  await page.close();
});

it('both panels fit a narrow phone and are done by touch; axe finds nothing', async () => {
  const syringe = await open(PHONE, 'syringe');
  await syringe.page.getByText('3 mL', { exact: true }).tap();
  await syringe.page.getByText('25 G, 5/8 in').tap();
  await syringe.page
    .getByRole('button', { name: /diluent.*left/ })
    .first()
    .tap();
  for (let times = 0; times < 10; times += 1) await syringe.page.getByRole('button', { name: 'More' }).tap();
  await expectAccessible(syringe.page);
  expect(await overflow(syringe.page)).toBeLessThanOrEqual(0);
  await syringe.page.getByRole('button', { name: /Done with this/ }).tap();
  await syringe.done.waitFor();
  expect(await syringe.page.locator('pre').textContent()).toContain('"edgeUl","value":500');

  const label = await open(PHONE, 'label');
  await label.page.getByText('Here at the chair').tap();
  await label.page.getByRole('button', { name: 'Print new labels' }).tap();
  await label.page.getByRole('button', { name: /^Fresh sheet/ }).tap();
  await label.page.getByRole('button', { name: /^Stick on the gold/ }).tap();
  await label.page.getByRole('button', { name: /Read them back/ }).tap();
  await expectAccessible(label.page);
  expect(await overflow(label.page)).toBeLessThanOrEqual(0);
  await label.page.getByRole('button', { name: /Done with the labels/ }).tap();
  await label.done.waitFor();
  expect([...syringe.errors, ...label.errors]).toEqual([]);
  await Promise.all([syringe.page.close(), label.page.close()]);
});

it('labels are stuck on by keys alone', async () => {
  const { page, errors, done } = await open(WIDE, 'label');
  await tabTo(page, 'input[type="radio"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-item^="sticker:"]');
  await page.keyboard.press('v');
  await page.getByText('Lopes, Maria').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await done.waitFor();
  expect(await page.locator('pre').textContent()).toContain('gold>sheet');
  expect(errors).toEqual([]);
  await page.close();
});
