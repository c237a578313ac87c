import type { Condition, Expected } from '../../simulation/vocabulary/condition.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { isList, isMap } from '../reading.ts';

/** Facts that the compiler decides; every other fact is lived and stays in the plan. */
const DRAWN_HEADS = ['persona', 'truth', 'traits', 'seed'];

/** Looks a drawn fact up by its path, e.g. `truth.onsetHours`. */
export type DrawnFacts = (path: string) => Json | undefined;

/** What is left of a condition once the drawn facts are known. */
export type Decision = boolean | Condition;

/** Whether a fact is decided by the compiler. */
export function isDrawnFact(fact: string): boolean {
  return DRAWN_HEADS.includes(fact.split('.')[0] ?? '');
}

/** Whether a drawn value is what a condition expects: a literal, any of a list, or a bound. */
export function meets(value: Json | undefined, expected: Json): boolean {
  if (isList(expected)) return expected.some((one) => one === value);
  if (!isMap(expected)) return value === expected;
  if (typeof value !== 'number') return false;
  return Object.entries(expected).every(([bound, limit]) => {
    if (typeof limit !== 'number') return false;
    if (bound === 'at_least') return value >= limit;
    if (bound === 'at_most') return value <= limit;
    return bound === 'below' ? value < limit : value > limit;
  });
}

/** Decides what `when` and `unless` of one map come to: true, false, or the lived condition that remains. */
export function decide(map: JsonMap, facts: DrawnFacts): Decision {
  const when = isMap(map.when) ? decideWhen(map.when, facts) : true;
  const unless = isMap(map.unless) ? decideUnless(map.unless, facts) : true;
  if (when === false || unless === false) return false;
  if (when === true) return unless;
  return unless === true ? when : { ...when, ...unless };
}

function decideWhen(when: JsonMap, facts: DrawnFacts): Decision {
  if (!drawnHold(when, facts)) return false;
  const lived = livedLines(when);
  return lived === undefined ? true : { all: lived };
}

function decideUnless(unless: JsonMap, facts: DrawnFacts): Decision {
  if (!drawnHold(unless, facts)) return true;
  const lived = livedLines(unless);
  return lived === undefined ? false : { unless: lived };
}

function drawnHold(map: JsonMap, facts: DrawnFacts): boolean {
  return Object.entries(map).every(([fact, expected]) => !isDrawnFact(fact) || meets(facts(fact), expected));
}

/** The lived lines of a map and of the map nested under `and`. */
function livedLines(map: JsonMap): Readonly<Record<string, Expected>> | undefined {
  const lines: Record<string, Expected> = {};
  for (const [fact, expected] of Object.entries(map)) {
    if (fact === 'and' && isMap(expected)) Object.assign(lines, livedLines(expected));
    else if (fact !== 'and' && !isDrawnFact(fact)) lines[fact] = expected as Expected;
  }
  return Object.keys(lines).length === 0 ? undefined : lines;
}
