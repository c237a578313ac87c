import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { ScenarioError } from '../library.ts';
import { isList, isMap, without } from '../reading.ts';
import { type DrawnFacts, decide } from './conditions.ts';
import { fromQuantiles, intBetween, narrow, type Stream, triangular, weightedIndex } from './random.ts';

/** What a draw may look at. The stream names the purpose; each value draws from its own narrower stream. */
export interface DrawContext {
  readonly stream: Stream;
  readonly facts: DrawnFacts;
}

const CONDITION_KEYS = ['when', 'unless'];

/**
 * Replaces every draw (`pick`, `int`, `triangular`, `table`) by its outcome and decides every drawn condition. A value whose
 * condition fails is left out (undefined); what remains of a lived condition stands beside the value as `condition`.
 */
export function resolve(value: Json, context: DrawContext): Json | undefined {
  if (isList(value)) return resolveList(value, context);
  if (!isMap(value)) return value;
  const decision = decide(value, context.facts);
  if (decision === false) return undefined;
  const plain = without(value, CONDITION_KEYS);
  if (isDraw(plain)) return drawValue(plain, context);
  const children = resolveChildren(plain, context);
  return decision === true ? children : { ...children, condition: { ...decision } as JsonMap };
}

/** As `resolve`, for a map that must remain a map. */
export function resolveMap(value: Json | undefined, context: DrawContext): JsonMap {
  const found = value === undefined ? undefined : resolve(value, context);
  return isMap(found) ? found : {};
}

/** Whether a map asks for a draw. */
export function isDraw(map: JsonMap): boolean {
  return isList(map.pick) || isList(map.int) || isList(map.triangular) || isList(map.table);
}

function resolveList(list: readonly Json[], context: DrawContext): Json {
  const kept: Json[] = [];
  for (const [index, one] of list.entries()) {
    const found = resolve(one, step(context, nameOf(one) ?? String(index)));
    if (found !== undefined) kept.push(found);
  }
  return kept;
}

/** Entries with an id draw under their id, so that a new line above them moves nothing. */
function nameOf(value: Json): string | undefined {
  return isMap(value) && typeof value.id === 'string' ? value.id : undefined;
}

function resolveChildren(map: JsonMap, context: DrawContext): JsonMap {
  const result: Record<string, Json> = {};
  for (const [key, child] of Object.entries(map)) {
    const found = resolve(child, step(context, key));
    if (found !== undefined) result[key] = found;
  }
  return result;
}

function step(context: DrawContext, purpose: string): DrawContext {
  return { stream: narrow(context.stream, purpose), facts: context.facts };
}

function drawValue(map: JsonMap, context: DrawContext): Json | undefined {
  const { stream } = context;
  if (isList(map.pick)) return drawPick(map.pick, map.weights, context);
  if (isList(map.int)) return intBetween(stream, ...pair(map.int));
  if (isList(map.triangular)) return triangular(stream, ...triple(map.triangular));
  return fromQuantiles(stream, isList(map.table) ? map.table.map((row) => pair(isList(row) ? row : [])) : []);
}

/** Picks among the options whose own condition holds; an option may be written `{ is: value, when: … }`. */
function drawPick(
  options: readonly Json[],
  weights: Json | undefined,
  context: DrawContext,
): Json | undefined {
  const open = options
    .map((option, index) => ({ option, weight: weightAt(weights, index) }))
    .filter(({ option }) => !isMap(option) || decide(option, context.facts) !== false);
  if (open.length === 0) return undefined;
  const at = weightedIndex(
    context.stream,
    open.map((one) => one.weight),
  );
  const option = open[at]?.option ?? null;
  const chosen = isMap(option) && option.is !== undefined ? option.is : option;
  return resolve(isMap(chosen) ? without(chosen, CONDITION_KEYS) : chosen, step(context, 'chosen'));
}

function weightAt(weights: Json | undefined, index: number): number {
  const weight = isList(weights) ? weights[index] : 1;
  return typeof weight === 'number' ? weight : 1;
}

function pair(list: readonly Json[]): [number, number] {
  const [low, high] = list;
  if (typeof low !== 'number' || typeof high !== 'number')
    throw new ScenarioError('a draw needs two numbers');
  return [low, high];
}

function triple(list: readonly Json[]): [number, number, number] {
  const [low, mode, high] = list;
  if (typeof low !== 'number' || typeof mode !== 'number' || typeof high !== 'number') {
    throw new ScenarioError('a triangular draw needs three numbers');
  }
  return [low, mode, high];
}
