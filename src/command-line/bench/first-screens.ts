import type { Browser } from 'playwright-core';
import { freshPage, THROTTLES, type Throttle } from './browser.ts';
import type { GameBuild } from './game-build.ts';
import { ratioOf, type Spread, spreadOf } from './spread.ts';

/** Times since the page was asked for, in ms, with an empty cache and no delay of the network. */
export interface FirstScreens {
  readonly throttle: Throttle;
  /** The title's buttons. */
  readonly titleMs: Spread;
  /** The first thing that can be done in a day opened by its address; the day is started as soon as it can be. */
  readonly boardMs: Spread;
  /** The Floor's first frame with people, opened the same way. */
  readonly floorMs: Spread;
  /** The first frame of a page that only starts Phaser, with one sprite. */
  readonly barePhaserMs: Spread;
  readonly floorToBarePhaser: number;
  readonly boardToBarePhaser: number;
}

const DAY = '?day=short&seed=7&pace=step';
const LONGEST_MS = 120_000;

/** Opens each page as often as `runs` says, in turns, so that what else the machine does falls on all alike. */
export async function benchFirstScreens(
  browser: Browser,
  build: GameBuild,
  runs: number,
): Promise<readonly FirstScreens[]> {
  const reports: FirstScreens[] = [];
  for (const throttle of THROTTLES) {
    const times: Record<'title' | 'board' | 'floor' | 'bare', number[]> = {
      title: [],
      board: [],
      floor: [],
      bare: [],
    };
    for (let run = 0; run < runs; run += 1) {
      times.title.push(await timeTo(browser, build.url, throttle, 'title'));
      times.board.push(await timeTo(browser, `${build.url}${DAY}&view=board`, throttle, 'board'));
      times.floor.push(await timeTo(browser, `${build.url}${DAY}&view=floor`, throttle, 'floor'));
      times.bare.push(await timeTo(browser, `${build.pages.bare}?renderer=canvas`, throttle, 'bare'));
    }
    reports.push(reportOf(throttle, times));
  }
  return reports;
}

async function timeTo(browser: Browser, url: string, throttle: Throttle, mark: string): Promise<number> {
  const { page, context } = await freshPage(browser, throttle, 'watch-page.js');
  await page.goto(url, { timeout: LONGEST_MS });
  const handle = await page.waitForFunction((name) => Reflect.get(globalThis, 'benchMarks')[name], mark, {
    timeout: LONGEST_MS,
  });
  const ms: unknown = await handle.jsonValue();
  await context.close();
  return Number(ms);
}

function reportOf(
  throttle: Throttle,
  times: Readonly<Record<'title' | 'board' | 'floor' | 'bare', readonly number[]>>,
): FirstScreens {
  const boardMs = spreadOf(times.board);
  const floorMs = spreadOf(times.floor);
  const barePhaserMs = spreadOf(times.bare);
  return {
    throttle,
    titleMs: spreadOf(times.title),
    boardMs,
    floorMs,
    barePhaserMs,
    floorToBarePhaser: ratioOf(floorMs, barePhaserMs),
    boardToBarePhaser: ratioOf(boardMs, barePhaserMs),
  };
}
