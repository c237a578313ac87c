import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/** What is added to a reading, mmHg. */
export interface PressureShift {
  readonly sysMmHg: number;
  readonly diaMmHg: number;
}

/** Hidden: what the arm lets be heard, with cuff, posture and person as they are. */
export interface ArmSounds {
  readonly sysMmHg: number;
  readonly diaMmHg: number;
  /** Mean time between two beats. */
  readonly beatMs: number;
  /** A silent stretch below the first sounds. */
  readonly gap: { readonly topMmHg: number; readonly bottomMmHg: number } | null;
  /** Beats that come unevenly and are not equally strong; `seed` is drawn with the day. */
  readonly uneven: {
    readonly timingPercent: number;
    readonly sdMmHg: number;
    readonly seed: number;
  } | null;
}

/**
 * W3 Cuff: put cuff and stethoscope where they belong, feel for the pulse, pump, let the air out, hear the first and the last
 * sound. Outcome: `fit.<id>` for each place, `palpated`, `peak`, `first`, `last`, `fastest`, `strained`, `tries`, `footing`.
 */
export interface CuffSpec {
  readonly prompt: Message;
  /** How the patient was made ready. */
  readonly notes: readonly Message[];
  /** Places to be chosen, one option each, as long as the cuff is empty; a wrong one may shift what is heard. */
  readonly fit: readonly {
    readonly id: string;
    readonly label: Message;
    readonly options: readonly (Option & { readonly shift?: PressureShift })[];
  }[];
  readonly arm: ArmSounds;
  /** How far the valve can be opened, in tenths of mmHg a second. */
  readonly rates: readonly number[];
  /** Air let out faster than `overRate`: the shift stands at `atRate` and grows in a line; slow hearts make it worse. */
  readonly fast: {
    readonly overRate: number;
    readonly atRate: number;
    readonly shift: PressureShift;
    readonly worseBelowBpm: number;
  };
  /** Pumped up again half way down, or before the arm has rested so long. */
  readonly again: {
    readonly shift: PressureShift;
    readonly afterPulseMs: number;
    readonly afterListeningMs: number;
  };
  /** How long one can wait with the cuff empty. */
  readonly waitsMs: readonly number[];
  /** Another reading on the same arm: the cuff has just been let down, and the pulse was felt for before. */
  readonly later?: { readonly palpatedMmHg: number | null };
  /** How the body stood when the cuff was taken up: never shown, said again in the outcome for the task to judge by. */
  readonly footing?: string;
}
