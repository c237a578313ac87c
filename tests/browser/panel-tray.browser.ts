import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';
import { type Gallery, serveGallery } from '../support/gallery.ts';

let browser: Browser;
let gallery: Gallery;
let errors: string[] = [];
beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function open(widget: string, width: number, height: number, hasTouch = false) {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch });
  const page = await context.newPage();
  errors = collectErrors(page);
  await page.goto(gallery.page(widget));
  await page.locator(`[data-widget="${widget}"] .confirm-bar`).waitFor();
  return page;
}

const item = (page: Page, name: string) => page.locator(`[data-item="${name}"]`);
async function isDone(page: Page): Promise<void> {
  await page.locator('[data-done="true"]').waitFor({ state: 'attached' });
  // The page asks for an icon that the server of development has not got.
  expect(errors.filter((one) => !one.includes('favicon'))).toEqual([]);
}
const isWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** Goes to a control by its keys alone, as far as it takes. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let times = 0; times < 60; times++) {
    const here = await page.evaluate(() => document.activeElement?.getAttribute('data-item'));
    if (here === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${name}`);
}

async function keyed(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  }
}

it('a sterile field is set up by keys alone', async () => {
  const page = await open('tray', 380, 640);
  await keyed(
    page,
    'away',
    'left',
    'right',
    'near',
    'bowl',
    'b2',
    'solution',
    'b2',
    'punch',
    'punch-drop',
    'c2',
  );
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await isDone(page);
  await page.context().close();
});

it('a sterile field is set up by touch on a small phone, a break announced', async () => {
  const page = await open('tray', 360, 740, true);
  for (const name of ['away', 'left', 'right', 'near', 'bowl', 'c3']) await item(page, name).tap();
  await page.getByText('your arm passed over the open field').waitFor();
  await page.getByRole('button', { name: /Say aloud/ }).tap();
  expect(await isWithin(page)).toBe(true);
  await expectAccessible(page);
  await page.getByRole('button', { name: /It is ready/ }).tap();
  await isDone(page);
  await page.context().close();
});

it('a room is wiped by a held mouse, and by keys', async () => {
  const page = await open('wipe', 380, 640);
  await item(page, 'devices').hover();
  await page.mouse.down();
  await item(page, 'devices').getByText('enough').waitFor();
  await page.mouse.up();
  await keyed(page, 'stool', 'stool');
  await item(page, 'stool').getByText('enough').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await isDone(page);
  await page.context().close();
});

it('a room is wiped by touch on a small phone', async () => {
  const page = await open('wipe', 360, 740, true);
  for (const name of ['counter_keyboard', 'counter_keyboard']) await item(page, name).tap();
  await item(page, 'counter_keyboard').getByText('enough').waitFor();
  expect(await isWithin(page)).toBe(true);
  await page.getByRole('button', { name: /Leave it to work/ }).tap();
  await isDone(page);
  await page.context().close();
});

it('a visit is booked by mouse and by keys on the sheet', async () => {
  const page = await open('slots', 1366, 640);
  await item(page, 'osei-30').click();
  await item(page, 'tue-0').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await item(page, 'wed-0').getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await isDone(page);
  await page.context().close();
});

it('a visit is booked by touch on a small phone', async () => {
  const page = await open('slots', 360, 740, true);
  await item(page, 'wed-1').tap();
  expect(await isWithin(page)).toBe(true);
  await page.getByRole('button', { name: /Keep this booking/ }).tap();
  await isDone(page);
  await page.context().close();
});
