import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createBot } from '../../src/bots/roster.ts';
import { isRunLog } from '../../src/simulation/log-check.ts';
import { type RunLog, replayLog, takeLog } from '../../src/simulation/run-log.ts';
import { createSession } from '../../src/simulation/session.ts';
import { english } from '../../src/text/catalogue.ts';
import { createWords } from '../../src/text/words.ts';
import { collectErrors, expectAccessible, launchChromium } from '../support/browser.ts';
import { books, planOf } from '../support/day.ts';
import { doOnBoard } from '../support/play/board-acts.ts';
import { keyHand } from '../support/play/hand.ts';
import { savedRun } from '../support/play/same-day.ts';
import { pack, replaceStoredRun, storedRun, unpacked } from '../support/saves.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1366, height: 640 }, locale: 'en-US' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  errors = collectErrors(page);
});
afterEach(async () => {
  await context.close();
});

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name });
const clock = async (on = page) => (await on.locator('.clock').textContent()) ?? '';

/** Opens straight into a day and starts it. */
async function startDay(day = 'flu-alone', on = page): Promise<void> {
  await on.goto(`${inject('gameUrl')}?day=${day}&seed=7&view=board&pace=step`);
  await button('Start the day', on).click();
  await heading(/needs? you now/, on).waitFor();
}

/** Lets somebody come to the window, and begins to greet. */
async function begin(on = page): Promise<void> {
  for (let times = 0; times < 30 && (await button(/Greet and screen/, on).count()) === 0; times++) {
    await on.keyboard.press('w');
  }
  await button(/Greet and screen/, on)
    .first()
    .click();
  await heading(/Greet and screen/, on).waitFor();
}

const openTitle = (on = page) => on.goto(inject('gameUrl'));

/** The run as the pause lets it be saved. */
async function saveFromMenu(on = page) {
  await on.locator('body').press('Escape');
  return savedRun(on, () => button('Save this run to a file', on).click());
}

/** Opens a file on the title. */
async function openFile(name: string, content: Buffer, on = page): Promise<void> {
  await on
    .getByLabel('Open a saved run')
    .setInputFiles({ name, mimeType: 'application/gzip', buffer: content });
}

describe('a reload', () => {
  it('in the middle of a day goes on at the same point, with the very last act', async () => {
    await startDay();
    await begin();
    await button(/any fever, cough/)
      .first()
      .click();
    const before = await clock();
    await page.reload();
    await heading(/Greet and screen/).waitFor();
    expect(await clock()).toBe(before);
    expect(
      await button(/any fever, cough/)
        .first()
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await page.keyboard.press('Escape');
    const log = await saveFromMenu();
    expect(replayLog(log, books).difference).toBeNull();
    expect(errors).toEqual([]);
  });

  it('after leaving to the title offers to continue', async () => {
    await startDay();
    await page.keyboard.press('w');
    // Nobody is there before: until then the clock runs on by itself.
    await button(/Greet and screen/)
      .first()
      .waitFor();
    const before = await clock();
    await page.keyboard.press('Escape');
    await button('Leave to the title').click();
    await page.goto(inject('gameUrl'));
    await button(/^Continue/).click();
    await heading(/needs? you now/).waitFor();
    expect(await clock()).toBe(before);
    expect(errors).toEqual([]);
  });
});

describe('an address', () => {
  it('opens straight into its day, and goes on with it where it is the unfinished one', async () => {
    await startDay('short');
    expect(await button(/^Step\s?, pause/).isVisible()).toBe(true);
    await page.keyboard.press('w');
    const before = await clock();
    await page.goto('about:blank');
    await page.goto(`${inject('gameUrl')}?day=short&seed=7&view=board&pace=step`);
    await heading(/needs? you now/).waitFor();
    expect(await clock()).toBe(before);
    expect(errors).toEqual([]);
  });

  it('asks before another unfinished day would be lost', async () => {
    await startDay();
    await page.keyboard.press('w');
    const before = await clock();
    await page.goto(`${inject('gameUrl')}?day=short&seed=7&view=board&pace=step`);
    await heading('Give up the unfinished day?').waitFor();
    await expectAccessible(page);
    await button(/^Keep/).click();
    await button(/^Continue/).click();
    await heading(/needs? you now/).waitFor();
    expect(await clock()).toBe(before);
    await page.goto('about:blank');
    await page.goto(`${inject('gameUrl')}?day=short&seed=7&view=board&pace=step`);
    await button(/^Give it up/).click();
    await button('Start the day').waitFor();
    await expect
      .poll(async () => (await storedRun(page))?.plan, { timeout: 10_000 })
      .toMatchObject({ day: 'short', seed: 7 });
    expect(errors).toEqual([]);
  });

  it('with a day that nobody knows says so', async () => {
    await page.goto(`${inject('gameUrl')}?day=sunday`);
    await page.getByText('There is no day called sunday.').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a second tab', () => {
  it('can only look on, takes over when asked to, and nothing is lost', async () => {
    await startDay();
    await begin();
    const other = await context.newPage();
    await openTitle(other);
    await other.getByText('open in another tab').waitFor();
    await expectAccessible(other);
    expect(await button('Choose a day', other).getAttribute('aria-disabled')).toBe('true');
    // The last act of the first tab is not yet stored when it is asked to give way.
    await button(/any fever, cough/)
      .first()
      .click();
    await button('Go on in this tab', other).click();
    await heading(/Greet and screen/, other).waitFor();
    expect(
      await button(/any fever, cough/, other)
        .first()
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await page.getByText('open in another tab').waitFor();
    await other.close();
    await button(/^Continue/).click();
    await heading(/Greet and screen/).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a file', () => {
  it('of a run is opened where it was left, and asks before an unfinished day is lost', async () => {
    await startDay();
    await begin();
    await page.keyboard.press('Escape');
    const before = await clock();
    const log = await saveFromMenu();
    await button('Leave to the title').click();
    await openFile('mine.json.gz', pack(log));
    await button(/^Give it up for the run in mine.json.gz/).click();
    await heading(/needs? you now/).waitFor();
    expect(await clock()).toBe(before);
    expect(errors).toEqual([]);
  });

  it.each([
    ['half of one', 'damaged', (log: Buffer) => log.subarray(0, log.length / 2)],
    ['something else', 'not a saved Clinic Day', () => Buffer.from('{"recipe":"soup"}')],
    ['no JSON', 'damaged', () => Buffer.from('soup')],
    [
      'of another version',
      'another version',
      (log: Buffer) => change(log, { simulation: 0, result: { total: 61 } }),
    ],
    ['that plays back otherwise', 'does not play back', (log: Buffer) => change(log, { hash: 'other' })],
    [
      'of a plan that cannot be',
      'damaged',
      (log: Buffer) => change(log, { plan: { format: 1, visits: [], packs: {} } }),
    ],
  ])('%s is refused in words, and nothing is changed', async (_name, said, make) => {
    await page.goto(`${inject('gameUrl')}?day=flu-alone&seed=7&view=board&pace=step`);
    await button('Start the day').click();
    const log = pack(await saveFromMenu());
    await button('Leave to the title').click();
    await openFile('run.json.gz', make(log));
    const alert = page.getByRole('alert');
    await alert.getByText(said).waitFor();
    expect(await alert.textContent()).toContain('You can start a new day.');
    if (said === 'another version') expect(await alert.textContent()).toContain('61 of 100');
    await button(/^Continue/).click();
    await heading(/needs? you now/).waitFor();
    expect(errors).toEqual([]);
  });
});

function change(packed: Buffer, some: object): Buffer {
  const log: unknown = JSON.parse(unpacked(packed));
  return pack({ ...(log as object), ...some });
}

describe('a stored run', () => {
  it('that is damaged is said in words, kept as a download, and a new day offered', async () => {
    await startDay();
    await page.keyboard.press('Escape');
    await button('Leave to the title').click();
    await button(/^Continue/).waitFor();
    await replaceStoredRun(page, Buffer.from('not a run'));
    const download = page.waitForEvent('download');
    await button(/^Continue/).click();
    expect(readFileSync(await (await download).path()).toString()).toBe('not a run');
    await page.getByRole('alert').getByText('kept and handed to you as a download').waitFor();
    const again = page.waitForEvent('download');
    await button('Save that file again').click();
    expect((await again).suggestedFilename()).toContain('clinic-day');
    expect(await button(/^Continue/).count()).toBe(0);
    await button('Choose a day').click();
    await button('Start this day').click();
    await button('Start the day').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a session that throws', () => {
  it('stops the run with a report that carries its log', async () => {
    const { log, view, next, words } = beforeTheThrow();
    await page.goto(`${inject('gameUrl')}?pace=step&view=board`);
    await openFile('broken-plan.json.gz', pack(log));
    await heading(/needs? you now|Height/)
      .first()
      .waitFor();
    await doOnBoard({ page, hand: keyHand(page), words, view }, next);
    await heading('The day stopped').waitFor();
    await page.getByText('the day has no pack vitals-adult').waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await button('Save the report').click();
    const report: { log?: unknown } = JSON.parse(readFileSync(await (await download).path()).toString());
    if (!isRunLog(report.log)) throw new Error('the report carries no log');
    expect(report.log.entries.slice(0, log.entries.length)).toEqual(log.entries);
    await button('Back to the start').click();
    await button('Choose a day').waitFor();
    expect(errors).toEqual([]);
  });
});

/** A run whose plan lacks a pack that is first needed by the next command. */
function beforeTheThrow() {
  const whole = planOf('flu-alone');
  const { 'vitals-adult': _gone, ...packs } = whole.packs;
  const plan = { ...whole, packs };
  const bot = createBot('expert', { tasks: books.tasks, packs: whole.packs }, 7);
  const session = createSession(plan, books);
  for (;;) {
    const log: RunLog = JSON.parse(JSON.stringify(takeLog(session, 'unknown', {}, null)));
    const view = session.view();
    const next = bot.decide(view);
    try {
      session.dispatch(next);
    } catch {
      return { log, view, next, words: createWords('en-US', [english], plan.texts) };
    }
  }
}
