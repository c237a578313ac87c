import { Actors } from './actors.ts';
import { openRecord } from './chart/chart-rules.ts';
import { at, type Clinic, type Origin, type TaskBook, type WidgetBook } from './clinic.ts';
import { TimerQueue } from './clock.ts';
import { clinicRules } from './constants.ts';
import { dayMachine } from './day/day-machine.ts';
import { Groups } from './groups.ts';
import { phoneMachine } from './phone/phone-machine.ts';
import { providerMachine } from './provider/provider-machine.ts';
import { roomMachine } from './room/room-machine.ts';
import type { DayState, VisitState } from './state.ts';
import { addNode } from './task/node-rules.ts';
import { visitMachine } from './visit/visit-machine.ts';
import type { Fact } from './vocabulary/facts.ts';
import type { NodeId } from './vocabulary/ids.ts';
import type { JsonMap } from './vocabulary/json.ts';
import type { DayPlan, NodePlan, VisitPlan } from './vocabulary/plan.ts';

const MICRO = 1_000_000;
/** An absent patient is given this long past the appointment before the slot counts as missed. */
const NO_SHOW_AFTER_MS = 15 * 60_000;

/** Builds the day at its first instant: machines started, timers set, nothing yet happened. */
export function openDay(
  plan: DayPlan,
  books: { readonly tasks: TaskBook; readonly widgets: WidgetBook },
): Clinic {
  const core: JsonMap | undefined = plan.packs['clinic-core'];
  if (core === undefined) throw new Error('the day has no pack clinic-core');
  const facts: Fact[] = [];
  const state = freshState(plan);
  const nodes = new Map<NodeId, NodePlan>();
  const work = nodesOf(plan);
  const clinic: Clinic = {
    plan,
    rules: clinicRules(core),
    tasks: books.tasks,
    widgets: books.widgets,
    clock: new TimerQueue(),
    actors: new Actors((key, fact) => facts.push(machineFact(key, fact, state.nowMs, clinic.act))),
    state,
    facts,
    nodes,
    delegated: work.filter((node) => node.form === 'colleague' && node.colleague !== undefined),
    charts: new Groups(state.chart, (one) => one.person),
    steps: new Groups(state.done, (one) => nodes.get(one.node)?.visit ?? ''),
    origins: originsOf(plan),
    walks: new Map(),
    act: null,
  };
  startMachines(clinic);
  addTasks(clinic, work);
  for (const visit of plan.visits) openRecord(clinic, visit);
  setTimers(clinic);
  state.player.huddlesLeft = clinic.rules.huddles;
  return clinic;
}

function machineFact(key: string, fact: string, atMs: number, act: string | null): Fact {
  const [kind, id] = key.includes(':') ? key.split(':') : [key.split('.')[0], key];
  const about =
    kind === 'visit' ? { visit: id } : { details: { subject: kind === 'loop' ? key : (id ?? key) } };
  return { type: fact, atMs, ...(act === null ? {} : { actId: act }), ...about } as Fact;
}

function freshState(plan: DayPlan): DayState {
  const startMs = plan.hours.startMs;
  return {
    nowMs: startMs,
    player: { station: 'window', openTask: null, lingeredMs: 0, huddlesLeft: 0, unfounded: 0 },
    hands: { state: 'soiled', contact: null, glovesFor: null },
    visits: Object.fromEntries(plan.visits.map((visit) => [visit.id, freshVisit(visit, startMs)])),
    rooms: Object.fromEntries(plan.layout.rooms.map((room) => [room.id, { occupant: null, last: null }])),
    nodes: {},
    loops: [],
    calls: Object.fromEntries(plan.calls.map((call) => [call.id, { rangMs: null, answeredMs: null }])),
    stock: Object.fromEntries(
      plan.stock.map((one) => [one.id, { lots: one.lots.map((lot) => ({ ...lot })), locked: false }]),
    ),
    chart: [],
    things: [],
    errors: [],
    acts: [],
    done: [],
    notes: {},
    reports: [],
    events: {},
    provider: { visit: null, idleMs: 0, idleSinceMs: null, lateMs: 0 },
    exposure: { sinceMs: {}, personMs: 0 },
    counters: { act: 0, loop: 0, error: 0, entry: 0, log: 0 },
  };
}

function freshVisit(visit: VisitPlan, startMs: number): VisitState {
  return {
    id: visit.id,
    person: visit.person,
    mood: {
      patienceMicro: visit.patience * MICRO,
      microPerMin: 0,
      sinceMs: startMs,
      anxiety: visit.anxiety,
      trust: 0,
    },
    room: null,
    lastRoom: null,
    seatedApart: false,
    masked: false,
    arrivedMs: null,
    acknowledgedMs: null,
    waitingMs: null,
    roomedMs: null,
    readyMs: null,
    outOfProviderMs: null,
    endedMs: null,
    lastSeenMs: startMs,
    promisedMs: null,
    informed: false,
    told: [],
    given: [],
    ordersPlaced: false,
    ordersDone: [],
  };
}

function originsOf(plan: DayPlan): ReadonlyMap<NodeId, Origin> {
  const orders = new Map(
    plan.visits.flatMap((visit) => visit.orders.map((order) => [`${visit.id}/${order.id}`, order] as const)),
  );
  const origins = new Map<NodeId, Origin>();
  for (const call of plan.calls) origins.set(call.node.id, { call });
  for (const event of plan.events) for (const node of event.nodes) origins.set(node.id, { event });
  for (const node of plan.visits.flatMap((visit) => visit.nodes)) {
    const order = orders.get(`${node.visit}/${node.order}`);
    if (order !== undefined) origins.set(node.id, { order });
  }
  return origins;
}

function startMachines(clinic: Clinic): void {
  clinic.actors.spawn('day', dayMachine);
  clinic.actors.spawn('provider', providerMachine);
  for (const visit of clinic.plan.visits) clinic.actors.spawn(`visit:${visit.id}`, visitMachine);
  for (const room of clinic.plan.layout.rooms) clinic.actors.spawn(`room:${room.id}`, roomMachine);
  for (const call of clinic.plan.calls) clinic.actors.spawn(`call:${call.id}`, phoneMachine);
}

/** Every task instance of the plan. */
function nodesOf(plan: DayPlan): readonly NodePlan[] {
  return [
    ...plan.work,
    ...plan.visits.flatMap((visit) => visit.nodes),
    ...plan.calls.map((call) => call.node),
    ...plan.messages.map((one) => ({ ...one.node, fromMs: one.node.fromMs ?? one.atMs })),
    ...plan.events.flatMap((event) => event.nodes),
  ];
}

function addTasks(clinic: Clinic, nodes: readonly NodePlan[]): void {
  for (const node of nodes) {
    if (clinic.tasks[node.task] === undefined)
      throw new Error(`the day asks for a task nobody knows: ${node.task}`);
    addNode(clinic, node);
  }
}

function setTimers(clinic: Clinic): void {
  const { plan } = clinic;
  at(clinic, 'day.doors', plan.hours.doorsMs, 'day.doors');
  if (plan.hours.midday !== undefined) at(clinic, 'day.midday', plan.hours.midday.fromMs, 'day.midday');
  at(clinic, 'day.close', plan.hours.closeMs, 'day.close');
  at(clinic, 'day.end', plan.hours.endMs, 'day.end');
  at(clinic, 'provider.come', plan.provider.fromMs, 'provider.come');
  for (const visit of plan.visits) {
    if (visit.arrivesMs === undefined)
      at(clinic, `arrive:${visit.id}`, visit.appointmentMs + NO_SHOW_AFTER_MS, 'visit.miss', visit.id);
    else at(clinic, `arrive:${visit.id}`, visit.arrivesMs, 'visit.arrive', visit.id);
  }
  for (const call of plan.calls) at(clinic, `call:${call.id}`, call.atMs, 'call.ring', call.id);
  for (const event of plan.events)
    if (event.atMs !== undefined) at(clinic, `event:${event.id}`, event.atMs, 'event.start', event.id);
  for (const node of clinic.nodes.values())
    if (node.fromMs !== undefined) at(clinic, `from:${node.id}`, node.fromMs, 'work.due', node.id);
  clinic.clock.schedule(
    'checkpoint',
    plan.hours.startMs + clinic.rules.checkpointMs,
    { type: 'checkpoint' },
    1,
  );
}
