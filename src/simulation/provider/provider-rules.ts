import { after, type Clinic, flowOf, record, visitPlan, visitState } from '../clinic.ts';
import { activeOrders, undoneOrderNodes } from '../orders/orders-rules.ts';
import { touchPatience } from '../visit/patience-rules.ts';
import type { VisitId } from '../vocabulary/ids.ts';

/** How many facts of the handoff make an encounter shorter. */
const FULL_HANDOFF = 3;

/** The free provider takes the ready patient with an urgent word first, then the earliest appointment. */
export function pickPatient(clinic: Clinic): void {
  if (clinic.actors.value('provider') !== 'free') return;
  const ready = clinic.plan.visits.filter((one) => flowOf(clinic, one.id) === 'ready');
  measureIdle(clinic, ready.length > 0);
  if (ready.length === 0) return;
  const [next] = [...ready].sort((left, right) => rank(clinic, left.id) - rank(clinic, right.id));
  if (next === undefined || !clinic.actors.send('provider', { type: 'provider.picked' })) return;
  clinic.state.provider.visit = next.id;
  after(clinic, 'provider', clinic.plan.provider.reviewMs + clinic.state.provider.lateMs, 'provider.enter');
  clinic.state.provider.lateMs = 0;
}

function rank(clinic: Clinic, id: VisitId): number {
  const urgent = visitState(clinic, id).told.includes('urgent') ? 0 : 1_000_000_000;
  return urgent + visitPlan(clinic, id).appointmentMs;
}

/** The provider goes in; a full handoff makes the encounter shorter. */
export function enterRoom(clinic: Clinic): void {
  const id = clinic.state.provider.visit;
  if (id === null) return;
  if (!clinic.actors.send(`visit:${id}`, { type: 'provider.entered' })) {
    release(clinic);
    return;
  }
  clinic.actors.send('provider', { type: 'provider.entered' });
  const visit = visitState(clinic, id);
  const percent = visit.told.length >= FULL_HANDOFF ? 100 - clinic.rules.handoffShorterPercent : 100;
  const lengthMs = Math.round((visitPlan(clinic, id).encounterMs * percent) / 100_000) * 1_000;
  after(clinic, 'provider', lengthMs, 'provider.leave');
  touchPatience(clinic, id);
}

/** The provider comes out and leaves orders, as entries in the chart. */
export function leaveRoom(clinic: Clinic): void {
  const id = clinic.state.provider.visit;
  if (id === null) return;
  const visit = visitState(clinic, id);
  visit.ordersPlaced = true;
  visit.outOfProviderMs = clinic.state.nowMs;
  visit.lastSeenMs = clinic.state.nowMs;
  chartOrders(clinic, id);
  const type = undoneOrderNodes(clinic, id).length > 0 ? 'orders.placed' : 'provider.leftWithoutOrders';
  clinic.actors.send(`visit:${id}`, { type });
  touchPatience(clinic, id);
  clinic.actors.send('provider', { type: 'provider.left' });
  after(clinic, 'provider', clinic.plan.provider.chartMs, 'provider.charted');
}

/** Writes the standing orders into the chart, each once. */
export function chartOrders(clinic: Clinic, id: VisitId): void {
  const visit = visitState(clinic, id);
  for (const order of activeOrders(clinic, id)) {
    const field = `order.${order.id}`;
    if (clinic.charts.of(visit.person).some((one) => one.visit === id && one.field === field)) continue;
    clinic.state.counters.entry += 1;
    clinic.state.chart.push({
      id: `entry.${clinic.state.counters.entry}`,
      person: visit.person,
      visit: id,
      field,
      value: { kind: order.kind, title: order.title, urgency: order.urgency, ...order.params },
      unit: null,
      author: 'provider',
      atMs: clinic.state.nowMs,
      source: null,
      status: 'signed',
    });
    record(clinic, { type: 'order.placed', visit: id, details: { order: order.id } });
  }
}

/** The note is written: free again. */
export function finishCharting(clinic: Clinic): void {
  clinic.state.provider.visit = null;
  clinic.actors.send('provider', { type: 'provider.charted' });
}

function release(clinic: Clinic): void {
  clinic.state.provider.visit = null;
  clinic.actors.send('provider', { type: 'provider.released' });
}

/** Adds up the time the provider stood idle while a patient past the appointment was still not roomed. */
export function measureIdle(clinic: Clinic, isBusy: boolean): void {
  const { provider, nowMs } = clinic.state;
  if (provider.idleSinceMs !== null) provider.idleMs += nowMs - provider.idleSinceMs;
  const isFree = clinic.actors.value('provider') === 'free';
  provider.idleSinceMs = isFree && !isBusy && someoneWaitsUnroomed(clinic) ? nowMs : null;
}

function someoneWaitsUnroomed(clinic: Clinic): boolean {
  return clinic.plan.visits.some((one) => {
    const flow = flowOf(clinic, one.id);
    const isHere = flow === 'atWindow' || flow === 'waiting';
    return isHere && clinic.state.nowMs > one.appointmentMs + clinic.rules.idleAfterMs;
  });
}
