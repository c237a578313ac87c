import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { collectErrors, launchChromium } from '../support/browser.ts';
import { doOnFloor, type Way } from '../support/play/floor-acts.ts';
import { FloorSight } from '../support/play/floor-sight.ts';
import { mouseHand } from '../support/play/hand.ts';
import { MirrorDay } from '../support/play/mirror.ts';
import { playThrough } from '../support/play/play-through.ts';
import { expectSameDay } from '../support/play/same-day.ts';
import { Screens } from '../support/play/screens.ts';

const SEED = 7;
/** The whole Monday is for the full check: `CLINIC_DAY_FULL=1 npm test -- floor-day`. */
const DAYS = process.env.CLINIC_DAY_FULL === undefined ? ['short'] : ['short', 'mixed-monday'];

let browser: Browser;
beforeAll(async () => {
  // No graphics card, on whatever machine this runs: then a canvas is what draws.
  browser = await launchChromium({ args: ['--disable-gpu', '--disable-software-rasterizer'] });
});
afterAll(async () => {
  await browser.close();
});

it.each(DAYS)(
  '%s is played on the Floor by mouse, to the same score',
  { timeout: 1_800_000 },
  async (day) => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'en-US',
      // Nobody walks: who goes somewhere is there at once, which is where the mouse finds them.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors = collectErrors(page);
    const mirror = new MirrorDay(day, SEED);
    const sight = new FloorSight();
    mirror.session.onPublish(() => {
      const { view } = mirror;
      if (view.phase === 'midday') sight.forget();
      else sight.follow(view);
    });
    await page.goto(`${inject('gameUrl')}?day=${day}&seed=${SEED}&pace=step&view=floor`);
    await page.getByRole('button', { name: mirror.words('action.day.start') }).waitFor();
    const hand = mouseHand(page);
    const screens = new Screens(page, mirror);
    const ways: Record<Way, number> = { picture: 0, dock: 0, sheet: 0 };
    // What could not be clicked in the picture, where a player would have looked beside it.
    const beside: string[] = [];
    await playThrough({
      page,
      mirror,
      async act(command, view) {
        if (view.phase !== 'briefing' && view.phase !== 'midday')
          await page.waitForSelector('.floor[data-ready]');
        const way = await doOnFloor({ page, hand, words: mirror.words, view, sight }, command);
        if (command.type !== 'task.act') ways[way] += 1;
        if (command.type !== 'task.act' && way === 'dock') beside.push(JSON.stringify(command));
      },
      look: (view) => screens.look(view.panel === null ? `floor ${view.phase}` : 'panel beside the floor'),
    });
    expect(beside).toEqual([]);
    expect(ways.picture).toBeGreaterThan(20);
    await page.getByRole('button', { name: mirror.words('reactions.go') }).click();
    const total = mirror.words('score.of100', { total: mirror.score().total });
    await page.getByText(total, { exact: true }).waitFor({ timeout: 60_000 });
    await expectSameDay(page, mirror, () =>
      page.getByRole('button', { name: mirror.words('pause.saveFile') }).click(),
    );
    expect(errors).toEqual([]);
    await context.close();
  },
);
