import type { ReportKind } from './vocabulary/commands.ts';
import type { ErrorStage } from './vocabulary/facts.ts';
import type {
  ActId,
  AtMs,
  CallId,
  ItemId,
  NodeId,
  OrderId,
  PersonId,
  RoomId,
  StationId,
  StockId,
  VisitId,
} from './vocabulary/ids.ts';
import type { Json } from './vocabulary/json.ts';
import type { Message } from './vocabulary/messages.ts';
import type { ChartEntry, HandsState, LoopState, StepRecord, ThingState } from './vocabulary/task.ts';

/** Patience and anxiety in millionths of a point; patience is closed-form since `sinceMs` at `microPerMin`. */
export interface MoodState {
  patienceMicro: number;
  microPerMin: number;
  sinceMs: AtMs;
  anxiety: number;
  trust: number;
}

export interface VisitState {
  readonly id: VisitId;
  readonly person: PersonId;
  readonly mood: MoodState;
  room: RoomId | null;
  lastRoom: RoomId | null;
  seatedApart: boolean;
  masked: boolean;
  arrivedMs: AtMs | null;
  acknowledgedMs: AtMs | null;
  waitingMs: AtMs | null;
  roomedMs: AtMs | null;
  readyMs: AtMs | null;
  outOfProviderMs: AtMs | null;
  endedMs: AtMs | null;
  /** When somebody last dealt with the patient. */
  lastSeenMs: AtMs;
  /** Until when a told wait holds. */
  promisedMs: AtMs | null;
  informed: boolean;
  told: string[];
  given: string[];
  ordersPlaced: boolean;
  ordersDone: OrderId[];
}

export interface RoomState {
  occupant: VisitId | null;
  last: VisitId | null;
}

export interface NodeState {
  step: number;
  /** State of the open step's widget; null when no panel has been begun for it. */
  widget: Json;
  begun: boolean;
  begunMs: AtMs | null;
  doneMs: AtMs | null;
  /** Costs of the task are multiplied by this percentage (a call-back costs more than a call). */
  costPercent: number;
  lingeredMs: number;
  done: boolean;
}

export interface ErrorState {
  readonly id: string;
  readonly item: ItemId;
  readonly errorId: string;
  readonly actId: ActId | null;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
  readonly atMs: AtMs;
  stage: ErrorStage;
  status: 'open' | 'reported' | 'fixed';
}

export interface ActRecord {
  readonly id: ActId;
  readonly atMs: AtMs;
  readonly title: Message;
  readonly visit: VisitId | null;
  readonly task: NodeId | null;
}

export interface LotState {
  readonly lot: string;
  readonly expires: string;
  quantity: number;
}

export interface ReportRecord {
  readonly about: string;
  readonly kind: ReportKind;
  readonly founded: boolean;
  readonly atMs: AtMs;
}

/** All that changes in a day beside the machines and the queue. Plain data: it is hashed whole. */
export interface DayState {
  nowMs: AtMs;
  readonly player: {
    station: StationId;
    openTask: NodeId | null;
    lingeredMs: number;
    huddlesLeft: number;
    unfounded: number;
  };
  readonly hands: { state: HandsState; contact: string | null; glovesFor: VisitId | null };
  readonly visits: Record<VisitId, VisitState>;
  readonly rooms: Record<RoomId, RoomState>;
  readonly nodes: Record<NodeId, NodeState>;
  readonly loops: Mutable<LoopState>[];
  readonly calls: Record<CallId, { rangMs: AtMs | null; answeredMs: AtMs | null }>;
  readonly stock: Record<StockId, { lots: LotState[]; locked: boolean }>;
  readonly chart: ChartEntry[];
  readonly things: Mutable<ThingState>[];
  readonly errors: ErrorState[];
  readonly acts: ActRecord[];
  readonly done: StepRecord[];
  /** What the player saw in confirmed panels, by visit (`day` for the day's own tasks). */
  readonly notes: Record<string, Message[]>;
  readonly reports: ReportRecord[];
  readonly events: Record<string, AtMs>;
  readonly provider: { visit: VisitId | null; idleMs: number; idleSinceMs: AtMs | null; lateMs: number };
  readonly exposure: { sinceMs: Record<VisitId, AtMs>; personMs: number };
  /** Numbers that name things in order of making. */
  readonly counters: { act: number; loop: number; error: number; entry: number; log: number };
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
