import type { Condition } from './condition.ts';
import type {
  AtMs,
  CallId,
  DayPhase,
  FlowPhase,
  Form,
  InboxId,
  Level,
  NodeId,
  OrderId,
  PersonId,
  RoomId,
  StationId,
  StockId,
  TaskId,
  VisitId,
} from './ids.ts';
import type { JsonMap } from './json.ts';

/** Raised in the commit that changes any golden day's hash; a log of another number is never replayed. */
export const SIMULATION_VERSION = 3;

/**
 * One compiled day: everything that will happen if nobody acts, with nothing random left in it. It is hashed (SHA-256 of its
 * canonical JSON) and saved whole.
 */
export interface DayPlan {
  readonly format: 1;
  readonly day: string;
  readonly version: string;
  readonly seed: number;
  readonly level: Level;
  /** ISO date the day is set on; ages, expiry and schedules are reckoned from it. */
  readonly date: string;
  readonly hours: DayHours;
  /** Data of every pack the day uses, by pack id, camelCase keys as the parser made them. The rubric is not among them. */
  readonly packs: Readonly<Record<string, JsonMap>>;
  readonly layout: LayoutPlan;
  readonly persons: Readonly<Record<PersonId, PersonPlan>>;
  readonly visits: readonly VisitPlan[];
  /** Tasks of the day that belong to no visit: set-up, closing, calls and messages have their own. */
  readonly work: readonly NodePlan[];
  readonly calls: readonly CallPlan[];
  readonly messages: readonly InboxPlan[];
  readonly events: readonly EventPlan[];
  readonly stock: readonly StockPlan[];
  readonly provider: ProviderPlan;
  readonly colleagues: readonly ColleaguePlan[];
  /** Conversations, calls and messages by id; their words are prose ids (see `DialoguePlan`). */
  readonly dialogues: Readonly<Record<string, DialoguePlan>>;
  /** What the lead says when a task comes up, on a day that teaches by the hand: `at` a task or a moment, `text` a prose id. */
  readonly guide?: readonly { readonly id: string; readonly at: string; readonly text: string }[];
  /** Scenario prose by id (`prose:` and a path), in the language the files were written in. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface DayHours {
  readonly startMs: AtMs;
  readonly doorsMs: AtMs;
  /** The leap over lunch: from (settled or waited out) to; absent on a short day. */
  readonly midday?: { readonly fromMs: AtMs; readonly toMs: AtMs };
  readonly closeMs: AtMs;
  /** Closing runs out here whatever is open. */
  readonly endMs: AtMs;
}

export interface LayoutPlan {
  readonly stations: readonly { readonly id: StationId; readonly room?: RoomId }[];
  readonly rooms: readonly { readonly id: RoomId; readonly kind: 'exam' | 'procedure' }[];
  /** Undirected hops between stations; a walk costs `hopMs` each, at most `mostMs`. */
  readonly hops: readonly (readonly [StationId, StationId])[];
  readonly hopMs: number;
  readonly mostMs: number;
  /** Seats of the waiting room, in order; neighbours within two seats are within 6 ft. */
  readonly seats: number;
}

export interface PersonPlan {
  readonly id: PersonId;
  readonly first: string;
  readonly last: string;
  readonly preferred?: string;
  readonly pronouns: string;
  readonly sex: string;
  readonly birthDate: string;
  /** Whole years on the day. */
  readonly age: number;
  readonly language: string;
  readonly interpreter: boolean;
  readonly address: string;
  readonly phone: string;
  readonly insurance: JsonMap;
  /** How the art draws this person; the simulation never reads it. */
  readonly look: JsonMap;
}

export interface VisitPlan {
  readonly id: VisitId;
  readonly scenario: string;
  readonly person: PersonId;
  readonly companions: readonly CompanionPlan[];
  readonly type: string;
  readonly title: string;
  readonly appointmentMs: AtMs;
  /** Absent for a no-show. */
  readonly arrivesMs?: AtMs;
  readonly lengthMs: number;
  readonly patience: number;
  readonly anxiety: number;
  /** Coughing or otherwise a source of droplets until masked. */
  readonly cough: boolean;
  /** Hidden facts, all drawn. */
  readonly truth: JsonMap;
  /** What the chart holds before the day: allergies, meds, registry, documents, discrepancies, last values. */
  readonly record: JsonMap;
  readonly encounterMs: number;
  readonly nodes: readonly NodePlan[];
  readonly orders: readonly OrderPlan[];
  readonly parMs: { readonly room: number; readonly ready: number; readonly out: number };
  readonly claim: JsonMap;
  readonly debrief: string;
}

export interface CompanionPlan {
  readonly person: PersonId;
  readonly role: string;
  readonly authorised: boolean;
  readonly details: JsonMap;
}

/** One task to be done in the day: an instance of a TaskDefinition. */
export interface NodePlan {
  readonly id: NodeId;
  readonly task: TaskId;
  readonly form: Form;
  readonly visit?: VisitId;
  /** Where it is done; the task's own station when absent. `room` means wherever the patient is. */
  readonly station?: StationId;
  /** Flow phases in which it can be begun; the task's own when absent. */
  readonly during?: readonly FlowPhase[];
  /** Nodes without which it cannot physically be begun. */
  readonly after?: readonly NodeId[];
  readonly order?: OrderId;
  readonly condition?: Condition;
  /** False: doing it is judged, leaving it out is not. */
  readonly required: boolean;
  /** A drawn number that arranges options on the screen. */
  readonly arrangement: number;
  /** What the scenario says about this instance. */
  readonly params: JsonMap;
  readonly colleague?: { readonly name: string; readonly delayMs: number };
  /** Phases of the day in which it can be begun; any running phase when absent (set-up and closing tasks name theirs). */
  readonly phases?: readonly DayPhase[];
  /** Not offered before this time (a message, a courier). */
  readonly fromMs?: AtMs;
}

export interface OrderPlan {
  readonly id: OrderId;
  readonly kind: string;
  readonly title: string;
  readonly urgency: 'now' | 'soon' | 'routine';
  readonly condition?: Condition;
  readonly nodes: readonly NodeId[];
  readonly params: JsonMap;
}

export interface CallPlan {
  readonly id: CallId;
  readonly atMs: AtMs;
  readonly red: boolean;
  readonly node: NodePlan;
  /** Rings until then, then goes to voicemail. */
  readonly patienceMs: number;
}

export interface InboxPlan {
  readonly id: InboxId;
  readonly atMs: AtMs;
  readonly node: NodePlan;
}

/** An unexpected event: when it starts, what starts it, what it asks for. */
export interface EventPlan {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly atMs?: AtMs;
  readonly after?: { readonly visit: VisitId; readonly flow: FlowPhase; readonly byMs: number };
  readonly before?: { readonly visit: VisitId; readonly task: TaskId; readonly step: string };
  readonly visit?: VisitId;
  readonly condition?: Condition;
  readonly alert?: 'busy' | 'code';
  /** Tasks that it puts before the player. */
  readonly nodes: readonly NodePlan[];
  /** What it does to the clinic by itself: `providerLate`, `fridgeAlarm`, `stockOut`, `phoneStorm`, `systemDown` … */
  readonly changes: JsonMap;
}

export interface StockPlan {
  readonly id: StockId;
  readonly store: string;
  readonly par: number;
  /** Lots in shelf order; `expires` is an ISO date. */
  readonly lots: readonly { readonly lot: string; readonly expires: string; readonly quantity: number }[];
}

export interface ProviderPlan {
  readonly name: string;
  readonly fromMs: AtMs;
  readonly reviewMs: number;
  readonly chartMs: number;
}

export interface ColleaguePlan {
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

/** A dialogue file, compiled: words replaced by prose ids, conditions decided. */
export interface DialoguePlan {
  readonly id: string;
  readonly beats: readonly DialogueBeatPlan[];
  /** All other fields of the file (a call's acuity, right rung, message fields …), camelCase. */
  readonly details: JsonMap;
}

export interface DialogueBeatPlan {
  readonly id: string;
  readonly who?: string;
  /** Prose id of what is said; absent for a beat that only waits. */
  readonly line?: string;
  readonly cue?: string;
  readonly lines: readonly {
    readonly id: string;
    readonly intent: 'acknowledge' | 'ask' | 'explain' | 'act' | 'listen' | 'limit';
    /** Prose id. */
    readonly text: string;
    readonly tags: readonly string[];
    readonly go?: string;
    /** Item whose error the line makes; its errorId is `said`. */
    readonly error?: string;
    /** Changes by `who.meter`, e.g. `parent.patience: -6`. */
    readonly effect: Readonly<Record<string, number>>;
    /** Minutes promised. */
    readonly promiseMinutes?: number;
    /** Facts learned by the player, e.g. `onset`, `chest`. */
    readonly learns: readonly string[];
  }[];
}
