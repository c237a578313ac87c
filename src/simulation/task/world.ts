import { type Clinic, flowOf, visitPlan, visitState } from '../clinic.ts';
import { activeOrders } from '../orders/orders-rules.ts';
import { patienceNow } from '../visit/patience-rules.ts';
import type { VisitId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { VisitWorld, World } from '../vocabulary/task.ts';

/** The read-only slice of the day that a task may see, at this moment. */
export function worldFor(clinic: Clinic, node: NodePlan): World {
  const { state, plan } = clinic;
  const visit = node.visit === undefined ? null : visitWorld(clinic, node.visit);
  const personId = visit?.plan.person ?? textParam(node, 'person');
  const person = personId === undefined ? null : (plan.persons[personId] ?? null);
  const isOfDay = (id: string): boolean => clinic.nodes.get(id)?.visit === undefined;
  return {
    nowMs: state.nowMs,
    date: plan.date,
    node,
    packs: plan.packs,
    persons: plan.persons,
    dialogues: plan.dialogues,
    visit,
    person,
    chart: person === null ? [] : state.chart.filter((one) => one.person === person.id),
    hands: state.hands.state,
    stock: plan.stock.map((one) => ({ ...one, ...stockNow(clinic, one.id) })),
    loops: state.loops.filter((one) =>
      visit === null ? one.task === node.id || one.visit === null : one.visit === visit.plan.id,
    ),
    things: state.things,
    rooms: plan.layout.rooms.map((one) => ({
      id: one.id,
      kind: one.kind,
      state: clinic.actors.value(`room:${one.id}`),
      occupant: state.rooms[one.id]?.occupant ?? null,
    })),
    done: state.done.filter((one) =>
      visit === null ? one.node === node.id : clinic.nodes.get(one.node)?.visit === visit.plan.id,
    ),
    dayDone: state.done.filter((one) => isOfDay(one.node)),
  };
}

function stockNow(clinic: Clinic, id: string) {
  const now = clinic.state.stock[id];
  return { lots: now?.lots.filter((lot) => lot.quantity > 0) ?? [], locked: now?.locked ?? false };
}

function visitWorld(clinic: Clinic, id: VisitId): VisitWorld {
  const state = visitState(clinic, id);
  const plan = visitPlan(clinic, id);
  return {
    plan,
    flow: flowOf(clinic, id),
    room: state.room,
    masked: state.masked,
    told: state.told,
    given: state.given,
    ordersDone: state.ordersDone,
    orders: activeOrders(clinic, id),
    patience: patienceNow(clinic, state),
    anxiety: state.mood.anxiety,
    trust: state.mood.trust,
    companions: plan.companions,
    arrivedMs: state.arrivedMs,
  };
}

function textParam(node: NodePlan, key: string): string | undefined {
  const value = node.params[key];
  return typeof value === 'string' ? value : undefined;
}
