import type { Browser, Page } from 'playwright-core';
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

/** A page that has lost the means to make sound. */
const WITHOUT_SOUND = 'delete window.AudioContext; delete window.webkitAudioContext; delete window.Audio;';

async function open(options: object, script = ''): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage(options);
  const errors = collectErrors(page);
  // The browser asks for an icon that the gallery does not have.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.addInitScript(script);
  await page.goto(gallery.page('cuff'));
  await page.locator('.panel.cuff').waitFor({ timeout: 60_000 });
  return { page, errors };
}

/** What the widget observed, once it is done. */
async function outcomeOf(page: Page): Promise<Record<string, unknown>> {
  await page.locator('article[data-done="true"]').waitFor();
  const observed = JSON.parse((await page.locator('pre').textContent()) ?? '[]') as {
    field: string;
    value: unknown;
  }[];
  return Object.fromEntries(observed.map(({ field, value }) => [field, value]));
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.startsWith(name)) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

const caption = (page: Page) => page.locator('.cuff-caption').textContent();

it('reads a pressure by keys alone, one mark at a time, and axe finds nothing', async () => {
  const { page, errors } = await open(WIDE);
  await tabTo(page, 'Two fingers above');
  await page.keyboard.press('Enter');
  await tabTo(page, 'On the artery, lightly');
  await page.keyboard.press('Space');
  await pressTimes(page, 'ArrowUp', 11);
  expect(await page.getByText('No pulse to be felt.').count()).toBe(1);
  await page.keyboard.press('l');
  await tabTo(page, 'Wait 30 s');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Stethoscope');
  await page.keyboard.press('Enter');
  await pressTimes(page, 'ArrowUp', 14);
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.getByText('The needle stands at 170.').waitFor({ state: 'attached' });
  for (let step = 0; step < 40 && (await caption(page)) !== 'tap'; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  for (let step = 0; step < 40 && (await caption(page)) !== 'soft'; step += 1)
    await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 9 && (await caption(page)) !== 'silence'; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await page.keyboard.press('l');
  await page.keyboard.press('Control+Enter');
  const { palpated, first, last, fastest } = await outcomeOf(page);
  expect([palpated, first, last, fastest]).toEqual([140, 138, 86, 0]);
  expect(errors).toEqual([]);
  await page.close();
});

it('falls in real time by mouse, and goes on by caption where there is no sound at all', async () => {
  const { page, errors } = await open(WIDE, WITHOUT_SOUND);
  const press = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await press('Stethoscope');
  await page.getByText('This device plays no sound.').waitFor();
  for (let time = 0; time < 12; time += 1) await press('Squeeze the bulb');
  await press('1×');
  await press('5 mmHg a second');
  await press('Open the valve');
  await page.locator('.cuff-caption.sound-tap').waitFor();
  await press('First sound');
  await page.locator('.cuff-caption.sound-soft').waitFor();
  await press('Shut the valve');
  await press('Last sound');
  await press('Let all air out');
  await press('Done with the cuff');
  const { first, last, fastest } = await outcomeOf(page);
  expect(Number(first)).toBeLessThanOrEqual(138);
  expect(Number(first)).toBeGreaterThan(125);
  expect(Number(last)).toBeGreaterThanOrEqual(86);
  expect(fastest).toBe(50);
  expect(errors).toEqual([]);
  await page.close();
});

it('fits a phone, at twice the size of text too, and is done by touch', async () => {
  const { page, errors } = await open(PHONE);
  const tap = (name: string) => page.getByRole('button', { name }).tap();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (let time = 0; time < 11; time += 1) await tap('Squeeze the bulb');
  await tap('Let all air out');
  await tap('Stethoscope');
  await tap('Squeeze the bulb');
  await tap('Down one mark');
  expect(await overflow()).toBeLessThanOrEqual(0);
  const heights = await page
    .locator('.panel.cuff button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await tap('Let all air out');
  await tap('Done with the cuff');
  expect((await outcomeOf(page)).palpated).toBe(140);
  expect(errors).toEqual([]);
  await page.close();
});
