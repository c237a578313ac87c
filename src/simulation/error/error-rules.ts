import { type Clinic, record } from '../clinic.ts';
import type { ErrorState } from '../state.ts';
import type { ItemId, NodeId, VisitId } from '../vocabulary/ids.ts';

/** What an act showed of an item: nothing wrong, or an error. */
export interface Judgement {
  readonly item: ItemId;
  readonly errorId?: string;
  readonly reached?: boolean;
  readonly goodCatch?: boolean;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
}

/** Turns a judgement into facts: `item.shown`, or `error.made` and what follows from it for the visit's safety. */
export function judgeItem(clinic: Clinic, one: Judgement): void {
  const about = {
    item: one.item,
    ...(one.visit === null ? {} : { visit: one.visit }),
    ...(one.task === null ? {} : { task: one.task }),
  };
  if (one.errorId === undefined) {
    record(clinic, { type: 'item.shown', ...about, goodCatch: one.goodCatch ?? false, withHelp: false });
    return;
  }
  clinic.state.counters.error += 1;
  const error: ErrorState = {
    id: `error.${clinic.state.counters.error}`,
    item: one.item,
    errorId: one.errorId,
    actId: clinic.act,
    visit: one.visit,
    task: one.task,
    atMs: clinic.state.nowMs,
    stage: one.reached ? 'reachedPatient' : 'confirmed',
    status: 'open',
  };
  clinic.state.errors.push(error);
  record(clinic, { type: 'error.made', ...about, error: error.id, errorId: one.errorId, stage: error.stage });
  moveSafety(clinic, error, one.reached ? 'safety.reached' : 'safety.nearMiss');
}

/**
 * Errors of a visit (of one item, or all) that nobody has put right reach the patient: they cannot be caught any more. Having
 * spoken up and gone on all the same is no help.
 */
export function reachPatient(clinic: Clinic, visit: VisitId | null, item?: ItemId): void {
  for (const error of clinic.state.errors) {
    const isMeant = error.visit === visit && (item === undefined || error.item === item);
    if (!isMeant || error.stage === 'reachedPatient' || error.status === 'fixed') continue;
    error.stage = 'reachedPatient';
    record(clinic, { type: 'error.reachedPatient', error: error.id, item: error.item, ...subject(error) });
    moveSafety(clinic, error, 'safety.reached');
  }
}

/** The open errors an act, a loop's task or a visit has made; `seen` means those that no act of anybody's has made. */
export function openErrorsAbout(clinic: Clinic, about: string): readonly ErrorState[] {
  const loop = clinic.state.loops.find((one) => one.id === about);
  return clinic.state.errors.filter(
    (error) =>
      error.status === 'open' &&
      (error.actId === (about === 'seen' ? null : about) ||
        error.visit === about ||
        (loop?.task !== undefined && loop?.task !== null && error.task === loop.task)),
  );
}

/** Marks an error noticed and reported; one not yet at the patient is thereby recovered. */
export function reportError(clinic: Clinic, error: ErrorState): void {
  error.status = 'reported';
  record(clinic, { type: 'error.noticed', error: error.id, item: error.item, ...subject(error) });
  record(clinic, { type: 'error.reported', error: error.id, item: error.item, ...subject(error) });
  moveSafety(clinic, error, 'safety.reported');
}

/** Marks what was reported of a task put right: it has been done again. */
export function fixReported(clinic: Clinic, task: NodeId): void {
  for (const error of clinic.state.errors) {
    if (error.task !== task || error.status !== 'reported' || error.stage === 'reachedPatient') continue;
    error.status = 'fixed';
    record(clinic, { type: 'error.fixed', error: error.id, item: error.item, ...subject(error) });
  }
}

/** Marks the errors of an item put right. */
export function fixErrors(clinic: Clinic, visit: VisitId | null, item: ItemId): void {
  for (const error of clinic.state.errors) {
    if (error.visit !== visit || error.item !== item || error.status === 'fixed') continue;
    error.status = 'fixed';
    record(clinic, { type: 'error.fixed', error: error.id, item, ...subject(error) });
  }
}

function subject(error: ErrorState): { readonly visit?: VisitId } {
  return error.visit === null ? {} : { visit: error.visit };
}

function moveSafety(clinic: Clinic, error: ErrorState, type: string): void {
  if (error.visit !== null) clinic.actors.send(`visit:${error.visit}`, { type });
}
