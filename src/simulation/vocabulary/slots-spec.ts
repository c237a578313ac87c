import type { Message } from './messages.ts';
import type { Option } from './widget.ts';

/** W11 Slots: requests into a sheet of columns (day, provider, room) and rows (times). */
export interface SlotsSpec {
  readonly prompt: Message;
  readonly columns: readonly (Option & {
    /** What holds for the whole column: whose it is, which room. */
    readonly notes?: readonly Message[];
  })[];
  /** In order of time; each lasts `rowMinutes`. */
  readonly rows: readonly Option[];
  readonly rowMinutes: number;
  /** What is named nowhere is shut. */
  readonly cells: readonly SlotCell[];
  readonly requests: readonly SlotRequest[];
}

export interface SlotCell {
  readonly id: string;
  readonly column: string;
  readonly row: string;
  /** `booked` can be booked over, as a real sheet lets one; `shut` cannot be begun in, but run into. */
  readonly state: 'free' | 'booked' | 'shut';
  /** A word that stands in the cell: who is booked, why it is shut. */
  readonly label?: Message;
  /** What there is at this time: an interpreter, an open lab. */
  readonly notes?: readonly Message[];
}

export interface SlotRequest extends Option {
  /** What it needs and what it wishes for, one line each. */
  readonly needs: readonly Message[];
  readonly minutes: number;
  /** Lengths the player may give it instead. */
  readonly lengths?: readonly number[];
}
