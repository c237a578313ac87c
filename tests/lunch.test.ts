import { expect, it } from 'vitest';
import { createSession, type Session } from '../src/simulation/session.ts';
import { books, planOf } from './support/day.ts';

/** A Monday on which nobody does anything, at lunch. */
function atLunch(): Session {
  const session = createSession(planOf('mixed-monday'), books);
  session.dispatch({ type: 'day.start' });
  while (session.view().phase !== 'midday') {
    const next = session.nextTimerMs();
    if (next === undefined) throw new Error('lunch never came');
    session.advanceTo(next);
  }
  return session;
}

it('does what came due over lunch when lunch is over, and lets time go forward alone', () => {
  const session = atLunch();
  expect(session.nextTimerMs()).toBeLessThan(session.plan.hours.midday?.toMs ?? 0);
  session.dispatch({ type: 'day.resume' });
  expect(session.nowMs).toBe(session.plan.hours.midday?.toMs);
  expect(session.nextTimerMs()).toBeGreaterThanOrEqual(session.nowMs);
  const times = session.facts().map((fact) => fact.atMs);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

it('is the same day when it is played again', () => {
  const [one, other] = [atLunch(), atLunch()];
  for (const session of [one, other]) session.dispatch({ type: 'day.resume' });
  one.advanceTo(one.nowMs + 600_000);
  for (let step = 0; step < 600; step++) other.advanceTo(other.nowMs + 1_000);
  expect(other.hash()).toBe(one.hash());
});
