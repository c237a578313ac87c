import type { RunLog } from '../simulation/run-log.ts';

/**
 * What was done since the last save: written in one go while the page goes away, when nothing that takes time can be waited
 * for. The plan is not in it; it belongs to the run that is stored.
 */
export type SaveTail = Pick<RunLog, 'planHash' | 'nowMs' | 'entries' | 'checkpoints' | 'hash' | 'result'>;

const KEY = 'clinic-day-tail';

/** Keeps the end of a run. Where the browser keeps nothing, what is stored has to do. */
export function keepTail({ planHash, nowMs, entries, checkpoints, hash, result }: RunLog): void {
  const tail: SaveTail = { planHash, nowMs, entries, checkpoints, hash, result };
  try {
    localStorage.setItem(KEY, JSON.stringify(tail));
  } catch {
    // Full or forbidden: the run is stored all the same, at most a second older.
  }
}

export function dropTail(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Forbidden: then there is none.
  }
}

/** The end that was kept, as it is: whether it fits is for `withTail`. */
export function readTail(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** The run with the end that was kept; null when that belongs to another run or holds nothing newer. */
export function withTail(log: RunLog, tail: unknown): RunLog | null {
  if (!isTail(tail) || tail.planHash !== log.planHash) return null;
  const { length } = log.entries;
  const isSame = JSON.stringify(tail.entries[length - 1]) === JSON.stringify(log.entries[length - 1]);
  const isLater = tail.entries.length > length || (tail.entries.length === length && tail.nowMs > log.nowMs);
  return isSame && isLater ? { ...log, ...tail } : null;
}

function isTail(value: unknown): value is SaveTail {
  return (
    typeof value === 'object' &&
    value !== null &&
    'planHash' in value &&
    'hash' in value &&
    'nowMs' in value &&
    typeof value.nowMs === 'number' &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    'checkpoints' in value &&
    Array.isArray(value.checkpoints)
  );
}
