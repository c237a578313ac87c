import { type Clinic, flowOf, record, visitPlan, visitState } from '../clinic.ts';
import { isMet } from '../condition.ts';
import { patienceNow } from '../visit/patience-rules.ts';
import type { FactLookup } from '../vocabulary/condition.ts';
import type { VisitId } from '../vocabulary/ids.ts';
import type { NodePlan, OrderPlan } from '../vocabulary/plan.ts';

/** What a lived condition of this visit may ask (see LIVED_FACTS). */
export function visitFacts(clinic: Clinic, id: VisitId): FactLookup {
  const visit = visitState(clinic, id);
  return (fact) => {
    if (fact.startsWith('result.')) return resultOf(clinic, id, fact.slice('result.'.length));
    switch (fact) {
      case 'handoff.has':
        return visit.told;
      case 'handoff.count':
        return visit.told.length;
      case 'patient.anxiety':
        return visit.mood.anxiety;
      case 'patient.patience':
        return patienceNow(clinic, visit);
      case 'patient.trust':
        return visit.mood.trust;
      case 'patient.masked':
        return visit.masked;
      case 'flow.is':
        return flowOf(clinic, id);
      case 'order.given.has':
        return visit.given;
      case 'order.given.count':
        return visit.given.length;
      case 'order.done.has':
        return visit.ordersDone;
      case 'loop.open.has':
        return clinic.state.loops
          .filter((one) => one.visit === id && one.phase !== 'closed')
          .map((one) => one.kind);
      default:
        return undefined;
    }
  };
}

function resultOf(clinic: Clinic, visit: VisitId, field: string) {
  const person = visitState(clinic, visit).person;
  return clinic.charts.of(person).findLast((one) => one.field === field)?.value;
}

/** Whether the order stands now: placed, and its condition holds (or work on it has begun). */
export function isOrderActive(clinic: Clinic, visit: VisitId, order: OrderPlan): boolean {
  if (!visitState(clinic, visit).ordersPlaced) return false;
  if (order.nodes.some((node) => clinic.state.nodes[node]?.begun === true)) return true;
  return isMet(order.condition, visitFacts(clinic, visit));
}

/** The orders that stand now, in plan order. */
export function activeOrders(clinic: Clinic, visit: VisitId): readonly OrderPlan[] {
  return visitPlan(clinic, visit).orders.filter((order) => isOrderActive(clinic, visit, order));
}

/** Task instances that the standing orders still wait for. */
export function undoneOrderNodes(clinic: Clinic, visit: VisitId): readonly NodePlan[] {
  return activeOrders(clinic, visit)
    .flatMap((order) => order.nodes)
    .map((id) => clinic.nodes.get(id))
    .filter((node): node is NodePlan => node !== undefined)
    .filter((node) => node.required && clinic.state.nodes[node.id]?.done !== true)
    .filter((node) => isMet(node.condition, visitFacts(clinic, visit)));
}

/** Completes what is complete, and moves the visit on (or back, when an order has come to stand anew). */
export function reviewOrders(clinic: Clinic, visit: VisitId): void {
  const flow = flowOf(clinic, visit);
  if (flow !== 'orders' && flow !== 'dischargeable') return;
  const undone = undoneOrderNodes(clinic, visit);
  for (const order of activeOrders(clinic, visit)) {
    if (order.nodes.some((node) => undone.some((one) => one.id === node))) continue;
    completeOrder(clinic, visit, order.id);
  }
  if (flow === 'orders' && undone.length === 0)
    clinic.actors.send(`visit:${visit}`, { type: 'orders.completed' });
  if (flow === 'dischargeable' && undone.length > 0)
    clinic.actors.send(`visit:${visit}`, { type: 'orders.reopened' });
}

/** Marks an order complete, once. */
export function completeOrder(clinic: Clinic, visit: VisitId, order: string): void {
  const state = visitState(clinic, visit);
  if (state.ordersDone.includes(order)) return;
  state.ordersDone.push(order);
  record(clinic, { type: 'order.completed', visit, details: { order } });
}
