import { expect, it } from 'vitest';
import { createBot } from '../src/bots/roster.ts';
import { createSession, type Session } from '../src/simulation/session.ts';
import type { DayPlan } from '../src/simulation/vocabulary/plan.ts';
import { books, planOf } from './support/day.ts';

/** The same day with another fever that nobody has measured yet. */
function withTemperature(plan: DayPlan, tempC10: number): DayPlan {
  return { ...plan, visits: plan.visits.map((visit) => ({ ...visit, truth: { ...visit.truth, tempC10 } })) };
}

function open(plan: DayPlan): Session {
  return createSession(plan, books);
}

it('shows nothing of an unseen truth until the act that reveals it', () => {
  const plan = planOf('flu-alone');
  const left = open(withTemperature(plan, 384));
  const right = open(withTemperature(plan, 391));
  const bot = createBot('expert', { tasks: books.tasks, packs: plan.packs }, 1);
  let isRevealed = false;
  for (let turn = 0; turn < 2_000 && !isRevealed; turn += 1) {
    expect(right.view()).toEqual(left.view());
    const command = bot.decide(left.view());
    left.dispatch(command);
    right.dispatch(command);
    isRevealed =
      command.type === 'task.act' && command.task.endsWith('.temperature') && command.action.verb === 'start';
  }
  expect(isRevealed).toBe(true);
  expect(right.view()).not.toEqual(left.view());
});
