import type { CallId, NodeId, StationId, VisitId } from './ids.ts';
import type { Action } from './widget.ts';

/** What may be reported with Speak up: the player's own act, a loop, a visit, or something seen. */
export const REPORT_KINDS = [
  'patient',
  'product',
  'label',
  'result',
  'record',
  'privacy',
  'hygiene',
  'sharps',
  'told',
  'timing',
  'other',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a player, bot, host or replay asks for. The log is a list of these and nothing else. */
export type Command =
  | { readonly type: 'day.start' }
  | { readonly type: 'day.resume' }
  | { readonly type: 'day.signOff' }
  | { readonly type: 'debrief.finish' }
  | { readonly type: 'player.go'; readonly station: StationId }
  /** Lets time pass until something changes, at most `ms`. */
  | { readonly type: 'player.wait'; readonly ms: number }
  | { readonly type: 'player.linger'; readonly ms: number }
  | { readonly type: 'task.open'; readonly task: NodeId }
  | { readonly type: 'task.park'; readonly task: NodeId }
  | { readonly type: 'task.act'; readonly task: NodeId; readonly action: Action }
  | { readonly type: 'visit.checkIn'; readonly visit: VisitId; readonly seat: 'near' | 'apart' }
  | { readonly type: 'visit.update'; readonly visit: VisitId; readonly minutes: number }
  | { readonly type: 'visit.lookIn'; readonly visit: VisitId }
  | { readonly type: 'visit.discharge'; readonly visit: VisitId }
  | { readonly type: 'provider.alert'; readonly visit: VisitId; readonly fact: string }
  | { readonly type: 'hands.clean'; readonly by: 'rub' | 'wash' }
  | { readonly type: 'hands.glove' }
  | { readonly type: 'hands.unglove' }
  | { readonly type: 'phone.answer'; readonly call: CallId }
  | { readonly type: 'error.report'; readonly about: string; readonly kind: ReportKind }
  | { readonly type: 'huddle.call' };

export type CommandType = Command['type'];

/** One line of the log. */
export interface LogEntry {
  readonly seq: number;
  readonly atMs: number;
  readonly command: Command;
}
