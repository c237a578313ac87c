import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';

/** A Chromebook with browser bars, a common projector, a small phone. */
const SIZES = [
  { width: 1366, height: 640 },
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

let browser: Browser;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: SIZES[0] ?? null });
  page = await context.newPage();
  errors = collectErrors(page);
});
afterEach(async () => {
  await page.context().close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

/** Opens straight into a day of which nothing moves unless the player acts. */
async function openDay(day = 'flu-alone', seed = 7): Promise<void> {
  await page.goto(`${inject('gameUrl')}?day=${day}&seed=${seed}&pace=step&view=board`);
  await heading('Who is coming').waitFor();
}

/** Focuses a control by its name and presses a key on it, as a player without a mouse does. */
async function press(name: string | RegExp, key = 'Enter'): Promise<void> {
  await button(name).first().focus();
  await page.keyboard.press(key);
}

/** Waits by the key until somebody stands at the window. */
async function waitForPatient(): Promise<void> {
  for (
    let times = 0;
    times < 30 && (await button(/^(now|at once)? ?Greet and screen/).count()) === 0;
    times++
  ) {
    await page.keyboard.press('w');
  }
  await button(/Greet and screen/)
    .first()
    .waitFor();
}

describe('the Board', () => {
  it('plays the first steps of a visit by keys alone', async () => {
    await openDay();
    await press('Start the day');
    await heading(/needs? you now/).waitFor();
    await waitForPatient();
    await press(/Greet and screen/);
    await heading(/Greet and screen/).waitFor();
    await press(/Look up, smile/);
    await press(/any fever, cough/);
    await press(/mask/i);
    await page.keyboard.press('Control+Enter');
    await heading(/Greet and screen/).waitFor({ state: 'detached' });
    expect(await page.getByText('coughing, masked').first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('parks what is open with Esc and keeps what was chosen', async () => {
    await openDay();
    await press('Start the day');
    await waitForPatient();
    await press(/Greet and screen/);
    await press(/any fever, cough/);
    await page.keyboard.press('Escape');
    await press(/Go on: Greet and screen/);
    expect(
      await button(/any fever, cough/)
        .first()
        .getAttribute('aria-pressed'),
    ).toBe('true');
    expect(errors).toEqual([]);
  });

  it('moves between places by number, says why it cannot, and pauses with Esc', async () => {
    await openDay();
    await press('Start the day');
    await page.keyboard.press('3');
    await button(/^Waiting room.*You are here/).waitFor();
    await page.keyboard.press('g');
    await button(/Hands: clean/).waitFor();
    for (let times = 0; times < 4; times++) {
      await page.keyboard.press('h');
      await page.keyboard.press('h');
    }
    await page.getByText('No huddle is left today.').first().waitFor();
    await page.keyboard.press('Escape');
    await heading('Pause').waitFor();
    await page.keyboard.press('Escape');
    await heading('Pause').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  it('lets no single key act once they are turned off', async () => {
    await openDay();
    await press('Start the day');
    await press('Settings');
    await page.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    expect(await heading('Speak up').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('ends in words about the day, then numbers with their reasons, and keeps the result', async () => {
    await openDay();
    await press('Start the day');
    for (let times = 0; times < 120 && (await heading('How was that?').count()) === 0; times++) {
      await page.keyboard.press('w');
      if ((await button(/^Sign off/).count()) > 0) await press(/^Sign off/);
    }
    await heading('How was that?').waitFor();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'not safely yet' }).check();
    await press('Show what happened');
    await heading('Your day').waitFor();
    await page.getByText('Not yet safe to work alone').waitFor();
    expect(await page.getByText(/^Source: ./).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.getByRole('textbox', { name: /Next time I will/ }).fill('greet at once');
    await press('Keep this and finish');
    await press('My past days');
    await page.getByRole('cell', { name: 'greet at once' }).waitFor();
    await expectAccessible(page);
    expect(errors).toEqual([]);
  });

  it('reports something seen', async () => {
    await openDay();
    await press('Start the day');
    await page.keyboard.press('r');
    await page.getByRole('radio', { name: 'Something else I saw' }).check();
    await page.getByRole('radio', { name: 'privacy' }).check();
    await press('Report it');
    await page
      .getByText(/Rosa: “Thank you/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });
});

describe.each(SIZES)('at $width by $height', (size) => {
  it('every screen up to an open panel can be used by everyone and fits', async () => {
    await page.setViewportSize(size);
    await page.goto(inject('gameUrl'));
    await heading('Clinic Day').waitFor();
    await expectAccessible(page);
    for (const sheet of ['Choose a day', 'Settings', 'My past days', 'About and credits']) {
      await press(sheet);
      await heading(sheet).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    await openDay();
    await expectAccessible(page);
    await press('Start the day');
    await waitForPatient();
    await expectFits();
    for (const [key, name] of [
      ['Escape', 'Pause'],
      ['r', 'Speak up'],
      ['?', 'Help'],
    ] as const) {
      await page.keyboard.press(key);
      await heading(name).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
    await press(/Greet and screen/);
    await heading(/Greet and screen/).waitFor();
    await expectFits();
    expect(errors).toEqual([]);
  });
});

/** Nothing serious for axe, and the page itself does not scroll: only its parts do. */
async function expectFits(): Promise<void> {
  await expectAccessible(page);
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = await page.evaluate(() => {
    const root = document.documentElement;
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = root;
    return { scrollWidth, scrollHeight, clientWidth, clientHeight };
  });
  expect([scrollWidth, scrollHeight]).toEqual([clientWidth, clientHeight]);
}
