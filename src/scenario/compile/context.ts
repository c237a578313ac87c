import type { Level } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { DialoguePlan, PersonPlan } from '../../simulation/vocabulary/plan.ts';
import { narrow, type Stream } from '../draw/random.ts';
import { filesOf, type Library, requireFile } from '../library.ts';
import { mapsAt, textOr } from '../reading.ts';

/** What every part of the compiler works with while one day is made. */
export interface DayContext {
  readonly library: Library;
  readonly day: JsonMap;
  readonly dayId: string;
  readonly seed: number;
  readonly date: string;
  readonly level: Level;
  readonly size: string;
  /** Data of the packs `clinic-core` and `visit-recipes`. */
  readonly core: JsonMap;
  readonly recipes: JsonMap;
  readonly stream: Stream;
  /** Prose collected for the plan, by id. */
  readonly texts: Map<string, string>;
  /** Persons who may be met or whose chart may be opened, by persona id. */
  readonly persons: Map<string, PersonPlan>;
  readonly dialogues: Map<string, DialoguePlan>;
}

/** Begins the compilation of a day. */
export function dayContext(library: Library, dayId: string, seed: number): DayContext {
  const file = requireFile(library, 'day', dayId);
  return {
    library,
    day: file.data,
    dayId: file.id,
    seed,
    date: textOr(file.data, 'date', '2026-09-14'),
    level: textOr(file.data, 'level', 'student') as Level,
    size: textOr(file.data, 'size', 'standard'),
    core: packData(library, 'clinic-core'),
    recipes: recipesOf(library),
    stream: { seed, key: '' },
    texts: new Map(),
    persons: new Map(),
    dialogues: new Map(),
  };
}

/** The clinic's recipes: the visits and orders of every recipe pack, and what else `visit-recipes` says. */
function recipesOf(library: Library): JsonMap {
  const base = packData(library, 'visit-recipes');
  const more = filesOf(library, 'pack').filter(
    ({ id, data }) => data.holds === 'recipes' && id !== 'visit-recipes',
  );
  const joined = (key: string) => [
    ...mapsAt(base, key),
    ...more.flatMap((file) => mapsAt(file.data, `data.${key}`)),
  ];
  return { ...base, visits: joined('visits'), orders: joined('orders') };
}

/** The stream of one purpose of the day. */
export function streamOf(context: DayContext, purpose: string): Stream {
  return narrow(context.stream, purpose);
}

/** The data of a pack. Throws a ScenarioError when there is no such pack. */
export function packData(library: Library, id: string): JsonMap {
  const { data } = requireFile(library, 'pack', id).data;
  return (data ?? {}) as JsonMap;
}

/** Puts prose into the plan under the id its path gives it, and answers the id. */
export function prose(context: DayContext, path: string, text: string): string {
  const id = `prose:${path}`;
  context.texts.set(id, text);
  return id;
}
