import type { Focus } from '../focus/focus.ts';
import type { DayView } from '../simulation/view/day-view.ts';
import type { Command } from '../simulation/vocabulary/commands.ts';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { Words } from '../text/words.ts';
import type { Look } from './art/people/look.ts';
import type { Uniform } from './art/people/staff.ts';

/** A value that says when it changes; every signal is one. `subscribe` calls at once with what is there now. */
export interface Readable<T> {
  readonly value: T;
  subscribe(listener: (value: T) => void): () => void;
}

/** What can draw the Floor on this machine. */
export type RendererName = 'webgl' | 'canvas';

/** Somebody of the clinic's staff, as the art needs them: the view has only their names. */
export interface StaffMember {
  /** `provider`, or the colleague's id. */
  readonly id: string;
  readonly look: JsonMap;
  readonly ageYears: number;
  readonly uniform: Uniform;
}

/** All that the Floor asks of the program around it. */
export interface FloorOptions {
  readonly view: Readable<DayView>;
  /** Hears of every step once, after `view` has changed. Answers how to stop. */
  readonly onFacts: (listener: (facts: readonly Fact[]) => void) => () => void;
  /** Sends a command; whoever gives this says why when it is refused. */
  readonly act: (command: Command) => void;
  readonly words: Words;
  readonly focus: Focus;
  /** Data of the day's layout pack, camelCase keys. */
  readonly layout: unknown;
  readonly staff: readonly StaffMember[];
  readonly player?: Look;
  readonly renderer: RendererName;
  readonly reducedMotion: boolean;
  readonly highContrast: boolean;
  /** The picture cannot be drawn any further: the program goes back to the Board. */
  readonly failed: (error: unknown) => void;
}
