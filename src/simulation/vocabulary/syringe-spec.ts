import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/**
 * W6 Syringe: take a barrel and a needle, mix in, draw to the line, clear the bubbles, label. Volumes are whole microlitres.
 * Outcome: `barrel`, `needle`, `diluent`, `label` (ids, `''` for none), `volumeUl` (liquid), `bubblesUl`, `edgeUl`, `expelledUl`,
 * `done` (acts in order, `draw` where drawing began), `inspected`.
 */
export interface SyringeSpec {
  readonly prompt: Message;
  /** What stands beside it: the order, the label of the vial, who it is for. */
  readonly notes?: readonly Message[];
  readonly barrels: readonly SyringeBarrel[];
  /** Left out where nothing is pierced: an oral syringe. */
  readonly needles?: readonly SyringeNeedle[];
  readonly vial: { readonly label: Message; readonly holdsUl: number; readonly isDry?: boolean };
  /** What may be mixed in; its details are read only after `inspect`. */
  readonly diluents?: readonly (Option & {
    readonly holdsUl: number;
    readonly details?: readonly Message[];
  })[];
  /** What may be done with the vial: read it again, scrub, swirl, shake. Can be taken back until something is drawn. */
  readonly acts?: readonly Option[];
  /** Labels that can be stuck on. */
  readonly labels?: readonly Option[];
  /** One bubble (of the size of the barrel's step) comes along with so much drawn. */
  readonly bubbleEveryUl: number;
}

export interface SyringeBarrel extends Option {
  readonly capacityUl: number;
  /** From one small line to the next, and from one number to the next. */
  readonly lineUl: number;
  readonly numberUl: number;
  /** The finest step a steady hand can set. */
  readonly stepUl: number;
}

export interface SyringeNeedle extends Option {
  readonly gauge: number;
  /** Length as printed on the package: `5/8`, `1 1/4`. */
  readonly inches: string;
}
