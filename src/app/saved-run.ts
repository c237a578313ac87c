import { isRunLog } from '../simulation/log-check.ts';
import type { Replay, RunLog } from '../simulation/run-log.ts';
import type { Books } from '../simulation/session.ts';
import { unpackRun } from './packed-run.ts';

/** Why a saved run cannot be gone on with. Text ids are `save.<code>`. */
export type SaveProblem = 'damaged' | 'foreign' | 'older' | 'differs';

export interface ReplayedRun {
  readonly replay: Replay;
  readonly log: RunLog;
}

export interface ClosedRun {
  readonly problem: SaveProblem;
  readonly log: RunLog | null;
}

export type OpenedRun = ReplayedRun | ClosedRun;

/**
 * Unpacks and replays a run. Nothing is thrown away: what cannot be opened is named, and stays where it was.
 * @param later the same run with what was done since, if that is known; it is gone back to the packed one where that fails
 */
export async function openRun(
  packed: Blob,
  books: Books,
  later: (log: RunLog) => RunLog | null = () => null,
): Promise<OpenedRun> {
  const value = await unpackRun(packed);
  if (value === undefined) return { problem: 'damaged', log: null };
  if (!isRunLog(value)) return { problem: 'foreign', log: null };
  const longer = later(value);
  // The simulation is large and the title does without it: it is loaded when there is something to replay.
  const { replayLog } = await import('../simulation/run-log.ts');
  const opened = longer === null ? null : openLog(longer, books, replayLog);
  return opened !== null && 'replay' in opened ? opened : openLog(value, books, replayLog);
}

function openLog(log: RunLog, books: Books, replayLog: (log: RunLog, books: Books) => Replay): OpenedRun {
  try {
    const replay = replayLog(log, books);
    if (replay.difference === null) return { replay, log };
    return { problem: replay.difference.kind === 'simulation' ? 'older' : 'differs', log };
  } catch {
    return { problem: 'damaged', log };
  }
}
