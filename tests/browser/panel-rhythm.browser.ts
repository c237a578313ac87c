import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';
import { type Gallery, serveGallery } from '../support/gallery.ts';

let browser: Browser;
let gallery: Gallery;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchChromium(), serveGallery()]);
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});
afterEach(async () => {
  await page.context().close();
});

async function open(
  variant: string,
  size: { width: number; height: number },
  hasTouch = false,
): Promise<void> {
  const context = await browser.newContext({ viewport: size, hasTouch, isMobile: hasTouch });
  page = await context.newPage();
  errors = collectErrors(page);
  // The page's icon is not part of what is tested.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(gallery.page('rhythm', variant));
  await page.locator('.panel.rhythm').waitFor();
}

const button = (name: RegExp | string) => page.getByRole('button', { name });
const outcome = async () => JSON.parse((await page.locator('pre').textContent()) ?? '[]');
const isDone = () => page.locator('[data-done="true"]').waitFor({ state: 'attached' });
const DESK = { width: 1366, height: 640 };
const PHONE = { width: 360, height: 740 };

async function expectNothingWide(): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

describe('the rhythm panel', () => {
  it('counts a pulse by the running watch, by mouse', async () => {
    await open('count', DESK);
    await button(/Wrist, fingertips/).click();
    await page.getByText('double', { exact: true }).click();
    await button(/Start counting/).click();
    await page.locator('.rhythm-caption', { hasText: 'beat' }).waitFor();
    await expectAccessible(page);
    await button(/Stop counting/).click();
    await page.getByLabel(/Beats counted/).fill('3');
    await page.getByLabel(/Pulse rate/).fill('84');
    await page.getByText('Irregular', { exact: true }).click();
    await button(/Record/).click();
    await isDone();
    const runs = (await outcome()).find((one: { field: string }) => one.field === 'runs').value;
    expect(runs).toHaveLength(1);
    expect(Number(runs[0].split('>')[1])).toBeGreaterThan(200);
    expect(errors).toEqual([]);
  });

  it('counts breaths in steps by keys alone', async () => {
    await open('breaths', DESK);
    await page.getByRole('radio', { name: 'in steps' }).focus();
    await page.keyboard.press('Space');
    await button(/Say nothing/).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('n');
    await page.keyboard.press('s');
    expect(await page.getByText('55 to 60 s').count()).toBe(1);
    await page.getByLabel(/Breathing rate/).focus();
    await page.keyboard.type('16');
    await page.keyboard.press('Control+Enter');
    await isDone();
    expect(errors).toEqual([]);
  });

  it('coaches a blow by touch at 360 px', async () => {
    await open('coach', PHONE, true);
    await page.getByText('in steps').tap();
    await button(/Begin the breath/).tap();
    await button(/Deep in/).tap();
    for (let step = 0; step < 2; step += 1) await button(/Next second/).tap();
    await button(/BLAST/).tap();
    for (let step = 0; step < 7; step += 1) {
      await button(/Next second/).tap();
      if ((await button(/Keep going/).getAttribute('aria-disabled')) === null)
        await button(/Keep going/).tap();
      if ((await button(/Next second/).count()) === 0) break;
    }
    await page.getByText(/shoots up at once, is smooth and ends flat/).waitFor();
    await expectAccessible(page);
    await expectNothingWide();
    await page.getByText('Keep', { exact: true }).tap();
    await button(/Record/).tap();
    await isDone();
    expect(errors).toEqual([]);
  });

  it('plays tones and sees who guesses', async () => {
    await open('tones', PHONE);
    await button(/Press no tone/).click();
    await page.getByText(/goes up all the same/).waitFor();
    await button(/Only when you hear/).click();
    await button(/^Left, 1000 Hz/).click();
    await page.getByText('Left, 1000 Hz: nothing.').waitFor();
    await expectAccessible(page);
    await expectNothingWide();
    expect(errors).toEqual([]);
  });
});
