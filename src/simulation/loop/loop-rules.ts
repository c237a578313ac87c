import { after, type Clinic, record } from '../clinic.ts';
import { judgeItem } from '../error/error-rules.ts';
import { changePatience, touchPatience } from '../visit/patience-rules.ts';
import type { LoopId, NodeId, RoomId, VisitId } from '../vocabulary/ids.ts';
import type { Message } from '../vocabulary/messages.ts';
import { loopMachine } from './loop-machine.ts';

export interface LoopRequest {
  readonly kind: string;
  readonly title: Message;
  readonly dueMs: number;
  readonly overMs?: number | undefined;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
  readonly room: RoomId | null;
  readonly blocks: boolean;
}

/** Opens a loop and its timers; `dueMs` and `overMs` are delays from now. Answers its id. */
export function openLoop(clinic: Clinic, request: LoopRequest): LoopId {
  clinic.state.counters.loop += 1;
  const id = `loop.${clinic.state.counters.loop}`;
  const now = clinic.state.nowMs;
  clinic.state.loops.push({
    id,
    kind: request.kind,
    visit: request.visit,
    task: request.task,
    room: request.room,
    title: request.title,
    openedMs: now,
    dueMs: now + request.dueMs,
    overMs: request.overMs === undefined ? null : now + request.overMs,
    phase: 'running',
    blocks: request.blocks,
  });
  clinic.actors.spawn(id, loopMachine);
  after(clinic, `${id}:due`, request.dueMs, 'loop.due', id);
  if (request.overMs !== undefined) after(clinic, `${id}:over`, request.overMs, 'loop.over', id);
  if (request.visit !== null) touchPatience(clinic, request.visit);
  return id;
}

/** The loop has come due (its window is open, the rest is over, the cycle has ended). */
export function loopFallsDue(clinic: Clinic, id: LoopId): void {
  moveLoop(clinic, id, 'loop.fellDue', 'due');
}

/** The loop's window has closed with nobody there. A promise run over is a promise broken. */
export function loopRunsOver(clinic: Clinic, id: LoopId): void {
  const loop = clinic.state.loops.find((one) => one.id === id);
  moveLoop(clinic, id, 'loop.ranOver', 'over');
  if (loop?.kind !== 'promise' || loop.visit === null) return;
  judgeItem(clinic, {
    item: 'promise.kept',
    errorId: 'broken',
    visit: loop.visit,
    task: null,
    reached: true,
  });
  changePatience(clinic, loop.visit, clinic.rules.oneOff.broken_promise ?? 0, 'broken-promise');
  closeLoops(clinic, (one) => one.id === id);
}

/** Closes every open loop that is meant. */
export function closeLoops(
  clinic: Clinic,
  isMeant: (loop: Clinic['state']['loops'][number]) => boolean,
): void {
  for (const loop of clinic.state.loops) {
    if (loop.phase === 'closed' || !isMeant(loop)) continue;
    clinic.clock.cancel(`${loop.id}:due`);
    clinic.clock.cancel(`${loop.id}:over`);
    moveLoop(clinic, loop.id, 'loop.closed', 'closed');
    if (loop.visit !== null) touchPatience(clinic, loop.visit);
  }
}

function moveLoop(
  clinic: Clinic,
  id: LoopId,
  type: 'loop.fellDue' | 'loop.ranOver' | 'loop.closed',
  phase: 'due' | 'over' | 'closed',
): void {
  const loop = clinic.state.loops.find((one) => one.id === id);
  if (loop === undefined || !clinic.actors.send(id, { type })) return;
  loop.phase = phase;
  if (loop.visit !== null && phase !== 'closed') touchPatience(clinic, loop.visit);
}

/** Records a told wait: patience counts on it, and it becomes a loop that shows. */
export function makePromise(clinic: Clinic, visit: VisitId, minutes: number): void {
  const ms = minutes * 60_000;
  closeLoops(clinic, (one) => one.kind === 'promise' && one.visit === visit);
  const state = clinic.state.visits[visit];
  if (state === undefined) return;
  state.informed = true;
  state.promisedMs = clinic.state.nowMs + ms;
  openLoop(clinic, {
    kind: 'promise',
    title: { id: 'loop.promise', params: { minutes } },
    dueMs: ms,
    overMs: ms + clinic.rules.promiseGraceMs,
    visit,
    task: null,
    room: null,
    blocks: false,
  });
  record(clinic, { type: 'visit.informed', visit, details: { minutes } });
}
