import type { Page } from 'playwright-core';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Command } from '../../../src/simulation/vocabulary/commands.ts';
import { standingOf, waitInStep } from './in-step.ts';
import type { MirrorDay } from './mirror.ts';

/** Two beats of the game's own clock: what passes by itself has passed by then. */
const SETTLED_MS = 300;
const BOARD_PHASES = ['setup', 'morning', 'afternoon', 'closing'];

export interface PlayThrough {
  readonly page: Page;
  readonly mirror: MirrorDay;
  /** Carries a command out on the page. */
  act(command: Command, view: DayView): Promise<void>;
  /** Called before each command, with the page in step. */
  look?(view: DayView, next: Command): Promise<void>;
}

/** Plays the day on the page as the expert in the mirror chooses, both in step, up to the debrief. Answers how many commands. */
export async function playThrough({ page, mirror, act, look }: PlayThrough): Promise<number> {
  let commands = 0;
  while (!mirror.isOver) {
    const { view } = mirror;
    const command = mirror.next();
    await look?.(view, command);
    try {
      await act(command, view);
      const hasPassed = mirror.does(command);
      await follow(page, mirror, view, hasPassed);
    } catch (error) {
      throw new Error(`after ${commands} commands, at ${JSON.stringify(command)}: ${String(error)}`, {
        cause: error,
      });
    }
    commands += 1;
  }
  return commands;
}

async function follow(page: Page, mirror: MirrorDay, before: DayView, hasPassed: boolean): Promise<void> {
  const { view, words } = mirror;
  if (!BOARD_PHASES.includes(view.phase)) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return;
  }
  const isFree = view.nowMs === before.nowMs && view.panel?.step === before.panel?.step;
  if (isFree && view.panel?.node === before.panel?.node) return;
  await waitInStep(page, standingOf(view, words));
  if (hasPassed) await page.waitForTimeout(SETTLED_MS);
}
