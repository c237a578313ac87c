import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { isRunLog } from '../../src/simulation/log-check.ts';
import { replayLog } from '../../src/simulation/run-log.ts';
import { collectErrors, launchChromium } from '../support/browser.ts';
import { books } from '../support/day.ts';
import { doOnBoard } from '../support/play/board-acts.ts';
import { keyHand } from '../support/play/hand.ts';
import { MirrorDay } from '../support/play/mirror.ts';
import { playThrough } from '../support/play/play-through.ts';

const SEED = 7;
/** The whole day of fifteen visits is for the full check: `CLINIC_DAY_FULL=1`. */
const DAYS = process.env.CLINIC_DAY_FULL === undefined ? ['short'] : ['short', 'mixed-monday'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it.each(DAYS)('%s is played from set-up to sign-off by keys alone', { timeout: 1_800_000 }, async (day) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors = collectErrors(page);
  const mirror = new MirrorDay(day, SEED);
  await page.goto(`${inject('gameUrl')}?day=${day}&seed=${SEED}&pace=step&view=board`);
  await page.getByRole('button', { name: mirror.words('action.day.start') }).waitFor();
  const hand = keyHand(page);
  const commands = await playThrough({
    page,
    mirror,
    act: (command, view) => doOnBoard({ page, hand, words: mirror.words, view }, command),
  });
  expect(commands).toBeGreaterThan(50);
  await checkResult(page, mirror);
  expect(errors).toEqual([]);
  await context.close();
});

/** The score on the page, the saved file's log and the mirror tell of one day. */
async function checkResult(page: Page, mirror: MirrorDay): Promise<void> {
  const { words } = mirror;
  const hand = keyHand(page);
  await hand.press(page.getByRole('button', { name: words('reactions.go') }));
  const score = mirror.score();
  await page.getByText(words('score.of100', { total: score.total }), { exact: true }).waitFor();
  const download = page.waitForEvent('download');
  await hand.press(page.getByRole('button', { name: words('pause.saveFile') }));
  const log: unknown = JSON.parse(gunzipSync(readFileSync(await (await download).path())).toString());
  if (!isRunLog(log)) throw new Error('what was saved is not the log of a run');
  const { session, difference } = replayLog(log, books);
  expect(difference).toBeNull();
  expect(session.hash()).toBe(mirror.session.hash());
  expect(log.result).toMatchObject({ total: score.total });
}
