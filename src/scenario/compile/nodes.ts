import type { Condition } from '../../simulation/vocabulary/condition.ts';
import type { FlowPhase, Form, NodeId, VisitId } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import { decide } from '../draw/conditions.ts';
import { intBetween } from '../draw/random.ts';
import { mapsAt, numberOr, rowOf, textOr, textsAt, without } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, streamOf } from './context.ts';
import { dialogueFor } from './dialogues.ts';
import { addPerson } from './persons.ts';

/** A visit while its nodes are being made. */
export interface VisitDraft {
  readonly id: VisitId;
  /** Names the visit's draws; does not change with the person drawn. */
  readonly slot: string;
  readonly scenario: string;
  /** The visit file with everything drawn. */
  readonly file: JsonMap;
  /** What a recipe may ask: `persona`, `truth`, `window`, `record`, `traits`, `companions`. */
  readonly facts: JsonMap;
  /** Names for the gaps of its conversations, e.g. `patient.first`. */
  readonly names: JsonMap;
  readonly isSpotlight: (task: string) => boolean;
}

/** What one order adds to its nodes. */
export interface OrderPart {
  readonly id: string;
  readonly params: JsonMap;
  readonly condition?: Condition;
}

const LARGEST_ARRANGEMENT = 999_999;

/** Expands the rows of a recipe into nodes of a visit. `taken` are ids in use; a second node of a task gets the order's id. */
export function expandNodes(
  context: DayContext,
  visit: VisitDraft,
  rows: readonly JsonMap[],
  taken: Set<NodeId>,
  order?: OrderPart,
): readonly NodePlan[] {
  const kept = rows.filter((row) => decide(row, (path) => jsonAt(visit.facts, path)) === true);
  const ids = new Map<string, NodeId>();
  for (const row of kept) {
    const task = taskOf(row, order);
    const plain = `${visit.id}.${task}`;
    const id = taken.has(plain) && order !== undefined ? `${plain}.${order.id}` : plain;
    taken.add(id);
    ids.set(task, id);
  }
  return kept.map((row) => nodeOf(context, visit, row, ids, order));
}

function taskOf(row: JsonMap, order: OrderPart | undefined): string {
  return row.taskFrom === undefined
    ? textOr(row, 'task', '')
    : textOr(order?.params, String(row.taskFrom), '');
}

function nodeOf(
  context: DayContext,
  visit: VisitDraft,
  row: JsonMap,
  ids: ReadonlyMap<string, NodeId>,
  order: OrderPart | undefined,
): NodePlan {
  const task = taskOf(row, order);
  const id = ids.get(task) ?? `${visit.id}.${task}`;
  const key = `visit.${visit.slot}.${order === undefined ? '' : `${order.id}.`}${task}`;
  const after = textsAt(row, 'after').flatMap((one) => ids.get(one) ?? []);
  const cover = order === undefined ? coverOf(context, visit, row, task, key) : undefined;
  const form: Form = cover === undefined ? (visit.isSpotlight(task) ? 'full' : 'brief') : 'colleague';
  const station = textOr(row, 'station', '');
  const during = textsAt(row, 'during') as readonly FlowPhase[];
  return {
    id,
    task,
    form,
    visit: visit.id,
    ...(station === '' ? {} : { station }),
    ...(during.length === 0 ? {} : { during }),
    ...(after.length === 0 ? {} : { after }),
    ...(order === undefined ? {} : { order: order.id }),
    ...(order?.condition === undefined ? {} : { condition: order.condition }),
    required: row.required !== false,
    arrangement: intBetween(streamOf(context, `${key}.arrangement`), 0, LARGEST_ARRANGEMENT),
    params: paramsOf(context, visit, row, task, form, order),
    ...(cover === undefined ? {} : { colleague: cover }),
  };
}

function paramsOf(
  context: DayContext,
  visit: VisitDraft,
  row: JsonMap,
  task: string,
  form: Form,
  order: OrderPart | undefined,
): JsonMap {
  const facts = Object.entries(mapAt(row, 'facts')).flatMap(([name, path]) => {
    const value = jsonAt(visit.facts, String(path));
    return value === undefined ? [] : [[name, value] as const];
  });
  const override = mapsAt(visit.file, 'tasks.overrides').find((one) => one.task === task) ?? {};
  const dialogue = dialogueFor(context, {
    id: visit.id,
    task,
    ...(typeof row.situation === 'string' ? { situation: row.situation } : {}),
    scenario: visit.scenario,
    misunderstanding: textOr(visit.file, 'teach.misunderstanding', ''),
    facts: (path) => jsonAt(visit.facts, path),
    names: visit.names,
  });
  return {
    age: numberOr(visit.facts, 'persona.age', 0),
    ...mapAt(row, 'params'),
    ...Object.fromEntries(facts),
    ...order?.params,
    ...(dialogue === undefined ? {} : { dialogue }),
    ...without(override, ['task']),
    form,
  };
}

/** Whether a colleague does it: never what the visit puts in the spotlight, otherwise a share fixed by the level. */
function coverOf(context: DayContext, visit: VisitDraft, row: JsonMap, task: string, key: string) {
  const place = textOr(row, 'coveredBy', '');
  if (place === '' || visit.isSpotlight(task)) return undefined;
  const colleague = colleagueAt(context, place);
  const percent = numberOr(rowOf(context.core, 'levels', context.level), 'colleaguePercent', 0);
  const drawn = intBetween(streamOf(context, `${key}.cover`), 1, 100);
  return drawn <= percent ? colleague : undefined;
}

/** The colleague of the day who works at a place, as a node names them. */
export function colleagueAt(
  context: DayContext,
  place: string,
): { readonly name: string; readonly delayMs: number } | undefined {
  const [id] = Object.entries(mapAt(context.day, 'clinic.colleagues')).find(([, one]) => one === place) ?? [];
  const row = rowOf(context.recipes, 'colleagues', place);
  if (id === undefined || row === undefined) return undefined;
  return { name: addPerson(context, id).first, delayMs: durationMs(row.delay) };
}
