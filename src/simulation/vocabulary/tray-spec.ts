import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/** The side of the tray at which the player stands. Row 1 is the near one, column 1 the left one. */
export type TraySide = 'near' | 'left' | 'right' | 'far';

/**
 * W12 Tray: things are taken up and put on places of a grid. With `flaps` it is a sterile field: it is opened flap by flap, its
 * border is not sterile, and a hand that passes over a sterile place breaks it. Without them it is a chamber or a pouch.
 */
export interface TraySpec {
  readonly prompt: Message;
  readonly places: readonly TrayPlace[];
  readonly items: readonly TrayItem[];
  /** Flaps of the wrap, in no order; a flap whose arm passes over what `over` has opened breaks the field. */
  readonly flaps?: readonly (Option & { readonly over?: readonly string[] })[];
  /** Sides one can stand at; only the first when there is nothing to walk around. */
  readonly sides?: readonly TraySide[];
}

export interface TrayPlace extends Option {
  readonly column: number;
  readonly row: number;
  readonly zone: 'sterile' | 'border' | 'plain';
  /** How many things may lie here before they lie on one another; 1 when left out. More can be put all the same. */
  readonly holds?: number;
}

export interface TrayItem extends Option {
  /** Read only after `inspect`: indicator, date, seal. */
  readonly details?: readonly Message[];
  /** How it can be handled; asked for when it is taken up. `breaks`: what this way touches. */
  readonly ways?: readonly (Option & { readonly breaks?: string })[];
  /** A liquid: it belongs into that item and wets whatever else it is poured on. */
  readonly pouredInto?: string;
}
