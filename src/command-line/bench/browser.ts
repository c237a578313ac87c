import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How many times slower the processor is made. */
export const THROTTLES = [1, 6] as const;
export type Throttle = (typeof THROTTLES)[number];

/** Starts a Chromium; throws in words where there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: name its file in CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page with nothing in its cache, on a slowed processor, watched by one of the scripts of this folder. */
export async function freshPage(
  browser: Browser,
  throttle: Throttle,
  script: string,
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, script) });
  if (throttle > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  }
  return { page, context };
}
