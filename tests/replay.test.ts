import { describe, expect, it } from 'vitest';
import { playDay } from '../src/bots/play-day.ts';
import { type BotName, createBot } from '../src/bots/roster.ts';
import { planHash } from '../src/scenario/plan-hash.ts';
import { replayLog, takeLog } from '../src/simulation/run-log.ts';
import { createSession, type Session } from '../src/simulation/session.ts';
import { books, planOf } from './support/day.ts';

const DAYS = ['flu-alone'] as const;

function played(day: string, bot: BotName, seed = 7): Session {
  const plan = planOf(day, seed);
  const session = createSession(plan, books);
  playDay(session, createBot(bot, { tasks: books.tasks, packs: plan.packs }, seed));
  return session;
}

/** The session's log as it comes back from a file. */
function logOf(session: Session) {
  return JSON.parse(JSON.stringify(takeLog(session, planHash(session.plan), {}, null)));
}

describe.each(DAYS)('%s', (day) => {
  it.each(['expert', 'novice', 'random', 'idle'] as const)(
    'replays a day of the %s bot to the same hash',
    (bot) => {
      const session = played(day, bot);
      const replay = replayLog(logOf(session), books);
      expect(replay.difference).toBeNull();
      expect(replay.session.hash()).toBe(session.hash());
      expect(replay.session.facts()).toEqual(session.facts());
    },
  );

  it.each([1_000, 7_000, 60_000, 90_000_000])('comes to the same hash in steps of %i ms', (stepMs) => {
    const original = played(day, 'expert');
    const session = createSession(original.plan, books);
    for (const entry of original.logEntries()) {
      while (session.nowMs < entry.atMs) session.advanceTo(Math.min(entry.atMs, session.nowMs + stepMs));
      session.dispatch(entry.command);
    }
    expect(session.hash()).toBe(original.hash());
  });

  it('says where a changed log first goes another way', () => {
    const log = logOf(played(day, 'expert'));
    const checkpoints = log.checkpoints.map((one: { atMs: number }, index: number) =>
      index === 2 ? { ...one, hash: '0' } : one,
    );
    expect(replayLog({ ...log, checkpoints }, books).difference).toMatchObject({
      kind: 'checkpoint',
      atMs: checkpoints[2].atMs,
    });
    expect(replayLog({ ...log, simulation: 0 }, books).difference).toMatchObject({ kind: 'simulation' });
    expect(replayLog({ ...log, hash: '0' }, books).difference).toMatchObject({ kind: 'end' });
  });
});
