import { type Books, createSession, type Session } from '../simulation/session.ts';
import type { LogEntry } from '../simulation/vocabulary/commands.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';
import { TaskOnItsWay, type TaskShelf } from './task-shelf.ts';

/** What the program uses of a session. */
export type DaySession = Pick<
  Session,
  | 'plan'
  | 'nowMs'
  | 'dispatch'
  | 'advanceTo'
  | 'nextTimerMs'
  | 'view'
  | 'facts'
  | 'hash'
  | 'logEntries'
  | 'checkpoints'
  | 'onPublish'
>;

type Step = (session: Session) => void;

/**
 * A session that can be played before all of its tasks have been loaded. A step (a command, time going by) that needs one which
 * is not there is undone: the day is played again up to where it stood, as a saved one would be. Time then stands, and the
 * commands given are carried out, in order, as soon as the tasks have come. So which tasks are there, and when, never shows in
 * the log: the same commands at the same times leave the same day.
 */
export function openEarly(
  first: Session,
  books: Books,
  shelf: Pick<TaskShelf, 'isWhole' | 'fill'>,
  failed: (error: unknown) => void,
): DaySession {
  const listeners = new Set<(facts: readonly Fact[]) => void>();
  const waiting: Step[] = [];
  let session = first;
  let isWaiting = false;

  const follow = (): void => {
    session.onPublish((facts) => {
      // Before anybody hears of the step: what it has brought up may be what is missing.
      session.view();
      for (const listener of listeners) listener(facts);
    });
  };
  const wait = (): void => {
    isWaiting = true;
    shelf
      .fill()
      .then(() => {
        isWaiting = false;
        for (const step of waiting.splice(0)) step(session);
      })
      .catch(failed);
  };
  /** Answers false when the step must wait. */
  const attempt = (step: Step): boolean => {
    if (shelf.isWhole) {
      step(session);
      return true;
    }
    const { nowMs } = session;
    const entries = session.logEntries().slice();
    try {
      step(session);
      return true;
    } catch (error) {
      if (!(error instanceof TaskOnItsWay)) throw error;
      session = playAgain(session.plan, books, entries, nowMs);
      follow();
      wait();
      return false;
    }
  };
  follow();
  return {
    get plan() {
      return session.plan;
    },
    get nowMs() {
      return session.nowMs;
    },
    dispatch(command) {
      let answer = { accepted: true, facts: 0 } as ReturnType<Session['dispatch']>;
      const step: Step = (on) => {
        answer = on.dispatch(command);
      };
      if (isWaiting || !attempt(step)) waiting.push(step);
      return answer;
    },
    advanceTo(atMs) {
      if (!isWaiting) attempt((on) => on.advanceTo(atMs));
    },
    nextTimerMs: () => session.nextTimerMs(),
    view: () => session.view(),
    facts: () => session.facts(),
    hash: () => session.hash(),
    logEntries: () => session.logEntries(),
    checkpoints: () => session.checkpoints(),
    onPublish(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The day as these commands and this time have left it. */
function playAgain(plan: DayPlan, books: Books, entries: readonly LogEntry[], nowMs: number): Session {
  const session = createSession(plan, books);
  for (const { atMs, command } of entries) {
    session.advanceTo(atMs);
    session.dispatch(command);
  }
  session.advanceTo(nowMs);
  return session;
}
