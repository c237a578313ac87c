import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { mapAt } from '../simulation/vocabulary/json.ts';
import { filesOf, type Library } from './library.ts';
import { mapsAt } from './reading.ts';

/** All rubric packs as one: items in the order of the packs' ids, each with the words of its source, and the weights. */
export interface RubricData {
  readonly items: readonly JsonMap[];
  /** Weight of each dimension, percent; empty when no pack sets them. */
  readonly weights: JsonMap;
  readonly sources: JsonMap;
  /** `rubric-core@1.0.0 rubric-vitals@1.0.0 …`: stored with a result. */
  readonly version: string;
}

/** Merges the rubric packs of a library. The first pack that has an item wins; `check` reports the second. */
export function loadRubric(library: Library): RubricData {
  const packs = filesOf(library, 'pack').filter((file) => file.data.holds === 'rubric');
  const items = new Map<string, JsonMap>();
  const sources: Record<string, JsonMap[string]> = {};
  let weights: JsonMap = {};
  for (const { id, data } of packs) {
    for (const item of mapsAt(data, 'data.items')) {
      const key = String(item.id);
      if (!items.has(key)) items.set(key, { ...item, pack: id });
    }
    for (const [key, source] of Object.entries(mapAt(data, 'sources'))) sources[`${id}/${key}`] = source;
    weights = { ...weights, ...mapAt(data, 'data.weights') };
  }
  return {
    items: [...items.values()],
    weights,
    sources,
    version: packs.map((file) => `${file.id}@${String(file.data.version)}`).join(' '),
  };
}
