import { at, type Clinic, flowOf, record } from '../clinic.ts';
import { isMet } from '../condition.ts';
import { visitFacts } from '../orders/orders-rules.ts';
import { emptyStock, lockStock } from '../stock/stock-rules.ts';
import type { StepId, VisitId } from '../vocabulary/ids.ts';
import { listAt } from '../vocabulary/json.ts';
import type { EventPlan, NodePlan } from '../vocabulary/plan.ts';

/** Whether an event has begun. */
export function hasBegun(clinic: Clinic, event: EventPlan): boolean {
  return clinic.state.events[event.id] !== undefined;
}

/** Sets the timers of events that wait for a patient to reach a point in the flow. */
export function scheduleFollowing(clinic: Clinic): void {
  for (const event of clinic.plan.events) {
    if (event.after === undefined || hasBegun(clinic, event) || clinic.clock.has(`event:${event.id}`))
      continue;
    if (flowOf(clinic, event.after.visit) !== event.after.flow) continue;
    at(clinic, `event:${event.id}`, clinic.state.nowMs + event.after.byMs, 'event.start', event.id);
  }
}

/** Starts the events that come just before a step of a task, when their condition holds. */
export function startBefore(clinic: Clinic, node: NodePlan, step: StepId, isFirst: boolean): void {
  for (const event of clinic.plan.events) {
    const { before } = event;
    if (before === undefined || before.task !== node.task || before.visit !== node.visit) continue;
    if (before.step === step || (isFirst && before.step === 'start')) startEvent(clinic, event.id);
  }
}

/** The event happens: what it changes by itself, the alarm it raises, the tasks it brings. */
export function startEvent(clinic: Clinic, id: string): void {
  const event = clinic.plan.events.find((one) => one.id === id);
  if (event === undefined || hasBegun(clinic, event)) return;
  if (event.visit !== undefined && !isMet(event.condition, visitFacts(clinic, event.visit))) return;
  clinic.state.events[id] = clinic.state.nowMs;
  record(clinic, {
    type: 'event.started',
    ...(event.visit === undefined ? {} : { visit: event.visit }),
    details: { event: id, kind: event.kind },
  });
  if (event.alert !== undefined) clinic.actors.send('day', { type: `alert.${event.alert}` });
  applyChanges(clinic, event);
}

function applyChanges(clinic: Clinic, event: EventPlan): void {
  const lateMs = event.changes.providerLateMs;
  if (typeof lateMs === 'number') clinic.state.provider.lateMs += lateMs;
  for (const stock of listAt(event.changes, 'stockOut'))
    if (typeof stock === 'string') emptyStock(clinic, stock);
  for (const stock of listAt(event.changes, 'lockStock'))
    if (typeof stock === 'string') lockStock(clinic, stock, true);
  if (event.changes.emergency === true && event.visit !== undefined) beginEmergency(clinic, event.visit);
}

function beginEmergency(clinic: Clinic, visit: VisitId): void {
  clinic.actors.send('day', { type: 'alert.code' });
  clinic.actors.send(`visit:${visit}`, { type: 'emergency.started' });
}

/** When all that an event asked for is done, the clinic calms down. */
export function settleEvents(clinic: Clinic): void {
  if (clinic.actors.region('day', 'alert') === 'calm') return;
  const isOpen = clinic.plan.events.some(
    (event) =>
      hasBegun(clinic, event) &&
      event.alert !== undefined &&
      event.nodes.some((node) => clinic.state.nodes[node.id]?.done !== true),
  );
  const inEmergency = clinic.plan.visits.some((one) => flowOf(clinic, one.id) === 'emergency');
  if (!isOpen && !inEmergency) clinic.actors.send('day', { type: 'alert.calm' });
}
