import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectErrors, launchChromium } from '../support/browser.ts';
import { snapshotsOf } from '../support/play/snapshots.ts';
import { pack } from '../support/saves.ts';

interface Way {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** The text size that the player has chosen, in per cent. */
  readonly textSize?: number;
}

const WAYS: readonly Way[] = [
  { name: 'a Chromebook', options: { viewport: { width: 1366, height: 640 } } },
  { name: 'a small phone', options: { viewport: { width: 360, height: 740 } } },
  { name: 'text at 200 %', options: { viewport: { width: 1366, height: 640 } }, textSize: 200 },
  {
    name: 'reduced motion and more contrast',
    options: { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', contrast: 'more' },
  },
];

const snapshots = snapshotsOf('short', 7);
/** Pictures of every screen are written into this folder, to be looked at. */
const SHOTS = process.env.CLINIC_DAY_SHOTS;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each(WAYS)('with $name', ({ name, options, textSize = 100 }) => {
  it('every screen and panel fits, and nothing on it is cut off', { timeout: 600_000 }, async () => {
    const context = await browser.newContext({ locale: 'en-US', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors = collectErrors(page);
    const seen: string[] = [];
    const problems: string[] = [];
    const look = async (screen: string) => {
      if (seen.includes(screen)) return;
      seen.push(screen);
      if (SHOTS !== undefined)
        await page.screenshot({ path: join(SHOTS, `${name} ${screen}.png`.replaceAll(' ', '-')) });
      problems.push(...(await misfits(page)).map((one) => `${screen}: ${one}`));
    };
    await chooseTextSize(page, textSize, look);
    await lookAtDay(page, look);
    expect(problems).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Opens the title and sets the size of the text in the settings. */
async function chooseTextSize(
  page: Page,
  size: number,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${inject('gameUrl')}?pace=step&view=board`);
  await page.getByRole('button', { name: 'Settings' }).click();
  // The loudness of the sound is in per cent too.
  const group = page.getByRole('group', { name: 'Text size' });
  const option = group.getByRole('radio', { name: new RegExp(`^${size}\\s?%`) });
  await option.focus();
  await page.keyboard.press('Space');
  await look('settings');
  await page.keyboard.press('Escape');
  await look('title');
  await page.getByRole('button', { name: 'Choose a day' }).click();
  await look('choose a day');
}

/** Opens the day at each of its screens, from a file. */
async function lookAtDay(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  for (const { screen, log } of snapshots) {
    // A reload would lead back into the day.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${inject('gameUrl')}?pace=step&view=board`);
    const file = { name: 'day.json.gz', mimeType: 'application/gzip', buffer: pack(log) };
    await page.getByLabel('Open a saved run').setInputFiles(file);
    const giveUp = page.getByRole('button', { name: /^Give it up/ });
    const opened = page.locator('.frame, .prebrief, .midday, .reactions');
    await opened.or(giveUp).first().waitFor();
    if ((await giveUp.count()) > 0) await giveUp.click();
    await opened.first().waitFor();
    if (screen.startsWith('panel')) await page.locator('.panel').waitFor();
    await look(screen);
  }
  await page.getByRole('button', { name: 'Show what happened' }).press('Enter');
  await page.getByRole('heading', { name: 'Your day' }).waitFor();
  await look('score');
}

/** What does not fit: a page that scrolls sideways, a control with words cut off, one that lies outside of the page. */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const one of document.querySelectorAll<HTMLElement>('button, select, summary, label, input')) {
      if (!one.checkVisibility() || one.closest('.visually-hidden') !== null) continue;
      const name = `${one.localName} “${(one.textContent ?? '').trim().slice(0, 50)}”`;
      const { left, right } = one.getBoundingClientRect();
      if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        found.push(`${name} is cut off by ${one.scrollWidth - one.clientWidth} px`);
      const isInScroller = one.closest('.tabs-list, .rail') !== null;
      if (!isInScroller && (left < -1 || right > root.clientWidth + 1))
        found.push(`${name} lies outside of the page`);
    }
    return found;
  });
}
