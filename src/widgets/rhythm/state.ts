import type { Message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Action, Affordance, Observation } from '../../simulation/vocabulary/widget.ts';
import type { Entry } from '../reading-field.ts';

/** A cue, and when it was given. */
export interface GivenCue {
  readonly cue: string;
  readonly ms: number;
}

/** The state of all three kinds; each uses what it needs. */
export interface RhythmState {
  readonly spec: RhythmSpec;
  /** `ready` before the first start; a count may start again after `stopped`, a blow may not. */
  readonly phase: 'ready' | 'running' | 'stopped';
  /** What the instrument's clock is known to show: the last step or act. */
  readonly clockMs: number;
  /** Count: how much of the running or last count was gone through in steps, and may therefore be read. */
  readonly steppedMs: number;
  /** Count: which way of counting is taken, and all counts finished so far as `hold>ms`. */
  readonly held: string;
  readonly runs: readonly string[];
  /** Coach: what was called out, oldest first. */
  readonly cues: readonly GivenCue[];
  /** Tones: ids of tones, `silence` and `remind`, oldest first. */
  readonly plays: readonly string[];
  readonly entries: readonly Entry[];
  readonly isDone: boolean;
}

/** What each kind of the widget must answer. */
export interface Kind<Spec, Part> {
  legal(spec: Spec, state: RhythmState): readonly Affordance[];
  /** The next state of a legal action; the same state when its time is impossible. */
  after(spec: Spec, state: RhythmState, action: Action): RhythmState;
  text(spec: Spec, state: RhythmState): readonly Message[];
  part(spec: Spec, state: RhythmState): Part;
  outcome(spec: Spec, state: RhythmState): readonly Observation[];
}

/**
 * The time of an action on the instrument's clock: as it says, or the clock as it stands. Undefined when it is not a whole
 * number, lies in the past, or is later than the instrument runs.
 */
export function timeOf(state: RhythmState, { instrumentMs }: Action, longestMs: number): number | undefined {
  if (instrumentMs === undefined) return state.clockMs;
  const isPossible =
    Number.isInteger(instrumentMs) && instrumentMs >= state.clockMs && instrumentMs <= longestMs;
  return isPossible ? instrumentMs : undefined;
}
