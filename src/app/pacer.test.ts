import { describe, expect, it } from 'vitest';
import { planOf } from '../../tests/support/day.ts';
import { PACES, type Pace } from '../board/settings.ts';
import { createBot } from '../bots/roster.ts';
import { createSession, type Session } from '../simulation/session.ts';
import { taskBook } from '../tasks/registry.ts';
import { widgets } from '../widgets/registry.ts';
import { createPacer, isActionable } from './pacer.ts';

const TICK_MS = 100;
const DAY = 'flu-alone';

interface Habits {
  readonly pace: Pace;
  /** Real ms between two panels. */
  readonly choosingMs: number;
  /** Real ms before each act in a panel. */
  readonly panelMs: number;
}

/** A scripted player: the expert bot's choices, real time let through the pacer tick by tick. */
function playPaced(habits: Habits, mostCommands = 20_000): Session {
  const plan = planOf(DAY);
  const session = createSession(plan, { tasks: taskBook, widgets });
  const bot = createBot('expert', { tasks: taskBook, packs: plan.packs }, 1);
  const pacer = createPacer(session, { pace: () => habits.pace, isPaused: () => false, wordsOn: () => 0 });
  const pass = (ms: number): void => {
    for (let spent = 0; spent < ms; spent += TICK_MS) pacer.tick(TICK_MS);
  };
  while (session.view().phase !== 'debrief' && session.logEntries().length < mostCommands) {
    if (session.view().panel === null && !isActionable(session.view())) {
      pacer.tick(TICK_MS);
      continue;
    }
    pass(session.view().panel === null ? habits.choosingMs : habits.panelMs);
    if (session.dispatch(bot.decide(session.view())).accepted) pacer.acted();
  }
  return session;
}

describe('the pacer', () => {
  const reference = playPaced({ pace: 'step', choosingMs: 0, panelMs: 0 });

  it.each(PACES)('leaves the same log at %s for who decides within breath and grace', (pace) => {
    const paced = playPaced({ pace, choosingMs: pace === 'step' ? 5_000 : 1_500, panelMs: 300 });
    expect(paced.logEntries()).toEqual(reference.logEntries());
    expect(paced.hash()).toBe(reference.hash());
  });

  it('charges ten seconds of dithering between panels what the pack says, and no more', () => {
    const first = playPaced({ pace: 'standard', choosingMs: 10_000, panelMs: 300 }, 2);
    const prompt = playPaced({ pace: 'standard', choosingMs: 1_500, panelMs: 300 }, 2);
    // Ten seconds less the breath of two, at a quarter of a simulated minute a second. The breath begins with the first act.
    const [, opened] = first.logEntries();
    const [, openedPromptly] = prompt.logEntries();
    expect((opened?.atMs ?? 0) - (openedPromptly?.atMs ?? 0)).toBe(8 * 15_000);
  });

  it('charges thinking past the grace in a panel, up to half of what the step costs', () => {
    const plan = planOf(DAY);
    const session = createSession(plan, { tasks: taskBook, widgets });
    const pacer = createPacer(session, { pace: () => 'standard', isPaused: () => false, wordsOn: () => 0 });
    session.dispatch({ type: 'day.start' });
    while (!session.view().actions.some((one) => one.task?.definition === 'greet')) pacer.tick(TICK_MS);
    const greet = session.view().actions.find((one) => one.task?.definition === 'greet');
    if (greet === undefined) throw new Error('nobody to greet');
    session.dispatch(greet.command);
    const openedMs = session.nowMs;
    const { panelSeconds = 0, costMs = 0 } = session.view().panel ?? {};
    for (let spent = 0; spent < 2 * panelSeconds * 1_000; spent += TICK_MS) pacer.tick(TICK_MS);
    expect(session.nowMs).toBe(openedMs);
    for (let spent = 0; spent < 60_000; spent += TICK_MS) pacer.tick(TICK_MS);
    expect(session.nowMs - openedMs).toBe(costMs / 2);
  });

  it('does nothing while paused', () => {
    const session = createSession(planOf(DAY), { tasks: taskBook, widgets });
    session.dispatch({ type: 'day.start' });
    const pacer = createPacer(session, { pace: () => 'standard', isPaused: () => true, wordsOn: () => 0 });
    for (let tick = 0; tick < 100; tick += 1) pacer.tick(TICK_MS);
    expect(session.nowMs).toBe(session.plan.hours.startMs);
  });
});
