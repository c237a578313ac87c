import type { Browser, Page } from 'playwright-core';
import { freshPage, THROTTLES, type Throttle } from './browser.ts';
import type { GameBuild } from './game-build.ts';
import { ratioOf, type Spread, spreadOf, tenth } from './spread.ts';

/** What a frame costs the page's own thread, in ms, over a scripted stretch of play. */
export interface FrameCosts {
  readonly throttle: Throttle;
  /** Pictures drawn in a frame of the Floor, and so in one of the bare scene. */
  readonly sprites: number;
  readonly floorFrameMs: Spread;
  readonly bareFrameMs: Spread;
  readonly floorToBare: number;
  /** Ninety-five of a hundred frames cost no more than this. */
  readonly floorFrameP95Ms: number;
  readonly bareFrameP95Ms: number;
  readonly floorFramesPerSecond: number;
  readonly bareFramesPerSecond: number;
}

/** A full clinic, in which the expert bot does the next thing four times a second. */
const SCRIPT = '?day=mixed-monday&seed=1001&until=09:00&busy=1&pace=250&renderer=canvas';
const COUNT_MS = 1_500;
const MEASURE_MS = 6_000;
/** As many of the bare scene's sprites move in each frame as people walk in a busy clinic. */
const MOVING = 4;

interface Frame {
  readonly atMs: number;
  readonly costMs: number;
}

interface Measured {
  readonly frames: readonly Frame[];
  readonly sprites: number;
}

/** Measures the Floor and then a bare scene with as many sprites, at each speed of the processor. */
export async function benchFrames(browser: Browser, build: GameBuild): Promise<readonly FrameCosts[]> {
  const reports: FrameCosts[] = [];
  for (const throttle of THROTTLES) {
    const floor = await measure(browser, `${build.pages.floor}${SCRIPT}`, '.floor[data-ready]', throttle);
    const address = `${build.pages.bare}?renderer=canvas&sprites=${floor.sprites}&moving=${MOVING}`;
    const bare = await measure(browser, address, '#scene[data-ready]', throttle);
    reports.push(reportOf(throttle, floor, bare));
  }
  return reports;
}

async function measure(browser: Browser, url: string, ready: string, throttle: Throttle): Promise<Measured> {
  const { page, context } = await freshPage(browser, throttle, 'watch-frames.js');
  await page.goto(url, { timeout: 120_000 });
  await page.waitForSelector(ready, { timeout: 120_000 });
  const sprites = await spritesPerFrame(page);
  await page.evaluate(() => Reflect.get(globalThis, 'benchFrames').begin());
  await page.waitForTimeout(MEASURE_MS);
  const frames: readonly Frame[] = await page.evaluate(() => Reflect.get(globalThis, 'benchFrames').end());
  await context.close();
  return { frames, sprites };
}

async function spritesPerFrame(page: Page): Promise<number> {
  await page.evaluate(() => {
    const bench = Reflect.get(globalThis, 'benchFrames');
    bench.begin();
    bench.countDraws();
  });
  await page.waitForTimeout(COUNT_MS);
  return page.evaluate(() => {
    const bench = Reflect.get(globalThis, 'benchFrames');
    return Math.round(bench.drawsSince() / Math.max(1, bench.end().length));
  });
}

function reportOf(throttle: Throttle, floor: Measured, bare: Measured): FrameCosts {
  const floorFrameMs = spreadOf(floor.frames.map((frame) => frame.costMs));
  const bareFrameMs = spreadOf(bare.frames.map((frame) => frame.costMs));
  return {
    throttle,
    sprites: floor.sprites,
    floorFrameMs,
    bareFrameMs,
    floorToBare: ratioOf(floorFrameMs, bareFrameMs),
    floorFrameP95Ms: p95(floor.frames),
    bareFrameP95Ms: p95(bare.frames),
    floorFramesPerSecond: tenth((floor.frames.length * 1_000) / MEASURE_MS),
    bareFramesPerSecond: tenth((bare.frames.length * 1_000) / MEASURE_MS),
  };
}

function p95(frames: readonly Frame[]): number {
  const costs = frames.map((frame) => frame.costMs).sort((one, other) => one - other);
  return tenth(costs[Math.floor(costs.length * 0.95)] ?? Number.NaN);
}
