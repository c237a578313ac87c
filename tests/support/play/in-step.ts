import type { Page } from 'playwright-core';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Words } from '../../../src/text/words.ts';
import { spoken } from './names.ts';

/** What shows on the page how far the day is. */
interface Standing {
  readonly clock: string;
  /** Title and step of the open panel; `''` for none. */
  readonly panel: string;
}

/** How far the mirror is, as the page has to show it. */
export function standingOf({ nowMs, panel }: DayView, words: Words): Standing {
  return {
    clock: spoken(words('time.clock', { atMs: nowMs })),
    panel: panel === null ? '' : spoken(`${words(panel.title)} ${words(panel.stepTitle)}`),
  };
}

/** Waits until the page is where the mirror is; throws when it goes another way. */
export async function waitInStep(page: Page, wanted: Standing, timeout = 10_000): Promise<void> {
  try {
    await page.waitForFunction(isShown, wanted, { timeout });
  } catch {
    const shown = await page.evaluate(shownNow);
    throw new Error(`the page shows ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}`);
  }
}

function isShown(wanted: Standing): boolean {
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text('.clock') === wanted.clock && text('.task-head h2') === wanted.panel;
}

function shownNow(): Standing {
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { clock: text('.clock'), panel: text('.task-head h2') };
}
