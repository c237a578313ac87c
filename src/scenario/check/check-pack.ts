import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { isList, isMap, mapsAt } from '../reading.ts';
import type { Known } from './known.ts';
import { expectKnown, type Path, type Reporter } from './report.ts';
import { TASK } from './things.ts';

/** Every value of a pack is covered by a source that is listed and graded. */
export function checkPack(file: JsonMap, reporter: Reporter): void {
  const { source } = reporter;
  const sources = mapAt(file, 'sources');
  for (const [key, one] of Object.entries(sources)) {
    const isOwnRule = key.startsWith('g-');
    if (!isMap(one) || isOwnRule || one.grade !== undefined || one.verify === true) continue;
    source.report(
      'C003',
      source.offsetOf(['sources', key]),
      `source ${key} has no grade`,
      'add grade, or verify: true',
    );
  }
  for (const [key, value] of Object.entries(mapAt(file, 'data'))) {
    // The weights of the dimensions are a choice of the game, as the pack says beside them.
    const isOwnChoice = file.holds === 'rubric' && key === 'weights';
    checkCovered(value, ['data', key], isOwnChoice, reporter, sources);
  }
}

function checkCovered(value: Json, at: Path, isCovered: boolean, reporter: Reporter, sources: JsonMap): void {
  const { source } = reporter;
  if (isList(value)) {
    for (const [index, one] of value.entries())
      checkCovered(one, [...at, index], isCovered, reporter, sources);
    return;
  }
  if (!isMap(value)) return;
  const keys = isList(value.source) ? value.source : value.source === undefined ? [] : [value.source];
  for (const key of keys) {
    if (typeof key === 'string' && sources[key] !== undefined) continue;
    source.report(
      'C002',
      source.offsetOf([...at, 'source']),
      `source ${String(key)} is not listed`,
      'add it under sources',
    );
  }
  const covered = isCovered || keys.length > 0;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'source') continue;
    if (typeof one === 'number' && !covered && at.length > 1) {
      const where = [...at, key];
      source.report(
        'C001',
        source.offsetOf(where),
        `${key} has no source`,
        'add source to this map or one around it',
        'warning',
      );
    }
    checkCovered(one, [...at, key], covered, reporter, sources);
  }
}

/** Rubric items are rated once over all rubric packs. */
export function checkRubrics(
  rubrics: readonly { readonly data: JsonMap; readonly reporter: Reporter }[],
): void {
  const seen = new Map<string, string>();
  for (const { data, reporter } of rubrics) {
    for (const [index, item] of mapsAt(data, 'data.items').entries()) {
      const id = String(item.id);
      const before = seen.get(id);
      seen.set(id, reporter.source.path);
      if (before === undefined) continue;
      const offset = reporter.source.offsetOf(['data', 'items', index]);
      reporter.source.report('E305', offset, `item ${id} is rated in ${before} too`, 'keep one of the two');
    }
  }
}

/** Tasks that recipes name. */
export function checkRecipes(file: JsonMap, reporter: Reporter, known: Known): void {
  for (const part of ['visits', 'orders']) {
    for (const [index, recipe] of mapsAt(file, `data.${part}`).entries()) {
      for (const [place, node] of mapsAt(recipe, 'nodes').entries()) {
        const at = ['data', part, index, 'nodes', place, 'task'];
        expectKnown(reporter, node.task, known.tasks, at, TASK);
      }
    }
  }
}
