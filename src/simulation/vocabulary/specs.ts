import type { BodyMapSpec } from './body-map-spec.ts';
import type { CuffSpec } from './cuff-spec.ts';
import type { Figure } from './figures.ts';
import type { LabelSpec } from './label-spec.ts';
import type { Message } from './messages.ts';
import type { RhythmSpec } from './rhythm-spec.ts';
import type { SlotsSpec } from './slots-spec.ts';
import type { SyringeSpec } from './syringe-spec.ts';
import type { TraySpec } from './tray-spec.ts';
import type { Option } from './widget.ts';
import type { WipeSpec } from './wipe-spec.ts';

/**
 * What a task hands to each widget (W-numbers of the design). Ids inside a spec are meanings (`mask`, `closed-question`), not
 * positions; a task arranges options with `arrange(list, node.arrangement)` so that the right one is not always first.
 */

/** W1 Compare: find what does not match between documents. */
export interface CompareSpec {
  readonly prompt: Message;
  readonly documents: readonly {
    readonly id: string;
    readonly title: Message;
    readonly fields: readonly { readonly id: string; readonly label: Message; readonly value: Message }[];
  }[];
  /** How a field may be marked; one mark `mismatch` when left out. A field is addressed as `document/field`. */
  readonly marks?: readonly Option[];
  /** A decision to be taken before confirming, e.g. which chart to open. */
  readonly decision?: { readonly label: Message; readonly options: readonly Option[] };
}

/** W2 Sequence: put steps in order; leave wrong ones out. Outcome `order`: ids. */
export interface SequenceSpec {
  readonly prompt: Message;
  readonly cards: readonly Option[];
  /** Set when an open needle, field or patient must be secured before the panel may be parked. */
  readonly hot?: boolean;
}

/** W7 Timed read: look or count for a chosen time, then record readings. Outcome `duration` and one field a reading. */
export interface TimedReadSpec {
  readonly prompt: Message;
  /** Ways to start looking (`15s`, `30s`, `60s`, `now`); what each one shows comes out only after `start`. */
  readonly looks: readonly {
    readonly id: string;
    readonly label: Message;
    readonly shows: readonly Message[];
    /** A picture of what it shows; `shows` says all that is in it. */
    readonly figure?: Figure;
  }[];
  readonly readings: readonly ReadingField[];
}

export interface ReadingField {
  readonly id: string;
  readonly label: Message;
  readonly kind: 'choice' | 'decimal' | 'date' | 'text';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly options?: readonly Option[];
  /** Must be filled before confirming; true when left out. */
  readonly required?: boolean;
}

/** W8 Sort: put each item into a bin or leave it. Outcome `placed`: list of `item>bin`. */
export interface SortSpec {
  readonly prompt: Message;
  readonly items: readonly (Option & { readonly details?: readonly Message[] })[];
  readonly bins: readonly Option[];
  /** Every item must be placed before confirming; otherwise unplaced items are allowed. */
  readonly complete?: boolean;
}

/** W9 Talk: beats of a conversation; what was said stays said. Outcome `said`: `beat/line` ids, `tags`: all tags heard. */
export interface TalkSpec {
  readonly beats: readonly TalkBeat[];
}

export interface TalkBeat {
  readonly id: string;
  readonly speaker?: Message;
  readonly line?: Message;
  /** What is seen or heard beside the words: posture, face, tone. */
  readonly cue?: Message;
  readonly lines: readonly TalkLine[];
}

export interface TalkLine {
  readonly id: string;
  readonly intent: 'acknowledge' | 'ask' | 'explain' | 'act' | 'listen' | 'limit';
  readonly label: Message;
  readonly tags: readonly string[];
  /** The next beat; the conversation ends when left out. */
  readonly go?: string;
}

/** W10 Chart: fill fields in, then sign. Outcome: one field an entry, `''` where left empty. */
export interface ChartSpec {
  readonly prompt: Message;
  /** What stands beside the form to be copied from: an order, a label, a display. */
  readonly notes?: readonly Message[];
  readonly fields: readonly (ReadingField & {
    /** The real record refuses values outside `min`..`max`; the message says why. */
    readonly refusal?: Message;
  })[];
  readonly sign: Message;
}

/** W15 Ladder: follow a protocol from question to rung. Outcome `path`: `node=answer`, `rung`. */
export interface LadderSpec {
  readonly prompt: Message;
  readonly start: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly question: Message;
    /** What is known that bears on the question. */
    readonly evidence?: readonly Message[];
    readonly answers: readonly (Option & { readonly go?: string; readonly rung?: string })[];
  }[];
  /** The last word: the rung to act on, chosen freely once the ladder has led to one. */
  readonly rungs: readonly Option[];
}

/** W16 Pick: the right items among look-alikes. Outcome `taken` and `inspected`: ids in order, `putBack`: ids. */
export interface PickSpec {
  readonly prompt: Message;
  readonly shelf: readonly (Option & {
    /** Read only after `inspect` (a lot, an expiry, a gauge). */
    readonly details?: readonly Message[];
  })[];
  /** How many may be held at once; 1 when left out. */
  readonly most?: number;
  /** How many must be held to confirm; 1 when left out (0: nothing is a lawful answer). */
  readonly least?: number;
  readonly hot?: boolean;
}

export interface SpecOf {
  readonly compare: CompareSpec;
  readonly sequence: SequenceSpec;
  readonly 'timed-read': TimedReadSpec;
  readonly talk: TalkSpec;
  readonly chart: ChartSpec;
  readonly ladder: LadderSpec;
  readonly pick: PickSpec;
  readonly sort: SortSpec;
  readonly syringe: SyringeSpec;
  readonly label: LabelSpec;
  readonly 'body-map': BodyMapSpec;
  readonly cuff: CuffSpec;
  readonly rhythm: RhythmSpec;
  readonly slots: SlotsSpec;
  readonly tray: TraySpec;
  readonly wipe: WipeSpec;
}
