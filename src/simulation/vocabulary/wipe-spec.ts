import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/** W13 Wipe: zones in an order that the player chooses, clean to dirty, wet enough to last the time of the product's label. */
export interface WipeSpec {
  readonly prompt: Message;
  /** Name of the product, as on its label. */
  readonly product: Message;
  /** How long a surface has to stay visibly wet. */
  readonly contactMs: number;
  /** What one pass of the wipe takes, and for how long the film of one pass lasts; further passes add to it. */
  readonly passMs: number;
  readonly filmMs: number;
  /** More than this no surface holds: it runs off. */
  readonly mostFilmMs: number;
  readonly zones: readonly (Option & {
    /** What is seen on it that has to come off before anything can be disinfected. */
    readonly soil?: Message;
  })[];
  /** What can be done in between: a fresh wipe, fresh gloves. */
  readonly changes?: readonly Option[];
}
