import type { Message } from './messages.ts';
import type { ReadingField } from './specs.ts';
import type { Option } from './widget.ts';

/** W4 Rhythm: count beats or breaths, coach a blow, or play tones and watch for the answer; then write down what it was. */
export type RhythmSpec = RhythmCountSpec | RhythmCoachSpec | RhythmTonesSpec;

/** When beats or breaths come: closed form in whole numbers. In a full minute there are exactly `perMinute` of them. */
export interface RhythmPattern {
  /** 0: nothing is to be felt or seen. */
  readonly perMinute: number;
  /** How early (−) or late (+) each one comes in turn, in thousandths of the mean gap, within ±480. Empty: evenly. */
  readonly offsets: readonly number[];
}

/** Take hold or watch, start, count for as long as seems right, stop, write. Outcome: `hold`, `spanMs`, `runs`. */
export interface RhythmCountSpec {
  readonly kind: 'count';
  readonly of: 'beats' | 'breaths';
  readonly prompt: Message;
  /** Ways to count: where, with what, and whether it is announced. What each shows comes out once it has started. */
  readonly holds: readonly (Option & {
    readonly pattern: RhythmPattern;
    /** How far the skin or the chest moves, in thousandths of the ordinary. */
    readonly depth: number;
    readonly shows: readonly Message[];
    readonly drawn: 'wrist' | 'thumb' | 'heart' | 'chest';
  })[];
  /** One step of the step mode, and the longest count, in ms of the instrument. */
  readonly stepMs: number;
  readonly longestMs: number;
  readonly readings: readonly ReadingField[];
}

/** Coach one forced breath: in, out hard, and on until the line is flat. Outcome: `cues`, `start`, `way`, `end`, volumes. */
export interface RhythmCoachSpec {
  readonly kind: 'coach';
  readonly prompt: Message;
  readonly notes: readonly Message[];
  readonly cues: readonly (Option & { readonly id: 'in' | 'blast' | 'go' })[];
  readonly breath: {
    /** How long filling the lungs takes, and how long full lungs wait for the word before the start turns slow. */
    readonly fillMs: number;
    readonly holdMs: number;
    /** Nobody goes on blowing longer than this without being urged on. */
    readonly flagMs: number;
    /** The line is flat so long after the start. */
    readonly flatMs: number;
    /** Half of what is left in the lungs is out after this. */
    readonly halfMs: number;
    /** What full lungs give, and what an unprompted breath in takes of it, in thousandths. */
    readonly mostMl: number;
    readonly tidal: number;
    /** What this person does of their own accord in this effort. */
    readonly fault: 'none' | 'cough' | 'early' | 'slow';
  };
  /** What is seen or said once the blow is over. */
  readonly after: readonly Message[];
  readonly stepMs: number;
  readonly longestMs: number;
  readonly readings: readonly ReadingField[];
}

/** Play tones, watch for the hand, play none and watch again. Outcome: `played`, `silences`, `reminded`. */
export interface RhythmTonesSpec {
  readonly kind: 'tones';
  readonly prompt: Message;
  readonly tones: readonly (Option & { readonly isHeard: boolean })[];
  /** Raises the hand whether or not there is a tone, until told again what to do. */
  readonly isGuessing: boolean;
  readonly readings: readonly ReadingField[];
}
