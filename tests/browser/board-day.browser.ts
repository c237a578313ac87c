import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { collectErrors, launchChromium } from '../support/browser.ts';
import { doOnBoard } from '../support/play/board-acts.ts';
import { type Hand, keyHand } from '../support/play/hand.ts';
import { MirrorDay } from '../support/play/mirror.ts';
import { beginsWith } from '../support/play/names.ts';
import { playThrough } from '../support/play/play-through.ts';
import { expectSameDay } from '../support/play/same-day.ts';
import { Screens } from '../support/play/screens.ts';

const SEED = 7;
/** The whole Monday is for the full check: `CLINIC_DAY_FULL=1 npm test -- board-day`. */
const DAYS = process.env.CLINIC_DAY_FULL === undefined ? ['short'] : ['short', 'mixed-monday'];
/** Each has to have been on the screen, and looked at, on a whole day. */
const SCREENS = [
  ...['title', 'choose a day', 'briefing', 'setup', 'morning', 'closing'],
  ...['chart', 'compare', 'ladder', 'pick', 'sequence', 'sort', 'talk', 'timed-read'].map(
    (one) => `panel ${one}`,
  ),
  ...['call', 'inbox', 'loops', 'pause', 'speak up', 'help', 'settings', 'chart', 'huddle'],
  ...['how it was', 'score', 'past days'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

it.each(DAYS)(
  '%s is played from the title to the score by keys alone',
  { timeout: 1_800_000 },
  async (day) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors = collectErrors(page);
    const mirror = new MirrorDay(day, SEED);
    const screens = new Screens(page, mirror);
    const hand = keyHand(page);
    await page.goto(`${inject('gameUrl')}?pace=step&view=board`);
    await beginByTitle(page, hand, mirror, screens);
    const commands = await playThrough({
      page,
      mirror,
      act: (command, view) => doOnBoard({ page, hand, words: mirror.words, view }, command),
      look: (view) => screens.lookAtDay(view),
    });
    expect(commands).toBeGreaterThan(100);
    await finish(page, hand, mirror, screens);
    expect(SCREENS.filter((one) => !screens.seen.includes(one))).toEqual([]);
    if (day === 'mixed-monday') expect(screens.seen).toContain('midday');
    expect(errors).toEqual([]);
    await context.close();
  },
);

/** Chooses the day and its number on the title. */
async function beginByTitle(page: Page, hand: Hand, mirror: MirrorDay, screens: Screens): Promise<void> {
  const { words } = mirror;
  const { seed } = mirror.session.plan;
  const open = page.getByRole('button', { name: words('title.choose') });
  await open.waitFor();
  await screens.look('title');
  await hand.press(open);
  await hand.choose(page.getByRole('radio', { name: beginsWith(mirror.title) }));
  await hand.write(page.getByRole('textbox', { name: words('choose.seed') }), String(seed));
  await screens.look('choose a day');
  await hand.press(page.getByRole('button', { name: words('choose.start') }));
  await page.getByRole('button', { name: words('action.day.start') }).waitFor();
}

/** From how it felt to the list of past days: the page, the saved file and the mirror tell of one day. */
async function finish(page: Page, hand: Hand, mirror: MirrorDay, screens: Screens): Promise<void> {
  const { words } = mirror;
  const button = (id: string) => page.getByRole('button', { name: words(id) });
  await screens.look('how it was');
  await hand.press(button('reactions.go'));
  const total = words('score.of100', { total: mirror.score().total });
  await page.getByText(total, { exact: true }).waitFor({ timeout: 60_000 });
  await screens.look('score');
  await expectSameDay(page, mirror, () => hand.press(button('pause.saveFile')));
  await hand.press(button('score.finish'));
  await hand.press(button('title.past'));
  await page.getByRole('cell', { name: total }).waitFor();
  await screens.look('past days');
}
