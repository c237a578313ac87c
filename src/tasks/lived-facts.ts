import type { Json } from '../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../simulation/vocabulary/json.ts';
import type { World } from '../simulation/vocabulary/task.ts';
import { lastEntry } from './visit-facts.ts';

/**
 * Whether a lived condition of the visit file (`order.given.has: mmr`) holds for what a task sees of the day. Nothing asked
 * is nothing wanting. A fact that a task cannot see does not hold.
 */
export function holdsNow(world: World, condition: Json | undefined): boolean {
  const all = Object.entries(mapAt(condition, 'all'));
  const unless = Object.entries(mapAt(condition, 'unless'));
  const holds = ([fact, wanted]: readonly [string, Json]) => isAsWanted(factOf(world, fact), wanted);
  return all.every(holds) && (unless.length === 0 || !unless.every(holds));
}

type Fact = readonly string[] | Json | undefined;

function factOf(world: World, fact: string): Fact {
  const visit = world.visit;
  if (visit === null) return undefined;
  const sets: Readonly<Record<string, readonly string[]>> = {
    'order.given': visit.given,
    'order.done': visit.ordersDone,
    handoff: visit.told,
  };
  const set = sets[fact.replace(/\.(has|count)$/, '')];
  if (set !== undefined) return fact.endsWith('.count') ? set.length : set;
  if (fact.startsWith('result.')) return lastEntry(world.chart, fact.slice('result.'.length))?.value;
  if (fact === 'flow.is') return visit.flow;
  return jsonAt(
    { patient: { anxiety: visit.anxiety, patience: visit.patience, masked: visit.masked } },
    fact,
  );
}

/** A literal, any of a list, or a bound; a set has what is wanted when it holds it. */
function isAsWanted(found: Fact, wanted: Json): boolean {
  if (Array.isArray(found)) {
    const list = found as readonly Json[];
    return Array.isArray(wanted) ? wanted.some((one) => list.includes(one)) : list.includes(wanted);
  }
  if (Array.isArray(wanted)) return wanted.includes(found as Json);
  if (wanted === null || typeof wanted !== 'object') return found === wanted;
  if (typeof found !== 'number') return false;
  const bound = (name: string) => jsonAt(wanted, name);
  const [least, most, below, above] = ['at_least', 'at_most', 'below', 'above'].map(bound);
  return (
    (typeof least !== 'number' || found >= least) &&
    (typeof most !== 'number' || found <= most) &&
    (typeof below !== 'number' || found < below) &&
    (typeof above !== 'number' || found > above)
  );
}
