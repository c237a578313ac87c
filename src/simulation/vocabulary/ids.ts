/** Ids are plain strings that never look like integers. The names say what they point at. */
export type VisitId = string;
export type PersonId = string;
export type TaskId = string;
/** An instance of a task in a day, e.g. `lopez.rapid-flu`. */
export type NodeId = string;
export type StepId = string;
export type ItemId = string;
export type StationId = string;
export type RoomId = string;
export type LoopId = string;
export type CallId = string;
export type InboxId = string;
export type OrderId = string;
export type StockId = string;
/** `act.12`: the twelfth thing the player did that changed something. */
export type ActId = string;

/** Integer milliseconds since midnight of the clinic's day. */
export type AtMs = number;

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** Where a visit stands; the states of the visit machine's region `flow`. */
export const FLOW_PHASES = [
  'scheduled',
  'atWindow',
  'waiting',
  'rooming',
  'ready',
  'withProvider',
  'orders',
  'dischargeable',
  'emergency',
  'departed',
  'departedEarly',
  'leftUnseen',
  'noShow',
  'rescheduled',
  'transferred',
] as const;
export type FlowPhase = (typeof FLOW_PHASES)[number];

/** The phases from which no visit comes back. */
export const ENDED_PHASES: readonly FlowPhase[] = [
  'departed',
  'departedEarly',
  'leftUnseen',
  'noShow',
  'rescheduled',
  'transferred',
];

export type DayPhase =
  | 'briefing'
  | 'setup'
  | 'morning'
  | 'midday'
  | 'afternoon'
  | 'closing'
  | 'debrief'
  | 'ended';
export type Alert = 'calm' | 'busy' | 'code';
export type PatienceBand = 'calm' | 'restless' | 'irritated' | 'angry' | 'leaving';
export type Level = 'orientation' | 'student' | 'extern' | 'certified' | 'lead';
export type Severity = 'minor' | 'major' | 'critical';
export type Form = 'full' | 'brief' | 'colleague';
