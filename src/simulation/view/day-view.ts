import type { Command } from '../vocabulary/commands.ts';
import type {
  Alert,
  AtMs,
  CallId,
  DayPhase,
  FlowPhase,
  InboxId,
  LoopId,
  NodeId,
  PatienceBand,
  PersonId,
  RoomId,
  StationId,
  StepId,
  TaskId,
  VisitId,
} from '../vocabulary/ids.ts';
import type { JsonMap } from '../vocabulary/json.ts';
import type { Message } from '../vocabulary/messages.ts';
import type { ChartEntry, HandsState } from '../vocabulary/task.ts';
import type { Affordance, WidgetId } from '../vocabulary/widget.ts';

/**
 * What the medical assistant can perceive now; plain JSON, with nothing in it that is hidden truth. Board, Floor, sound and
 * bots draw from this alone. A screen that opens late needs nothing else.
 */
export interface DayView {
  readonly nowMs: AtMs;
  readonly date: string;
  readonly phase: DayPhase;
  readonly alert: Alert;
  readonly hours: {
    readonly startMs: AtMs;
    readonly doorsMs: AtMs;
    readonly closeMs: AtMs;
    readonly endMs: AtMs;
  };
  readonly player: PlayerView;
  /** What needs you now and why, most pressing first. */
  readonly needs: readonly NeedView[];
  /** Everything that can be done now outside an open panel. */
  readonly actions: readonly ActionView[];
  readonly visits: readonly VisitView[];
  readonly rooms: readonly RoomView[];
  readonly stations: readonly { readonly id: StationId; readonly actions: number }[];
  readonly loops: readonly LoopView[];
  readonly calls: readonly CallView[];
  readonly inbox: readonly InboxView[];
  readonly provider: {
    readonly name: string;
    readonly state: string;
    readonly visit: VisitId | null;
    readonly room: RoomId | null;
  };
  readonly colleagues: readonly ColleagueView[];
  readonly panel: PanelView | null;
  /** The player's last acts, newest first, for Speak up. */
  readonly acts: readonly {
    readonly id: string;
    readonly atMs: AtMs;
    readonly title: Message;
    readonly visit: VisitId | null;
  }[];
  /** Charts that can be opened now: today's patients who have come, and what is on their record. */
  readonly charts: readonly ChartView[];
  readonly things: readonly {
    readonly item: string;
    readonly at: string;
    readonly visit: VisitId | null;
    readonly label: string | null;
  }[];
  readonly events: readonly { readonly id: string; readonly kind: string; readonly atMs: AtMs }[];
}

export interface PlayerView {
  readonly station: StationId;
  readonly hands: HandsState;
  /** The patient whose contact the hands are in, if any. */
  readonly contact: VisitId | null;
  readonly openTask: NodeId | null;
  readonly huddlesLeft: number;
  readonly lingeredMs: number;
}

/** 0 whenever, 1 soon, 2 now, 3 at once. */
export type Urgency = 0 | 1 | 2 | 3;

export interface NeedView {
  readonly id: string;
  readonly urgency: Urgency;
  /** What, and why now. */
  readonly title: Message;
  readonly why: Message;
  readonly visit: VisitId | null;
  readonly station: StationId | null;
  /** The command that answers it. */
  readonly command: Command;
}

/** Something that can be done, with the command ready to send. */
export interface ActionView {
  readonly id: string;
  readonly title: Message;
  readonly command: Command;
  /** Simulated cost of the first step, travel included; 0 for what is free. */
  readonly costMs: number;
  readonly urgency: Urgency;
  readonly about: {
    readonly kind: 'visit' | 'room' | 'call' | 'inbox' | 'loop' | 'day' | 'hands' | 'wait' | 'player';
    readonly id: string;
  };
  readonly station: StationId | null;
  /** Set for task actions. */
  readonly task?: {
    readonly node: NodeId;
    readonly definition: TaskId;
    readonly step: number;
    readonly steps: number;
    readonly begun: boolean;
  };
  /** What stands in the way of doing it well, when the player can know: a loop still running. */
  readonly caution?: Message;
}

export interface VisitView {
  readonly id: VisitId;
  readonly person: {
    readonly id: PersonId;
    readonly first: string;
    readonly last: string;
    readonly age: number;
    readonly pronouns: string;
    readonly birthDate: string;
    readonly language: string;
    readonly look: JsonMap;
  };
  readonly companions: readonly { readonly first: string; readonly role: string; readonly look: JsonMap }[];
  readonly reason: Message;
  readonly type: string;
  readonly appointmentMs: AtMs;
  readonly flow: FlowPhase;
  /** Where the patient is: `window`, `waiting`, a room, or null when not in the clinic. */
  readonly place: string | null;
  readonly masked: boolean;
  readonly coughs: boolean;
  readonly apart: boolean;
  readonly mood: {
    readonly band: PatienceBand;
    readonly pips: number;
    readonly anxious: 'calm' | 'uneasy' | 'afraid';
  };
  readonly waitingMs: number;
  readonly informed: boolean;
  readonly promisedMs: AtMs | null;
  readonly seenByProvider: boolean;
  readonly orders: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly urgency: string;
    readonly done: boolean;
  }[];
  readonly tasksLeft: number;
  /** What colleagues are doing for this patient now. */
  readonly withColleague: readonly {
    readonly name: string;
    readonly task: TaskId;
    readonly title: Message;
  }[];
  readonly alert: boolean;
}

export interface RoomView {
  readonly id: RoomId;
  readonly kind: string;
  readonly state: string;
  readonly occupant: VisitId | null;
  readonly dryMs: AtMs | null;
}

export interface LoopView {
  readonly id: LoopId;
  readonly kind: string;
  readonly title: Message;
  readonly phase: 'running' | 'due' | 'over';
  readonly openedMs: AtMs;
  readonly dueMs: AtMs;
  readonly overMs: AtMs | null;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
}

export interface CallView {
  readonly id: CallId;
  readonly state: 'ringing' | 'voicemail' | 'answered';
  readonly rangMs: AtMs;
  readonly node: NodeId;
}

export interface InboxView {
  readonly id: InboxId;
  readonly atMs: AtMs;
  readonly node: NodeId;
  readonly task: TaskId;
}

export interface ColleagueView {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly doing: Message | null;
}

export interface PanelView {
  readonly node: NodeId;
  readonly definition: TaskId;
  /** Which of the task's forms is played: all of the hand work, or the decisions alone. */
  readonly form: 'full' | 'brief';
  readonly visit: VisitId | null;
  readonly title: Message;
  readonly step: StepId;
  readonly stepTitle: Message;
  readonly stepNumber: number;
  readonly steps: number;
  readonly widget: WidgetId;
  readonly costMs: number;
  readonly panelSeconds: number;
  readonly touch: 'patient' | 'clean' | null;
  readonly hot: boolean;
  /** What a sighted player sees, as the widget's panel takes it. */
  readonly picture: unknown;
  readonly legal: readonly Affordance[];
  readonly text: readonly Message[];
  /** What was seen in earlier panels of this visit: the player's own notes. */
  readonly notes: readonly Message[];
}

export interface ChartView {
  readonly person: string;
  readonly name: string;
  readonly birthDate: string;
  readonly entries: readonly ChartEntry[];
}
