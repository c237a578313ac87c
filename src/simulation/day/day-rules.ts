import {
  at,
  type Clinic,
  dayPhase,
  definitionOf,
  flowOf,
  originOf,
  record,
  visitPlan,
  visitState,
} from '../clinic.ts';
import { isMet } from '../condition.ts';
import { hasBegun } from '../event/event-rules.ts';
import { visitFacts } from '../orders/orders-rules.ts';
import { measureIdle } from '../provider/provider-rules.ts';
import { sendTask } from '../task/node-rules.ts';
import { touchPatience } from '../visit/patience-rules.ts';
import { endVisit, hasEnded } from '../visit/visit-rules.ts';
import type { NodePlan, VisitPlan } from '../vocabulary/plan.ts';

/** Lets the clinic leap over lunch once the morning has settled or waited long enough; asks again in a minute otherwise. */
export function tryMidday(clinic: Clinic): void {
  const midday = clinic.plan.hours.midday;
  if (midday === undefined || dayPhase(clinic) !== 'morning') return;
  const isSettled = clinic.plan.visits
    .filter((one) => one.appointmentMs < midday.fromMs)
    .every((one) => hasEnded(clinic, one.id));
  const hasWaited = clinic.state.nowMs >= midday.fromMs + clinic.rules.boundaryWaitMs;
  if (isSettled || hasWaited) beginMidday(clinic);
  else at(clinic, 'day.midday', clinic.state.nowMs + 60_000, 'day.midday');
}

/** Lunch: whatever panel is open is put aside as it is. */
function beginMidday(clinic: Clinic): void {
  const open = clinic.state.player.openTask;
  if (open !== null) sendTask(clinic, open, { type: 'task.parked' });
  clinic.state.player.openTask = null;
  clinic.actors.send('day', { type: 'midday.reached' });
}

/** Counts what was left undone and how the day ended, as facts. Done once, at sign-off or when closing runs out. */
export function closeBooks(clinic: Clinic): void {
  measureIdle(clinic, true);
  for (const visit of clinic.plan.visits) closeVisit(clinic, visit);
  for (const node of clinic.nodes.values()) {
    if (isExpected(clinic, node)) omit(clinic, node);
    clinic.actors.send(`task:${node.id}`, { type: 'task.abandoned' });
  }
  const parMs = clinic.rules.closingZeroMs;
  const lateMs = Math.max(0, clinic.state.nowMs - (clinic.plan.hours.endMs - parMs));
  record(clinic, { type: 'span.measured', span: 'close', ms: lateMs, parMs });
  record(clinic, {
    type: 'span.measured',
    span: 'idle',
    ms: clinic.state.provider.idleMs,
    parMs: 4 * clinic.rules.idleAfterMs,
  });
}

/** A patient still here at the end goes home; spans never reached count as not kept. */
function closeVisit(clinic: Clinic, plan: VisitPlan): void {
  const { id } = plan;
  const visit = visitState(clinic, id);
  if (!hasEnded(clinic, id)) {
    for (const event of [
      'visit.discharged',
      'visit.leftEarly',
      'patience.ranOut',
      'visit.rescheduled',
    ] as const) {
      if (endVisit(clinic, id, event)) break;
    }
  }
  const flow = flowOf(clinic, id);
  if (flow === 'noShow' || flow === 'transferred' || flow === 'rescheduled' || visit.arrivedMs === null)
    return;
  const missed = [
    ...(visit.roomedMs === null ? (['room'] as const) : []),
    ...(visit.readyMs === null ? (['ready'] as const) : []),
    ...(visit.outOfProviderMs === null || flow === 'leftUnseen' ? (['out'] as const) : []),
  ];
  for (const span of missed) {
    record(clinic, {
      type: 'span.measured',
      visit: id,
      span,
      ms: 2 * plan.parMs[span],
      parMs: plan.parMs[span],
    });
  }
}

/** Whether leaving this task undone counts: it was the player's, and the day really asked for it. */
function isExpected(clinic: Clinic, node: NodePlan): boolean {
  const state = clinic.state.nodes[node.id];
  if (!node.required || node.form === 'colleague' || state === undefined || state.done) return false;
  const { call, event } = originOf(clinic, node.id);
  if (call !== undefined && clinic.state.calls[call.id]?.rangMs === null) return false;
  if (event !== undefined && !hasBegun(clinic, event)) return false;
  if (node.visit === undefined) return node.fromMs === undefined || node.fromMs <= clinic.state.nowMs;
  return isVisitTaskExpected(clinic, node, node.visit);
}

function isVisitTaskExpected(clinic: Clinic, node: NodePlan, id: string): boolean {
  const flow = flowOf(clinic, id);
  const plan = visitPlan(clinic, id);
  if (visitState(clinic, id).arrivedMs === null || flow === 'transferred') return false;
  if (flow === 'rescheduled' && isRescheduleRight(clinic, plan)) return false;
  if (isCutOff(clinic, node, id)) return false;
  const facts = visitFacts(clinic, id);
  const { order } = originOf(clinic, node.id);
  return isMet(node.condition, facts) && (order === undefined || isMet(order.condition, facts));
}

/** Rooming that an emergency has broken off is nobody's omission: from there the patient goes on with the provider. */
function isCutOff(clinic: Clinic, node: NodePlan, id: string): boolean {
  const during = node.during ?? definitionOf(clinic, node).during;
  const isOfRooming = during.includes('rooming') && !during.includes('orders');
  return isOfRooming && clinic.facts.some((fact) => fact.type === 'emergency.started' && fact.visit === id);
}

/** A minor whose adult may not consent is rightly sent home with a new appointment. */
function isRescheduleRight(clinic: Clinic, plan: VisitPlan): boolean {
  const age = clinic.plan.persons[plan.person]?.age ?? 0;
  return age < 18 && plan.companions.length > 0 && !plan.companions.some((one) => one.authorised);
}

function omit(clinic: Clinic, node: NodePlan): void {
  const judged = clinic.facts.flatMap((fact) =>
    (fact.type === 'item.shown' || fact.type === 'error.made') && 'item' in fact && fact.task === node.id
      ? [fact.item]
      : [],
  );
  for (const item of definitionOf(clinic, node).items(node)) {
    if (judged.includes(item)) continue;
    record(clinic, {
      type: 'item.omitted',
      item,
      task: node.id,
      ...(node.visit === undefined ? {} : { visit: node.visit }),
    });
  }
}

/** After the leap the patients' patience starts from the new time: it stood still over lunch. */
export function leap(clinic: Clinic, toMs: number): void {
  for (const visit of clinic.plan.visits) touchPatience(clinic, visit.id);
  const from = clinic.state.nowMs;
  clinic.state.nowMs = Math.max(from, toMs);
  for (const visit of clinic.plan.visits) {
    visitState(clinic, visit.id).mood.sinceMs = clinic.state.nowMs;
    touchPatience(clinic, visit.id);
  }
}
