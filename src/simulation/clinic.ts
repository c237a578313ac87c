import type { Actors } from './actors.ts';
import type { TimerQueue } from './clock.ts';
import type { ClinicRules } from './constants.ts';
import type { Groups } from './groups.ts';
import type { DayState, VisitState } from './state.ts';
import type { Fact } from './vocabulary/facts.ts';
import type { ActId, AtMs, DayPhase, FlowPhase, NodeId, TaskId, VisitId } from './vocabulary/ids.ts';
import type { CallPlan, DayPlan, EventPlan, NodePlan, OrderPlan, VisitPlan } from './vocabulary/plan.ts';
import type { ChartEntry, StepRecord, TaskDefinition } from './vocabulary/task.ts';
import type { Widget, WidgetId } from './vocabulary/widget.ts';

/** A widget with its types forgotten: state travels as JSON between calls. */
export type AnyWidget = Widget;
export type TaskBook = Readonly<Record<TaskId, TaskDefinition>>;
export type WidgetBook = Readonly<Record<WidgetId, AnyWidget>>;

/** One running day, as the rule modules see it. They change it; only session.ts lets others near. */
export interface Clinic {
  readonly plan: DayPlan;
  readonly rules: ClinicRules;
  readonly tasks: TaskBook;
  readonly widgets: WidgetBook;
  readonly clock: TimerQueue;
  readonly actors: Actors;
  readonly state: DayState;
  readonly facts: Fact[];
  /** Every task instance, those that came up during the day included. */
  readonly nodes: Map<NodeId, NodePlan>;
  /** What a task instance comes from, by its id: looked up at every turn, and settled when the day opens. */
  readonly origins: ReadonlyMap<NodeId, Origin>;
  /** What colleagues will take up, settled when the day opens. */
  readonly delegated: readonly NodePlan[];
  /** The chart by person. */
  readonly charts: Groups<ChartEntry>;
  /** The steps done by visit; those of the day's own tasks under `''`. */
  readonly steps: Groups<StepRecord>;
  /** Costs of walks already reckoned, by `from>to`: the layout does not change. */
  readonly walks: Map<string, number>;
  /** The act that is being carried out, if any. */
  act: ActId | null;
}

/** The call, event or order that a task instance belongs to. */
export interface Origin {
  readonly call?: CallPlan;
  readonly event?: EventPlan;
  readonly order?: OrderPlan;
}

const OF_THE_DAY: Origin = {};

/** What a task instance comes from; nothing for the day's own work and for tasks that came up by themselves. */
export function originOf(clinic: Clinic, node: NodeId): Origin {
  return clinic.origins.get(node) ?? OF_THE_DAY;
}

/** Records what happened, with the time and the act it came from. */
export function record(clinic: Clinic, fact: FactDraft): void {
  const atMs = clinic.state.nowMs;
  clinic.facts.push((clinic.act === null ? { ...fact, atMs } : { actId: clinic.act, ...fact, atMs }) as Fact);
}

type WithoutTime<F> = F extends Fact ? Omit<F, 'atMs'> : never;
export type FactDraft = WithoutTime<Fact>;

/** The visit's plan; throws on an unknown id, which only a defect can bring here. */
export function visitPlan(clinic: Clinic, id: VisitId): VisitPlan {
  const found = clinic.plan.visits.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no visit ${id} in the plan`);
  return found;
}

/** The visit's state; throws on an unknown id. */
export function visitState(clinic: Clinic, id: VisitId): VisitState {
  const found = clinic.state.visits[id];
  if (found === undefined) throw new Error(`no visit ${id} in the day`);
  return found;
}

/** The task instance's plan; throws on an unknown id. */
export function nodePlan(clinic: Clinic, id: NodeId): NodePlan {
  const found = clinic.nodes.get(id);
  if (found === undefined) throw new Error(`no task ${id} in the day`);
  return found;
}

/** The definition behind a task instance; throws when the registry lacks it. */
export function definitionOf(clinic: Clinic, node: NodePlan): TaskDefinition {
  const found = clinic.tasks[node.task];
  if (found === undefined) throw new Error(`no task definition ${node.task}`);
  return found;
}

/** Where the visit stands in the flow. */
export function flowOf(clinic: Clinic, visit: VisitId): FlowPhase {
  return clinic.actors.region(`visit:${visit}`, 'flow') as FlowPhase;
}

/** The phase the day is in. */
export function dayPhase(clinic: Clinic): DayPhase {
  return clinic.actors.region('day', 'phase') as DayPhase;
}

/** Schedules a timer after a delay (never into the past). */
export function after(clinic: Clinic, key: string, delayMs: number, type: string, target?: string): void {
  at(clinic, key, clinic.state.nowMs + Math.max(0, delayMs), type, target);
}

/** Schedules a timer at a time; a time gone by means now. */
export function at(clinic: Clinic, key: string, dueMs: AtMs, type: string, target?: string): void {
  const due = Math.max(clinic.state.nowMs, Math.round(dueMs));
  clinic.clock.schedule(key, due, target === undefined ? { type } : { type, target });
}
