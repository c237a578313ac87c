import { expect, it } from 'vitest';
import { library, planOf } from '../../tests/support/day.ts';
import { createBot } from '../bots/roster.ts';
import { filesOf } from '../scenario/library.ts';
import { taskHeads } from '../scenario/vite-plugin.ts';
import { createSession, type Session } from '../simulation/session.ts';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';
import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import { OPENING_TASKS } from '../tasks/opening.ts';
import { taskBook } from '../tasks/registry.ts';
import { widgets } from '../widgets/registry.ts';
import { type DaySession, openEarly } from './early-session.ts';
import { TaskShelf } from './task-shelf.ts';

const fail = (error: unknown): never => {
  throw error;
};

interface Early {
  readonly session: DaySession;
  readonly shelf: TaskShelf;
  /** Lets the tasks that were asked for arrive. */
  arrive(): Promise<void>;
  /** How often the rest was asked for. */
  asked(): number;
}

/** A day opened with some tasks there and the rest arriving when the test says so. */
function early(plan: DayPlan, there: readonly TaskDefinition[] = OPENING_TASKS): Early {
  let asked = 0;
  let arrived: () => void = () => {};
  const rest = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const shelf = new TaskShelf(taskHeads(), there, async () => {
    asked += 1;
    await rest;
    return taskBook;
  });
  const books = { tasks: shelf.book, widgets };
  const session = openEarly(createSession(plan, books), books, shelf, fail);
  const arrive = async (): Promise<void> => {
    arrived();
    await shelf.fill();
    await Promise.resolve();
  };
  return { session, shelf, arrive, asked: () => asked };
}

function logOf(session: DaySession | Session) {
  return { entries: session.logEntries(), checkpoints: session.checkpoints(), hash: session.hash() };
}

/** The first commands of the expert, in a day with all tasks there. */
function playWhole(plan: DayPlan, most: number): Session {
  const session = createSession(plan, { tasks: taskBook, widgets });
  const bot = createBot('expert', { tasks: taskBook, packs: plan.packs }, plan.seed);
  for (let count = 0; count < most; count += 1) session.dispatch(bot.decide(session.view()));
  return session;
}

/** The same in a day whose tasks arrive when a step first waits for them. */
async function playEarly({ session, arrive, asked }: Early, most: number): Promise<void> {
  const { plan } = session;
  const bot = createBot('expert', { tasks: taskBook, packs: plan.packs }, plan.seed);
  for (let count = 0; count < most; count += 1) {
    session.dispatch(bot.decide(session.view()));
    if (asked() === 1) await arrive();
  }
}

const DAYS = filesOf(library, 'day').map((file) => file.id);

it.each(DAYS)('%s begins, and any task on offer can be opened, with the opening tasks alone', (day) => {
  for (const seed of [1, 7, 42, 1001]) {
    const begun = () => {
      const one = early(planOf(day, seed));
      one.session.dispatch({ type: 'day.start' });
      return one;
    };
    const { actions, phase } = begun().session.view();
    expect([seed, phase]).toEqual([seed, 'setup']);
    for (const { command, task } of actions.filter((one) => one.task !== undefined)) {
      const { session, asked } = begun();
      session.dispatch(command);
      expect([seed, session.view().panel?.node, asked()]).toEqual([seed, task?.node, 0]);
    }
  }
});

it.each(DAYS)('%s leaves the same log whenever its tasks come', async (day) => {
  const plan = planOf(day, 7);
  const whole = logOf(playWhole(plan, 400));
  const some = (odd: number) => Object.values(taskBook).filter((_, index) => index % 3 === odd);
  for (const there of [OPENING_TASKS, [], some(0), some(1), some(2)]) {
    const day = early(plan, there);
    await playEarly(day, 400);
    expect(day.asked()).toBe(1);
    expect(logOf(day.session)).toEqual(whole);
  }
});

it('stands still until the tasks have come, then carries out in order what was asked meanwhile', async () => {
  const plan = planOf('short', 7);
  const { session, arrive, asked } = early(plan, []);
  const heard: string[] = [];
  session.onPublish((facts) => heard.push(...facts.map((fact) => fact.type)));
  const before = session.hash();
  session.dispatch({ type: 'day.start' });
  expect(asked()).toBe(1);
  expect([session.hash(), session.view().phase, heard]).toEqual([before, 'briefing', []]);
  session.dispatch({ type: 'hands.clean', by: 'wash' });
  session.advanceTo(plan.hours.endMs);
  expect(session.hash()).toBe(before);
  await arrive();
  expect(session.view().phase).toBe('setup');
  expect(session.logEntries().map((one) => one.command.type)).toEqual(['day.start', 'hands.clean']);
  expect(session.nowMs).toBeLessThan(plan.hours.startMs + 60_000);
  expect(heard.filter((type) => type === 'hands.cleaned')).toHaveLength(1);
});

it('lets time go by as it would have gone with all tasks there', async () => {
  const plan = planOf('short', 7);
  const whole = createSession(plan, { tasks: taskBook, widgets });
  const day = early(plan);
  for (const session of [whole, day.session]) session.dispatch({ type: 'day.start' });
  for (let atMs = plan.hours.startMs; atMs < plan.hours.startMs + 3_600_000; atMs += 7_000) {
    day.session.advanceTo(atMs);
    if (day.asked() === 1) await day.arrive();
    day.session.advanceTo(atMs);
    whole.advanceTo(atMs);
  }
  expect(day.asked()).toBe(1);
  expect(logOf(day.session)).toEqual(logOf(whole));
});

it('asks again for what could not be had', async () => {
  let asked = 0;
  const shelf = new TaskShelf(taskHeads(), [], async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return taskBook;
  });
  await expect(shelf.fill()).rejects.toThrow('no network');
  expect(shelf.isWhole).toBe(false);
  await shelf.fill();
  expect(shelf.isWhole).toBe(true);
  expect(shelf.book).toEqual(taskBook);
});
