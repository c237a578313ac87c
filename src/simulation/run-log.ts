import { type Books, type Checkpoint, createSession, type Session } from './session.ts';
import type { LogEntry } from './vocabulary/commands.ts';
import type { AtMs } from './vocabulary/ids.ts';
import type { Json } from './vocabulary/json.ts';
import { type DayPlan, SIMULATION_VERSION } from './vocabulary/plan.ts';

/**
 * A run, whole: save game, replay, bug report and proof of a score in one. The plan is in it, so that a mended typo in a
 * scenario loses nobody's day.
 */
export interface RunLog {
  readonly format: 1;
  readonly simulation: number;
  readonly plan: DayPlan;
  /** SHA-256 of the plan, as the compiler gave it. */
  readonly planHash: string;
  /** How it was shown (pace, captions): never read by the simulation. */
  readonly settings: Readonly<Record<string, Json>>;
  readonly nowMs: AtMs;
  readonly entries: readonly LogEntry[];
  readonly checkpoints: readonly Checkpoint[];
  /** Hash of the state at `nowMs`. */
  readonly hash: string;
  /** The stored score, when the day is over; readable even where the log can no longer be replayed. */
  readonly result: Json;
}

/** Takes a run down as a log. */
export function takeLog(
  session: Pick<Session, 'plan' | 'nowMs' | 'logEntries' | 'checkpoints' | 'hash'>,
  planHash: string,
  settings: RunLog['settings'],
  result: Json,
): RunLog {
  return {
    format: 1,
    simulation: SIMULATION_VERSION,
    plan: session.plan,
    planHash,
    settings,
    nowMs: session.nowMs,
    entries: session.logEntries(),
    checkpoints: session.checkpoints(),
    hash: session.hash(),
    result,
  };
}

export interface Replay {
  readonly session: Session;
  /** Where the replay first went another way; null when it is the same day. */
  readonly difference: Difference | null;
}

export type Difference =
  | { readonly kind: 'simulation'; readonly found: number; readonly expected: number }
  | { readonly kind: 'refused'; readonly seq: number; readonly atMs: AtMs; readonly refusal: string }
  | { readonly kind: 'time'; readonly seq: number; readonly atMs: AtMs; readonly nowMs: AtMs }
  | { readonly kind: 'checkpoint'; readonly atMs: AtMs; readonly found: string; readonly expected: string }
  | { readonly kind: 'end'; readonly atMs: AtMs; readonly found: string; readonly expected: string };

/** Plays a log again from its plan and compares every checkpoint. A log of another simulation is never replayed. */
export function replayLog(log: RunLog, books: Books): Replay {
  const session = createSession(log.plan, books);
  if (log.simulation !== SIMULATION_VERSION) {
    return {
      session,
      difference: { kind: 'simulation', found: log.simulation, expected: SIMULATION_VERSION },
    };
  }
  for (const entry of log.entries) {
    session.advanceTo(entry.atMs);
    const { seq, atMs } = entry;
    if (session.nowMs !== atMs)
      return {
        session,
        difference: firstDifference(log, session) ?? { kind: 'time', seq, atMs, nowMs: session.nowMs },
      };
    const answer = session.dispatch(entry.command);
    if (!answer.accepted) {
      return {
        session,
        difference: firstDifference(log, session) ?? { kind: 'refused', seq, atMs, refusal: answer.refusal },
      };
    }
  }
  session.advanceTo(log.nowMs);
  return { session, difference: firstDifference(log, session) ?? endDifference(log, session) };
}

function firstDifference(log: RunLog, session: Session): Difference | null {
  const found = new Map(session.checkpoints().map((one) => [one.atMs, one.hash]));
  for (const { atMs, hash } of log.checkpoints) {
    if (atMs > session.nowMs) return null;
    const own = found.get(atMs);
    if (own !== hash) return { kind: 'checkpoint', atMs, found: own ?? 'none', expected: hash };
  }
  return null;
}

function endDifference(log: RunLog, session: Session): Difference | null {
  const hash = session.hash();
  return hash === log.hash ? null : { kind: 'end', atMs: session.nowMs, found: hash, expected: log.hash };
}
