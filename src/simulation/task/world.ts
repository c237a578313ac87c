import { type Clinic, flowOf, visitPlan, visitState } from '../clinic.ts';
import { activeOrders } from '../orders/orders-rules.ts';
import { patienceNow } from '../visit/patience-rules.ts';
import type { VisitId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { LoopState, VisitWorld, World } from '../vocabulary/task.ts';

/**
 * The read-only slice of the day that a task may see, at this moment. A task reads little of it, and that again and again: each
 * part is made when it is first read, and kept.
 */
export function worldFor(clinic: Clinic, node: NodePlan): World {
  const { state, plan } = clinic;
  const visitId = node.visit ?? null;
  const personId = visitId === null ? textParam(node, 'person') : visitPlan(clinic, visitId).person;
  const person = personId === undefined ? null : (plan.persons[personId] ?? null);
  const visit = once(() => (visitId === null ? null : visitWorld(clinic, visitId)));
  const stock = once(() => plan.stock.map((one) => ({ ...one, ...stockNow(clinic, one.id) })));
  const loops = once(() => loopsFor(clinic, node));
  const rooms = once(() => roomsNow(clinic));
  const done = once(() =>
    visitId === null ? clinic.steps.of('').filter((one) => one.node === node.id) : clinic.steps.of(visitId),
  );
  return {
    nowMs: state.nowMs,
    date: plan.date,
    node,
    packs: plan.packs,
    persons: plan.persons,
    dialogues: plan.dialogues,
    person,
    hands: state.hands.state,
    things: state.things,
    get visit() {
      return visit();
    },
    get chart() {
      return person === null ? [] : clinic.charts.of(person.id);
    },
    get stock() {
      return stock();
    },
    get loops() {
      return loops();
    },
    get rooms() {
      return rooms();
    },
    get done() {
      return done();
    },
    get dayDone() {
      return clinic.steps.of('');
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function loopsFor(clinic: Clinic, node: NodePlan): readonly LoopState[] {
  const { visit } = node;
  return clinic.state.loops.filter((loop) =>
    visit === undefined ? loop.task === node.id || loop.visit === null : loop.visit === visit,
  );
}

function roomsNow(clinic: Clinic): World['rooms'] {
  return clinic.plan.layout.rooms.map(({ id, kind }) => ({
    id,
    kind,
    state: clinic.actors.value(`room:${id}`),
    occupant: clinic.state.rooms[id]?.occupant ?? null,
  }));
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
