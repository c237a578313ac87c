import type { Effect } from '../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../simulation/vocabulary/json.ts';
import type { Message } from '../simulation/vocabulary/messages.ts';
import type { NodePlan, PersonPlan, VisitPlan } from '../simulation/vocabulary/plan.ts';
import type {
  AnyStep,
  ChartEntry,
  Perceived,
  TaskDefinition,
  VisitWorld,
  World,
} from '../simulation/vocabulary/task.ts';
import { type Action, isLegal, type Observation, type Widget } from '../simulation/vocabulary/widget.ts';
import { widgets } from '../widgets/registry.ts';
import { worldAfter } from './testing-world.ts';

/** A solver that has not confirmed after so many actions never will. */
const MOST_ACTIONS = 200;

/** A person to test with: Maria Lopez, 34. */
export function aPerson(over: Partial<PersonPlan> = {}): PersonPlan {
  return {
    id: 'lopez-maria-34',
    first: 'Maria',
    last: 'Lopez',
    pronouns: 'she/her',
    sex: 'female',
    birthDate: '1992-05-04',
    age: 34,
    language: 'en',
    interpreter: false,
    address: '12 Mill Lane, Fernwood',
    phone: '555-0101',
    insurance: {},
    look: {},
    ...over,
  };
}

/** A task instance to test with. */
export function aNode(over: Partial<NodePlan> = {}): NodePlan {
  return {
    id: 'lopez.task',
    task: 'task',
    form: 'brief',
    visit: 'lopez',
    required: true,
    arrangement: 0,
    params: {},
    ...over,
  };
}

/** A visit plan to test with: an acute visit at 08:30 with no orders. */
export function aVisitPlan(over: Partial<VisitPlan> = {}): VisitPlan {
  return {
    id: 'lopez',
    scenario: 'test',
    person: 'lopez-maria-34',
    companions: [],
    type: 'acute',
    title: 'A visit',
    appointmentMs: 30_600_000,
    arrivesMs: 30_600_000,
    lengthMs: 900_000,
    patience: 85,
    anxiety: 20,
    cough: false,
    truth: {},
    record: {},
    encounterMs: 600_000,
    nodes: [],
    orders: [],
    parMs: { room: 600_000, ready: 780_000, out: 1_080_000 },
    claim: {},
    debrief: '',
    ...over,
  };
}

/** What a test says about the world; everything else is an ordinary patient in exam room 1 with clean hands. */
export interface WorldSketch extends Partial<Omit<World, 'visit' | 'person' | 'node'>> {
  readonly node?: Partial<NodePlan>;
  readonly person?: Partial<PersonPlan>;
  /** `null`: a task without a visit. */
  readonly visit?: (Partial<Omit<VisitWorld, 'plan'>> & { readonly plan?: Partial<VisitPlan> }) | null;
}

/** A world literal for one step, at 08:40 in the ordinary case. */
export function aWorld(sketch: WorldSketch = {}): World {
  const { node, person, visit, ...rest } = sketch;
  const patient = aPerson(person);
  return {
    nowMs: 31_200_000,
    date: '2026-09-14',
    node: aNode(node),
    packs: {},
    persons: { [patient.id]: patient },
    dialogues: {},
    visit: visit === null ? null : aVisitWorld(patient, visit),
    person: patient,
    chart: [],
    hands: 'clean',
    stock: [],
    loops: [],
    things: [],
    rooms: [
      { id: 'exam1', kind: 'exam', state: 'ready', occupant: visit === null ? null : 'lopez' },
      { id: 'exam2', kind: 'exam', state: 'ready', occupant: null },
    ],
    done: [],
    dayDone: [],
    ...rest,
  };
}

function aVisitWorld(patient: PersonPlan, visit: WorldSketch['visit']): VisitWorld {
  const { plan, ...rest } = visit ?? {};
  return {
    plan: aVisitPlan({ person: patient.id, ...plan }),
    flow: 'rooming',
    room: 'exam1',
    masked: false,
    told: [],
    given: [],
    ordersDone: [],
    orders: plan?.orders ?? [],
    patience: 85,
    anxiety: 20,
    trust: 0,
    companions: plan?.companions ?? [],
    arrivedMs: 30_600_000,
    ...rest,
  };
}

/** A chart entry to test with, by field and value. */
export function aChartEntry(
  field: string,
  value: ChartEntry['value'],
  unit: string | null = null,
): ChartEntry {
  return {
    id: `entry.${field}`,
    person: 'lopez-maria-34',
    visit: null,
    field,
    value,
    unit,
    author: 'record',
    atMs: 0,
    source: null,
    status: 'signed',
  };
}

/** What came of one step: what was done, what it did, and the lines shown when it was confirmed. */
export interface PlayedStep {
  readonly step: string;
  readonly observations: readonly Observation[];
  readonly effects: readonly Effect[];
  readonly text: readonly Message[];
}

/** Does the actions and then confirms. Throws on an action that the panel does not offer. */
export function playStep(step: AnyStep, world: World, actions: readonly Action[]): PlayedStep {
  const widget: Widget = widgets[step.widget];
  let state = widget.init(step.spec(world) as never);
  const last = actions.at(-1)?.verb === 'confirm' ? actions : [...actions, { verb: 'confirm' }];
  let text: readonly Message[] = [];
  for (const action of last) {
    if (!isLegal(widget.legal(state), action)) {
      throw new Error(`${step.id}: ${JSON.stringify(action)} is not on offer`);
    }
    text = widget.text(state);
    state = widget.reduce(state, action);
  }
  const observations = widget.outcome(state);
  // The session spends the step's time first and then asks what it did.
  const later = { ...world, nowMs: world.nowMs + step.costMs };
  return { step: step.id, observations, effects: step.effects(later, observations), text };
}

/** Lets the step's own `solve` play it, as a bot would. Throws when it proposes something illegal or never confirms. */
export function solveStep(step: AnyStep, world: World, notes: readonly Message[] = []): PlayedStep {
  const widget: Widget = widgets[step.widget];
  let state = widget.init(step.spec(world) as never);
  const actions: Action[] = [];
  while (actions.at(-1)?.verb !== 'confirm') {
    if (actions.length >= MOST_ACTIONS) throw new Error(`${step.id}: not solved in ${MOST_ACTIONS} actions`);
    const action = step.solve(perceivedOf(world, widget, state, notes));
    if (!isLegal(widget.legal(state), action)) {
      throw new Error(`${step.id}: solve proposes ${JSON.stringify(action)}, which is not on offer`);
    }
    actions.push(action);
    state = widget.reduce(state, action);
  }
  return playStep(step, world, actions);
}

function perceivedOf(world: World, widget: Widget, state: unknown, notes: readonly Message[]): Perceived {
  const { nowMs, date, packs, chart, hands, loops } = world;
  return {
    nowMs,
    date,
    packs,
    chart,
    hands,
    loops,
    notes,
    text: widget.text(state),
    legal: widget.legal(state),
  };
}

/** What came of a whole task. */
export interface PlayedTask {
  readonly steps: readonly PlayedStep[];
  readonly effects: readonly Effect[];
  /** The world afterwards, with what the effects changed in it. */
  readonly world: World;
  readonly notes: readonly Message[];
}

/**
 * Plays a task step by step: a step named in `instead` with those actions, every other by its `solve`. Between steps the
 * clock, the chart, loops, hands and notes move on as the session would move them; a step that waits for a loop starts when
 * the loop is due, unless `early` names the step.
 */
export function playTask(
  task: TaskDefinition,
  from: World,
  instead: Readonly<Record<string, readonly Action[]>> = {},
  options: { readonly early?: readonly string[]; readonly notes?: readonly Message[] } = {},
): PlayedTask {
  const full = from.node.form === 'full' ? task.forms.full : undefined;
  const steps: PlayedStep[] = [];
  let notes = options.notes ?? [];
  let world: World = { ...from, node: { ...from.node, task: task.id } };
  for (const step of full ?? task.forms.brief) {
    if (step.skip?.(world)) continue;
    const loop = world.loops.findLast((one) => one.kind === step.waitsFor);
    if (loop !== undefined && !options.early?.includes(step.id)) {
      world = { ...world, nowMs: Math.max(world.nowMs, loop.dueMs) };
    }
    const actions = instead[step.id];
    const played = actions === undefined ? solveStep(step, world, notes) : playStep(step, world, actions);
    steps.push(played);
    notes = [...notes, ...played.text];
    world = worldAfter(world, step, played.observations, played.effects);
  }
  return { steps, effects: steps.flatMap((one) => one.effects), world, notes };
}

/** The items judged, as `item` when clean and `item: errorId` when not, in the order they were judged. */
export function judged(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((one) => {
    if (one.type !== 'judge') return [];
    return [one.errorId === undefined ? one.item : `${one.item}: ${one.errorId}`];
  });
}

/** The errors among the judged items, as `item: errorId`. */
export function errorsIn(effects: readonly Effect[]): readonly string[] {
  return judged(effects).filter((one) => one.includes(': '));
}

/** Every message id that a step or task can show, its nested labels too; prose and plain data are left out. */
export function textIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textIdsIn);
  if (value === null || typeof value !== 'object') return [];
  const map = value as JsonMap;
  const own =
    typeof map.id === 'string' && map.id.includes('.') && !map.id.startsWith('prose:') ? [map.id] : [];
  return [...own, ...Object.values(map).flatMap(textIdsIn)];
}
