import type { Condition, Expected, FactLookup } from './vocabulary/condition.ts';
import type { Json } from './vocabulary/json.ts';

/** Whether a lived condition holds now. No condition always holds. */
export function isMet(condition: Condition | undefined, lookup: FactLookup): boolean {
  if (condition === undefined) return true;
  const all = Object.entries(condition.all ?? {});
  const unless = Object.entries(condition.unless ?? {});
  if (!all.every(([fact, expected]) => matches(lookup(fact), expected))) return false;
  return unless.length === 0 || !unless.every(([fact, expected]) => matches(lookup(fact), expected));
}

/** A set asked with `.has` comes as a list: it matches when any member does. */
function matches(actual: Json | undefined, expected: Expected): boolean {
  if (Array.isArray(actual)) return actual.some((one: Json) => matches(one, expected));
  if (typeof expected !== 'object') return actual === expected;
  if (Array.isArray(expected)) return expected.some((one) => actual === one);
  return typeof actual === 'number' && isWithin(actual, expected as Bound);
}

interface Bound {
  readonly at_least?: number;
  readonly at_most?: number;
  readonly below?: number;
  readonly above?: number;
}

function isWithin(value: number, bound: Bound): boolean {
  return (
    value >= (bound.at_least ?? Number.NEGATIVE_INFINITY) &&
    value <= (bound.at_most ?? Number.POSITIVE_INFINITY) &&
    value < (bound.below ?? Number.POSITIVE_INFINITY) &&
    value > (bound.above ?? Number.NEGATIVE_INFINITY)
  );
}
