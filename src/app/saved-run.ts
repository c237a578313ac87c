import { isRunLog } from '../simulation/log-check.ts';
import { type Replay, type RunLog, replayLog } from '../simulation/run-log.ts';
import type { Books } from '../simulation/session.ts';

/** Why a saved run cannot be gone on with. Text ids are `save.<code>`. */
export type SaveProblem = 'damaged' | 'foreign' | 'older' | 'differs';

export type OpenedRun =
  | { readonly replay: Replay; readonly log: RunLog }
  | { readonly problem: SaveProblem; readonly log: RunLog | null };

/** Unpacks and replays a run. Nothing is thrown away: what cannot be opened is named, and stays where it was. */
export async function openRun(packed: Blob, books: Books): Promise<OpenedRun> {
  const value = await unpack(packed);
  if (value === undefined) return { problem: 'damaged', log: null };
  if (!isRunLog(value)) return { problem: 'foreign', log: null };
  try {
    const replay = replayLog(value, books);
    if (replay.difference === null) return { replay, log: value };
    return { problem: replay.difference.kind === 'simulation' ? 'older' : 'differs', log: value };
  } catch {
    return { problem: 'damaged', log: value };
  }
}

/** The JSON in a gzipped or plain file; undefined when it is neither. */
async function unpack(packed: Blob): Promise<unknown> {
  const bytes = new Uint8Array(await packed.arrayBuffer());
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    if (!isGzip) return JSON.parse(new TextDecoder().decode(bytes));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await new Response(stream).text());
  } catch {
    return undefined;
  }
}
