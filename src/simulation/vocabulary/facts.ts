import type { ActId, ItemId, NodeId, StepId, TaskId, VisitId } from './ids.ts';
import type { Json, JsonMap } from './json.ts';
import type { Observation } from './widget.ts';

export type ErrorStage = 'made' | 'confirmed' | 'reachedPatient';

/**
 * What happened, neutral. Every fact has a type (`noun.verbPast`), its time, and the act that caused it when the player did.
 * The types that scoring folds are spelled out; all others are `PlainFact`s with details.
 */
interface FactBase {
  readonly atMs: number;
  readonly actId?: ActId;
  readonly visit?: VisitId;
}

export interface ErrorMade extends FactBase {
  readonly type: 'error.made';
  readonly error: string;
  readonly errorId: string;
  readonly item: ItemId;
  readonly task?: NodeId;
  readonly stage: ErrorStage;
}

/** The error moved on: `confirmed`, `reachedPatient`, `noticed`, `reported`, `fixed`. */
export interface ErrorMoved extends FactBase {
  readonly type:
    | 'error.confirmed'
    | 'error.reachedPatient'
    | 'error.noticed'
    | 'error.reported'
    | 'error.fixed';
  readonly error: string;
  readonly item: ItemId;
}

/** An item was shown without error. */
export interface ItemShown extends FactBase {
  readonly type: 'item.shown';
  readonly item: ItemId;
  readonly task?: NodeId;
  readonly goodCatch: boolean;
  readonly withHelp: boolean;
}

/** An item that the day asked for was never shown. */
export interface ItemOmitted extends FactBase {
  readonly type: 'item.omitted';
  readonly item: ItemId;
  readonly task: NodeId;
}

export interface StepDone extends FactBase {
  readonly type: 'step.done';
  readonly task: NodeId;
  readonly definition: TaskId;
  readonly step: StepId;
  readonly observations: readonly Observation[];
}

/** A span that Timeliness compares with its par: `room`, `ready`, `out`, `call`, `idle`, `close`. */
export interface SpanMeasured extends FactBase {
  readonly type: 'span.measured';
  readonly span: 'room' | 'ready' | 'out' | 'call' | 'idle' | 'close';
  readonly ms: number;
  readonly parMs: number;
}

/** How a patient was when they left: patience 0–100. */
export interface PatientEnded extends FactBase {
  readonly type: 'patient.ended';
  readonly patience: number;
  readonly how: string;
}

export interface PlainFact extends FactBase {
  readonly type: string;
  readonly details?: JsonMap;
}

export type ScoredFact =
  | ErrorMade
  | ErrorMoved
  | ItemShown
  | ItemOmitted
  | StepDone
  | SpanMeasured
  | PatientEnded;
export type Fact = ScoredFact | (PlainFact & { readonly details?: Readonly<Record<string, Json>> });
