import type { Message } from './messages.ts';

/** What a 12-lead strip looks like. `trace` is what disturbs it: a row of the pack's artefacts, or `clean`. */
export interface EkgStripFigure {
  readonly kind: 'ekg-strip';
  readonly trace: string;
  /** From one beat to the next. */
  readonly beatMs: number;
  /** What stands in the name field of the sheet; empty as long as nobody has written it. */
  readonly name?: string;
}

/** A rapid test as it lies there: each line with its letter, in the order of the window; the control line first. */
export interface TestDeviceFigure {
  readonly kind: 'test-device';
  readonly shape: 'cassette' | 'dipstick';
  readonly lines: readonly {
    readonly letter: string;
    readonly look: 'line' | 'faint' | 'none';
    readonly ink: 'red' | 'blue';
  }[];
}

/**
 * A dipped strip beside the chart on its bottle: each pad as the block of its row that it looks like now (counted from 0), and
 * the value printed under each block. Blocks differ in pattern, so that no colour has to be told from another.
 */
export interface DipStripFigure {
  readonly kind: 'dip-strip';
  readonly pads: readonly {
    readonly name: Message;
    readonly block: number;
    readonly values: readonly Message[];
  }[];
}

/** A picture that goes with what a look shows. The words beside it say everything that is in it. */
export type Figure = EkgStripFigure | TestDeviceFigure | DipStripFigure;
