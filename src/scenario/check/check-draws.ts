import { LIVED_FACTS } from '../../simulation/vocabulary/condition.ts';
import type { Json, JsonMap } from '../../simulation/vocabulary/json.ts';
import { isDrawnFact } from '../draw/conditions.ts';
import { isDraw } from '../draw/resolve.ts';
import { nearest, snakeCase } from '../names.ts';
import type { Source } from '../parse/source.ts';
import { isList, isMap } from '../reading.ts';

type Path = readonly (string | number)[];

const BOUNDS = ['at_least', 'at_most', 'below', 'above'];

/** Checks every draw and every condition of a file, wherever they stand. */
export function checkDraws(value: Json, source: Source, at: Path = []): void {
  if (isList(value)) {
    for (const [index, one] of value.entries()) checkDraws(one, source, [...at, index]);
    return;
  }
  if (!isMap(value)) return;
  if (isDraw(value)) checkDraw(value, source, at);
  for (const key of ['when', 'unless']) {
    const condition = value[key];
    if (isMap(condition)) checkCondition(condition, source, [...at, key]);
  }
  for (const [key, one] of Object.entries(value)) {
    if (key !== 'when' && key !== 'unless') checkDraws(one, source, [...at, key]);
  }
}

function checkDraw(map: JsonMap, source: Source, at: Path): void {
  const problem = drawProblem(map);
  if (problem !== undefined) source.report('E210', source.offsetOf(at), problem.what, problem.fix);
}

function drawProblem(map: JsonMap): { readonly what: string; readonly fix: string } | undefined {
  if (isList(map.pick)) {
    if (map.pick.length === 0) return { what: 'pick has no options', fix: 'name at least one' };
    const weights = map.weights;
    if (weights === undefined) return undefined;
    if (isList(weights) && weights.length === map.pick.length && weights.every(isWeight)) return undefined;
    return {
      what: 'weights do not match the options',
      fix: `give ${map.pick.length} whole weights of 1 or more`,
    };
  }
  const numbers = [map.int, map.triangular].find(isList);
  if (numbers === undefined) return undefined;
  const length = isList(map.int) ? 2 : 3;
  const isRising = numbers.every(
    (one, index) => typeof one === 'number' && one >= Number(numbers[index - 1] ?? one),
  );
  if (numbers.length === length && isRising && numbers.every(Number.isInteger)) return undefined;
  return { what: `a draw needs ${length} whole numbers in rising order`, fix: 'correct the numbers' };
}

function isWeight(one: Json): boolean {
  return typeof one === 'number' && Number.isInteger(one) && one >= 1;
}

function checkCondition(map: JsonMap, source: Source, at: Path): void {
  const facts = Object.keys(map).filter((fact) => fact !== 'and');
  const lived = facts.filter((fact) => !isDrawnFact(fact));
  if (lived.length > 0 && lived.length < facts.length) {
    const fix = `nest ${lived.join(', ')} under and`;
    source.report('E219', source.offsetOf(at), 'drawn and lived facts in one map', fix);
  }
  for (const fact of lived) checkLivedFact(fact, source, [...at, fact]);
  for (const fact of facts) checkExpected(map[fact] ?? null, source, [...at, fact]);
  if (isMap(map.and)) checkCondition(map.and, source, [...at, 'and']);
}

function checkLivedFact(fact: string, source: Source, at: Path): void {
  if (fact in LIVED_FACTS || fact.startsWith('result.')) return;
  const close = nearest(fact, Object.keys(LIVED_FACTS));
  const fix = close === undefined ? 'see npm run scenario -- check --facts' : `write ${close}`;
  source.report('E218', source.offsetOf(at, 'key'), `unknown fact ${snakeCase(fact)}`, fix);
}

function checkExpected(expected: Json, source: Source, at: Path): void {
  if (!isMap(expected)) return;
  for (const bound of Object.keys(expected)) {
    if (BOUNDS.includes(bound)) continue;
    source.report(
      'E218',
      source.offsetOf([...at, bound], 'key'),
      `unknown bound ${bound}`,
      `use ${BOUNDS.join(', ')}`,
    );
  }
}
