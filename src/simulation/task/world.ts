import { type Clinic, flowOf, visitPlan, visitState } from '../clinic.ts';
import { activeOrders } from '../orders/orders-rules.ts';
import { patienceNow } from '../visit/patience-rules.ts';
import type { VisitId } from '../vocabulary/ids.ts';
import type { NodePlan } from '../vocabulary/plan.ts';
import type { LoopState, VisitWorld, World } from '../vocabulary/task.ts';

/**
 * The read-only slice of the day that a task may see, at this moment. A task reads little of it, and is asked often: each part
 * is made when it is read.
 */
export function worldFor(clinic: Clinic, node: NodePlan): World {
  const { state, plan } = clinic;
  const visitId = node.visit ?? null;
  const personId = visitId === null ? textParam(node, 'person') : visitPlan(clinic, visitId).person;
  const person = personId === undefined ? null : (plan.persons[personId] ?? null);
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
      return visitId === null ? null : visitWorld(clinic, visitId);
    },
    get chart() {
      return person === null ? [] : state.chart.filter((one) => one.person === person.id);
    },
    get stock() {
      return plan.stock.map((one) => ({ ...one, ...stockNow(clinic, one.id) }));
    },
    get loops() {
      const isSeen = (loop: LoopState): boolean =>
        visitId === null ? loop.task === node.id || loop.visit === null : loop.visit === visitId;
      return state.loops.filter(isSeen);
    },
    get rooms() {
      return plan.layout.rooms.map(({ id, kind }) => ({
        id,
        kind,
        state: clinic.actors.value(`room:${id}`),
        occupant: state.rooms[id]?.occupant ?? null,
      }));
    },
    get done() {
      return state.done.filter((one) =>
        visitId === null ? one.node === node.id : clinic.nodes.get(one.node)?.visit === visitId,
      );
    },
    get dayDone() {
      return state.done.filter((one) => clinic.nodes.get(one.node)?.visit === undefined);
    },
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
