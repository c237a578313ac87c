import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { centreFor, zoomFor } from '../../src/floor/scene/fit.ts';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';
import { clinicMap } from '../support/floor.ts';

const READY = '.floor[data-ready]';
let browser: Browser;
let page: Page;
let errors: string[];

beforeAll(async () => {
  // No graphics card, on whatever machine this runs: then a canvas is what draws.
  browser = await launchChromium({ args: ['--disable-gpu', '--disable-software-rasterizer'] });
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  errors = collectErrors(page);
});

/** Opens a day in the Floor view and starts it. */
async function openFloor(day = 'flu-alone'): Promise<void> {
  await page.goto(`${inject('gameUrl')}?day=${day}&seed=7&view=floor&pace=step`);
  await page.getByRole('button', { name: 'Start the day' }).click();
  await page.waitForSelector(READY, { timeout: 60_000 });
}

/** Where a point of the world lies on the page. */
async function onPage(x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.floor canvas').boundingBox();
  if (box === null) throw new Error('there is no canvas');
  const { building } = clinicMap.layout;
  const zoom = zoomFor(box, building);
  const left = centreFor(box.width / zoom, building.x, building.w, 0) - box.width / zoom / 2;
  const top = centreFor(box.height / zoom, building.y, building.h, 0) - box.height / zoom / 2;
  return { x: box.x + (x - left) * zoom, y: box.y + (y - top) * zoom };
}

function stationNamed(id: string) {
  const station = clinicMap.stations.find((one) => one.id === id);
  if (station === undefined) throw new Error(`no station ${id}`);
  return station;
}

async function clickStation(id: string): Promise<void> {
  const station = stationNamed(id);
  const { x, y } = await onPage(station.x, station.y);
  await page.mouse.click(x, y);
}

/** The player stands at the window when the day begins; bubbles keep clear of faces. */
async function clickPlayer(): Promise<void> {
  const { x, y } = stationNamed('window');
  const face = await onPage(x, y - 52);
  await page.mouse.click(face.x, face.y);
}

/** The colour of the picture at a point of the world, as red, green and blue. */
async function colourAt(x: number, y: number): Promise<readonly number[]> {
  const at = await onPage(x, y);
  return page.evaluate((point) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.floor canvas');
    const { left, top } = canvas?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const context = canvas?.getContext('2d');
    return [...(context?.getImageData(point.x - left, point.y - top, 1, 1).data ?? [])].slice(0, 3);
  }, at);
}

/** Whether the player's scrubs are to be seen at a station. */
async function isPlayerAt(id: string): Promise<boolean> {
  const { x, y } = stationNamed(id);
  return isTeal(await colourAt(x + 5, y - 24));
}

const isTeal = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red < 90 && green > 90 && blue > 90 && Math.abs(green - blue) < 40;

it('draws the clinic with the player in it, by canvas where there is no graphics card', async () => {
  await openFloor();
  await clickStation('decon');
  await expect.poll(() => isPlayerAt('decon'), { timeout: 15_000 }).toBe(true);
  const canvas = page.locator('.floor canvas');
  expect(await canvas.getAttribute('aria-hidden')).toBe('true');
  expect(await page.locator('.floor-label').textContent()).toContain('Board view');
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

it('goes where the mouse clicks, and selects it on the Board too', async () => {
  await openFloor();
  await clickStation('decon');
  await expect.poll(() => isPlayerAt('decon'), { timeout: 15_000 }).toBe(true);
  await page.keyboard.press('b');
  await page.waitForSelector(READY, { state: 'detached' });
  const here = page.getByText('You are here').locator('xpath=ancestor::li').first();
  await expect.poll(() => here.textContent()).toContain('Decontamination');
  expect(errors).toEqual([]);
});

it('offers what can be done in a menu that keys can use, and does it', async () => {
  await openFloor();
  await clickPlayer();
  const menu = page.locator('.floor-menu');
  await menu.waitFor();
  expect(await menu.getByRole('heading').textContent()).toBe('You');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.floor-menu') !== null))
    .toBe(true);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  // Esc closed the menu and did not pause the day.
  expect(await page.getByRole('dialog').count()).toBe(0);
  await clickPlayer();
  await menu.getByRole('button', { name: /rub/ }).click();
  await expect.poll(() => page.locator('.hands-chip').textContent()).not.toContain('not clean');
  expect(errors).toEqual([]);
});

it('keeps its picture when the window changes', async () => {
  await openFloor();
  await clickStation('decon');
  await expect.poll(() => isPlayerAt('decon'), { timeout: 15_000 }).toBe(true);
  await page.setViewportSize({ width: 1366, height: 640 });
  await expect.poll(() => isPlayerAt('decon'), { timeout: 10_000 }).toBe(true);
});

it('ends at the Board, in words, when the picture cannot be drawn', async () => {
  await page.addInitScript(() => {
    const decode = HTMLImageElement.prototype.decode;
    HTMLImageElement.prototype.decode = function () {
      return this.src.startsWith('blob:')
        ? Promise.reject(new Error('no pictures today'))
        : decode.call(this);
    };
  });
  await page.goto(`${inject('gameUrl')}?day=flu-alone&seed=7&view=floor&pace=step`);
  await page.getByRole('button', { name: 'Start the day' }).click();
  await page.getByText('The clinic cannot be drawn on this machine.').first().waitFor();
  expect(await page.locator('.floor').count()).toBe(0);
  await page
    .getByRole('button', { name: /Clean hands: rub/ })
    .first()
    .click();
  await expect.poll(() => page.locator('.hands-chip').textContent()).not.toContain('not clean');
  expect(errors.filter((error) => !error.includes('no pictures today'))).toEqual([]);
});

it('leaves nothing behind when it has come and gone ten times', async () => {
  await openFloor();
  const session = await page.context().newCDPSession(page);
  await leaveAndReturn();
  const before = await canvasesOnHeap(session);
  for (let round = 0; round < 10; round += 1) await leaveAndReturn();
  expect(await canvasesOnHeap(session)).toBeLessThanOrEqual(before + 4);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(errors).toEqual([]);
});

async function leaveAndReturn(): Promise<void> {
  await page.keyboard.press('b');
  await page.waitForSelector('.floor', { state: 'detached' });
  await page.keyboard.press('b');
  await page.waitForSelector(READY, { timeout: 60_000 });
}

/** Every game, scene and texture that is still held holds a canvas: counting those finds them all. */
async function canvasesOnHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.filter((one) => one.width > 1).length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(counted.result.value);
}
