import { type Clinic, definitionOf, flowOf } from '../clinic.ts';
import { activeOrders } from '../orders/orders-rules.ts';
import type { VisitState } from '../state.ts';
import { bandOf, patienceNow } from '../visit/patience-rules.ts';
import type { FlowPhase } from '../vocabulary/ids.ts';
import { message } from '../vocabulary/messages.ts';
import type { VisitPlan } from '../vocabulary/plan.ts';
import type { ActionView, VisitView } from './day-view.ts';

/** Patients of the day as they can be seen: on the schedule, at the window, in a room. */
export function buildVisits(clinic: Clinic, actions: readonly ActionView[]): readonly VisitView[] {
  return clinic.plan.visits.map((plan) => buildVisit(clinic, plan, actions));
}

function buildVisit(clinic: Clinic, plan: VisitPlan, actions: readonly ActionView[]): VisitView {
  const state = clinic.state.visits[plan.id];
  const person = clinic.plan.persons[plan.person];
  if (state === undefined || person === undefined) throw new Error(`visit ${plan.id} has no patient`);
  const flow = flowOf(clinic, plan.id);
  const isHere = flow !== 'scheduled';
  const { id: personId, first, last, age, pronouns, birthDate, language, look } = person;
  return {
    id: plan.id,
    person: { id: personId, first, last, age, pronouns, birthDate, language, look },
    companions: isHere ? companionsOf(clinic, plan) : [],
    reason: message(plan.title),
    type: plan.type,
    appointmentMs: plan.appointmentMs,
    flow,
    place: placeOf(state, flow),
    masked: state.masked,
    coughs: isHere && plan.cough,
    apart: state.seatedApart,
    mood: moodOf(clinic, state),
    waitingMs: waitingMs(clinic, plan, state, flow),
    informed: state.informed,
    promisedMs: state.promisedMs,
    seenByProvider: state.ordersPlaced,
    orders: activeOrders(clinic, plan.id).map(({ id, kind, title, urgency }) => ({
      id,
      kind,
      title,
      urgency,
      done: state.ordersDone.includes(id),
    })),
    tasksLeft: actions.filter((one) => one.about.id === plan.id && one.task !== undefined).length,
    withColleague: withColleague(clinic, plan.id),
    alert: flow === 'emergency',
  };
}

function withColleague(clinic: Clinic, visit: string): VisitView['withColleague'] {
  return clinic.delegated
    .filter((node) => node.visit === visit && isUnderWay(clinic, node.id))
    .map((node) => ({
      name: node.colleague?.name ?? '',
      task: node.task,
      title: definitionOf(clinic, node).title,
    }));
}

/** Whether a colleague is at a task now. */
export function isUnderWay(clinic: Clinic, node: string): boolean {
  const state = clinic.state.nodes[node];
  return state?.begun === true && !state.done;
}

function companionsOf(clinic: Clinic, plan: VisitPlan): VisitView['companions'] {
  return plan.companions.flatMap((one) => {
    const person = clinic.plan.persons[one.person];
    return person === undefined ? [] : [{ first: person.first, role: one.role, look: person.look }];
  });
}

function placeOf(state: VisitState, flow: FlowPhase): string | null {
  if (flow === 'atWindow') return 'window';
  if (flow === 'waiting') return 'waiting';
  return state.room;
}

/** Fear in steps a person can see; the number itself stays hidden. */
const UNEASY_FROM = 40;
const AFRAID_FROM = 60;

function moodOf(clinic: Clinic, state: VisitState): VisitView['mood'] {
  const { anxiety } = state.mood;
  const anxious = anxiety >= AFRAID_FROM ? 'afraid' : anxiety >= UNEASY_FROM ? 'uneasy' : 'calm';
  const { band, pips } = bandOf(clinic, patienceNow(clinic, state));
  return { band, pips, anxious };
}

function waitingMs(clinic: Clinic, plan: VisitPlan, state: VisitState, flow: FlowPhase): number {
  if (flow !== 'atWindow' && flow !== 'waiting') return 0;
  const sinceMs = Math.max(state.arrivedMs ?? clinic.state.nowMs, plan.appointmentMs);
  return Math.max(0, clinic.state.nowMs - sinceMs);
}
