import type { Effect } from './effects.ts';
import type {
  AtMs,
  FlowPhase,
  ItemId,
  NodeId,
  PersonId,
  RoomId,
  StationId,
  StepId,
  TaskId,
  VisitId,
} from './ids.ts';
import type { Json, JsonMap } from './json.ts';
import type { Message } from './messages.ts';
import type {
  CompanionPlan,
  DialoguePlan,
  NodePlan,
  OrderPlan,
  PersonPlan,
  StockPlan,
  VisitPlan,
} from './plan.ts';
import type { SpecOf } from './specs.ts';
import type { Action, Affordance, Observation, WidgetId } from './widget.ts';

/** An entry of a person's chart. Truth is in the plan, the measurement in the act; this is the record. */
export interface ChartEntry {
  readonly id: string;
  readonly person: PersonId;
  readonly visit: VisitId | null;
  readonly field: string;
  readonly value: Json;
  readonly unit: string | null;
  readonly author: string;
  readonly atMs: AtMs;
  readonly source: string | null;
  readonly status: 'entered' | 'signed' | 'amended';
}

export type HandsState = 'clean' | 'soiled' | 'gloved-clean' | 'gloved-soiled';

export interface LoopState {
  readonly id: string;
  readonly kind: string;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
  readonly room: RoomId | null;
  readonly title: Message;
  readonly openedMs: AtMs;
  readonly dueMs: AtMs;
  readonly overMs: AtMs | null;
  readonly phase: 'running' | 'due' | 'over' | 'closed';
  readonly blocks: boolean;
}

/** A thing the player carries or has put somewhere: a prepared dose, a labelled tube, a swab. */
export interface ThingState {
  readonly item: string;
  readonly at: string;
  readonly visit: VisitId | null;
  readonly task: NodeId;
  readonly label: string | null;
  readonly details: JsonMap;
}

/** What was done in a step of a task, kept for later steps and tasks. */
export interface StepRecord {
  readonly task: TaskId;
  readonly node: NodeId;
  readonly step: StepId;
  readonly atMs: AtMs;
  readonly observations: readonly Observation[];
}

/** The visit as a task may read it. */
export interface VisitWorld {
  readonly plan: VisitPlan;
  readonly flow: FlowPhase;
  readonly room: RoomId | null;
  readonly masked: boolean;
  readonly told: readonly string[];
  readonly given: readonly string[];
  readonly ordersDone: readonly string[];
  readonly orders: readonly OrderPlan[];
  readonly patience: number;
  readonly anxiety: number;
  readonly trust: number;
  readonly companions: readonly CompanionPlan[];
  readonly arrivedMs: AtMs | null;
}

/** Everything a task may read, at the moment it is asked. Read-only; lookups are pure. */
export interface World {
  readonly nowMs: AtMs;
  readonly date: string;
  readonly node: NodePlan;
  readonly packs: Readonly<Record<string, JsonMap>>;
  readonly persons: Readonly<Record<PersonId, PersonPlan>>;
  readonly dialogues: Readonly<Record<string, DialoguePlan>>;
  readonly visit: VisitWorld | null;
  /** The patient, or the person a call or message is about. */
  readonly person: PersonPlan | null;
  readonly chart: readonly ChartEntry[];
  readonly hands: HandsState;
  readonly stock: readonly (StockPlan & { readonly locked: boolean })[];
  readonly loops: readonly LoopState[];
  readonly things: readonly ThingState[];
  readonly rooms: readonly {
    readonly id: RoomId;
    readonly kind: string;
    readonly state: string;
    readonly occupant: VisitId | null;
  }[];
  /** Steps done so far for this visit (or, without a visit, in this task), oldest first. */
  readonly done: readonly StepRecord[];
  /** All steps of the day's own tasks (set-up and so on), oldest first. */
  readonly dayDone: readonly StepRecord[];
}

/** What a bot may use to solve a step: what a player perceives, and the packs it has studied. Never the plan, never truth. */
export interface Perceived {
  readonly nowMs: AtMs;
  readonly date: string;
  readonly text: readonly Message[];
  readonly legal: readonly Affordance[];
  readonly packs: Readonly<Record<string, JsonMap>>;
  /** The player's own notes of the visit: what was seen in earlier steps of it (`text` lines at the time of confirming). */
  readonly notes: readonly Message[];
  /** The patient's charted entries and record that a player can open on screen. */
  readonly chart: readonly ChartEntry[];
  readonly hands: HandsState;
  readonly loops: readonly LoopState[];
}

/** One step: one panel, one widget, one cost. */
export interface StepDefinition<W extends WidgetId = WidgetId> {
  readonly id: StepId;
  readonly widget: W;
  readonly title: Message;
  /** Simulated cost when confirmed, whole seconds in ms, at most 60 000. */
  readonly costMs: number;
  /** Real seconds a practised player spends in the panel; sets grace and the bots' real time. */
  readonly panelSeconds: number;
  spec(world: World): SpecOf[W];
  /** What confirming did, judged items included. */
  effects(world: World, observations: readonly Observation[]): readonly Effect[];
  /** The right next action from what is perceived. Must lead to `confirm` in a bounded number of actions. */
  solve(perceived: Perceived): Action;
  /** The step is left out when this says so (a spare reading that the pack does not ask for). */
  skip?(world: World): boolean;
  /** Hands-on: touches the patient, or is a clean step (drawing up, gloving). Hand hygiene is judged by the session. */
  readonly touch?: 'patient' | 'clean';
  /** A process now runs: the panel closes and the task waits to be opened again. */
  readonly pauseAfter?: boolean;
  /** The next step is ready only when the loop of this kind is due; opening earlier is possible and is the player's risk. */
  readonly waitsFor?: string;
}

/** A StepDefinition with its widget forgotten, as the registry keeps it. */
export type AnyStep = { [W in WidgetId]: StepDefinition<W> }[WidgetId];

/** Something that should have come first. Soft: the task opens, and the error is made. */
export interface Precondition {
  readonly id: string;
  readonly item: ItemId;
  readonly errorId: string;
  holds(world: World): boolean;
}

/** What a day must know of a task before anybody takes it up: enough to say where and when it is to be done. */
export type TaskHead = Pick<
  TaskDefinition,
  'id' | 'catalogue' | 'title' | 'station' | 'during' | 'urgency' | 'aliases'
>;

/** A clinical or office task: content over widgets. */
export interface TaskDefinition {
  readonly id: TaskId;
  readonly catalogue: string;
  readonly title: Message;
  /** `room`: wherever the patient is. */
  readonly station: StationId;
  readonly during: readonly FlowPhase[];
  readonly forms: { readonly full?: readonly AnyStep[]; readonly brief: readonly AnyStep[] };
  readonly preconditions: readonly Precondition[];
  /** Every item this instance can judge; what is left undone counts against these. */
  items(node: NodePlan): readonly ItemId[];
  /** The colleague form: what the colleague's work leaves behind. */
  colleague?(world: World): readonly Effect[];
  /**
   * Speaking up about an error made here, before it has reached anybody, puts the task back to its beginning: what was prepared
   * is thrown away and prepared anew.
   */
  readonly redoOnReport?: boolean;
  /** How pressing it is, for the list of what needs you: 0 whenever, 1 soon, 2 now, 3 at once. */
  readonly urgency?: 0 | 1 | 2 | 3;
  /** Aliases that scenario tests may use, e.g. `vaccine.take` → verb `take` of the step `prepare`. */
  readonly aliases?: Readonly<Record<string, { readonly step: StepId; readonly verb: string }>>;
}
