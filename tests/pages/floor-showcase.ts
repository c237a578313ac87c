import type { ActionView, DayView, LoopView, VisitView } from '../../src/simulation/view/day-view.ts';
import type { DayPlan, PersonPlan } from '../../src/simulation/vocabulary/plan.ts';

interface Part {
  readonly flow: VisitView['flow'];
  readonly place: string | null;
  readonly pips: number;
  readonly task: string | null;
  readonly urgency?: 0 | 1 | 2 | 3;
  readonly change?: Partial<VisitView>;
  readonly aid?: string;
  readonly companion?: string;
}

const BANDS = ['leaving', 'angry', 'irritated', 'restless', 'calm'] as const;
const PARTS: readonly Part[] = [
  { flow: 'rooming', place: 'exam1', pips: 4, task: 'blood-pressure', urgency: 1 },
  { flow: 'withProvider', place: 'procedure', pips: 3, task: null, change: { seenByProvider: true } },
  { flow: 'waiting', place: 'waiting', pips: 1, task: 'reason-for-visit', urgency: 3 },
  { flow: 'waiting', place: 'waiting', pips: 3, task: 'height-weight', urgency: 1, companion: 'parent' },
  {
    flow: 'waiting',
    place: 'waiting',
    pips: 3,
    task: 'temperature',
    change: { coughs: true, masked: true, apart: true },
  },
  { flow: 'waiting', place: 'waiting', pips: 2, task: null },
  { flow: 'waiting', place: 'waiting', pips: 4, task: null, aid: 'wheelchair' },
  { flow: 'atWindow', place: 'window', pips: 4, task: 'greet', urgency: 2 },
  { flow: 'atWindow', place: 'window', pips: 4, task: 'greet', urgency: 1, companion: 'sibling' },
];

/** A view that holds more at once than any real minute: for looking at crowds, signs and every kind of bubble. */
export function busyView(view: DayView, plan: DayPlan): DayView {
  const staff = [...plan.colleagues.map((one) => one.id), 'shah'];
  const persons = Object.values(plan.persons).filter((person) => !staff.includes(person.id));
  const visits = PARTS.map((part, index) => visitOf(part, index, persons));
  const actions = PARTS.flatMap((part, index) => actionOf(part, index));
  const nowMs = 10 * 3_600_000 + 24 * 60_000;
  return {
    ...view,
    nowMs,
    phase: 'morning',
    visits,
    actions: [...actions, stationAction('phone', 2, null), stationAction('exam2', 1, 'turn-over')],
    rooms: view.rooms.map((room) => ({
      ...room,
      state: room.id === 'exam2' ? 'wet' : 'occupied',
      occupant: room.id === 'exam1' ? 'v0' : room.id === 'procedure' ? 'v1' : null,
      dryMs: room.id === 'exam2' ? nowMs + 70_000 : null,
    })),
    stations: view.stations.map(({ id }, index) => ({ id, actions: index % 3 === 0 ? index % 5 : 0 })),
    loops: [loopOf('autoclave', null, nowMs, 0.6), loopOf('promise', 'v3', nowMs, 0.3)],
    player: { ...view.player, station: 'exam1' },
    provider: { ...view.provider, state: 'inRoom', visit: 'v1', room: 'procedure' },
    panel: null,
  };
}

function visitOf(part: Part, index: number, persons: readonly PersonPlan[]): VisitView {
  const person = persons[(index * 2 + 1) % persons.length];
  if (person === undefined) throw new Error('the plan has no persons');
  const { id, first, last, age, pronouns, birthDate, language } = person;
  const look = part.aid === undefined ? person.look : { ...person.look, aid: part.aid };
  return {
    id: `v${index}`,
    person: { id, first, last, age, pronouns, birthDate, language, look },
    companions:
      part.companion === undefined ? [] : [{ first: 'Jo', role: part.companion, look: { skin: 4 } }],
    reason: { id: 'plain', params: { text: '' } },
    type: 'acute',
    appointmentMs: index * 600_000,
    flow: part.flow,
    place: part.place,
    masked: false,
    coughs: false,
    apart: false,
    mood: { band: BANDS[part.pips] ?? 'calm', pips: part.pips, anxious: 'calm' },
    waitingMs: 0,
    informed: false,
    promisedMs: null,
    seenByProvider: false,
    orders: [],
    tasksLeft: 1,
    withColleague: [],
    alert: false,
    ...part.change,
  };
}

function actionOf(part: Part, index: number): readonly ActionView[] {
  if (part.task === null) return [];
  return [
    {
      ...stationAction(part.place ?? 'waiting', part.urgency ?? 0, part.task),
      id: `task:v${index}`,
      about: { kind: 'visit', id: `v${index}` },
    },
  ];
}

function stationAction(station: string, urgency: 0 | 1 | 2 | 3, task: string | null): ActionView {
  return {
    id: `at:${station}`,
    title: { id: 'plain', params: { text: task ?? station } },
    command: { type: 'player.go', station },
    costMs: 30_000,
    urgency,
    about: { kind: 'day', id: 'day' },
    station,
    ...(task === null
      ? {}
      : { task: { node: `${station}.${task}`, definition: task, step: 0, steps: 3, begun: false } }),
  };
}

function loopOf(kind: string, visit: string | null, nowMs: number, share: number): LoopView {
  return {
    id: `loop.${kind}`,
    kind,
    title: { id: 'plain', params: { text: kind } },
    phase: 'running',
    openedMs: nowMs - share * 600_000,
    dueMs: nowMs + (1 - share) * 600_000,
    overMs: null,
    visit,
    task: null,
  };
}
