import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Json } from '../../simulation/vocabulary/json.ts';
import { FOREIGN_UNITS, type Quantity, readQuantity, scaled, UNITS } from '../quantities.ts';
import type { Source } from './source.ts';

/** Keys through which a field's value is written when it is drawn. */
const DRAW_KEYS = ['pick', 'int', 'triangular', 'table', 'is', 'at_least', 'at_most', 'below', 'above'];
const OTHER_KEYS = ['weights', 'when', 'unless'];

/** Whether a value is a quantity with a unit, or a draw or list of them. */
export function hasQuantity(node: unknown): boolean {
  return scalarsOf(node).some((scalar) => quantityOf(scalar) !== undefined);
}

/**
 * The value in the whole units the game counts in, and the suffix that names them. Reports mixed units, units that the game
 * does not count in, and values finer than it counts.
 */
export function readQuantities(
  node: Node,
  source: Source,
  readOther: (node: unknown, key: string) => Json,
): { readonly suffix: string; readonly value: Json } {
  const scalars = scalarsOf(node);
  const first = scalars.map(quantityOf).find((one) => one !== undefined);
  const wanted = first?.unit ?? '';
  for (const scalar of scalars) checkUnit(scalar, wanted, source);
  return { suffix: UNITS[wanted]?.suffix ?? '', value: convert(node, readOther) };
}

/** The scalars that make up one field: itself, items of its list, values of its draw. */
function scalarsOf(node: unknown): readonly Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node))
    return node.items.flatMap((item) => (isMap(item) && !isDrawMap(item) ? [] : scalarsOf(item)));
  if (!isMap(node) || !isDrawMap(node)) return [];
  return node.items.flatMap((pair) =>
    isScalar(pair.key) && DRAW_KEYS.includes(String(pair.key.value)) ? scalarsOf(pair.value) : [],
  );
}

function isDrawMap(node: Node): boolean {
  return (
    isMap(node) &&
    node.items.every(
      (pair) => isScalar(pair.key) && [...DRAW_KEYS, ...OTHER_KEYS].includes(String(pair.key.value)),
    )
  );
}

function quantityOf(scalar: Scalar): Quantity | undefined {
  return scalar.type === 'PLAIN' && typeof scalar.value === 'string' ? readQuantity(scalar.value) : undefined;
}

function checkUnit(scalar: Scalar, wanted: string, source: Source): void {
  const at = scalar.range?.[0] ?? 0;
  const quantity = quantityOf(scalar);
  const text = String(scalar.source ?? scalar.value);
  if (quantity === undefined || quantity.unit !== wanted) {
    const found = quantity?.unit ?? 'no unit';
    source.report(
      'E214',
      at,
      `unit mismatch: ${text} has ${found}, the first value has ${wanted}`,
      `write ${wanted}`,
    );
  } else if (UNITS[wanted] === undefined) {
    const use = FOREIGN_UNITS[wanted] ?? '';
    source.report('E215', at, `${text}: ${wanted} is not a unit of the game`, `write it in ${use}`);
  } else if (scaled(quantity) === undefined) {
    source.report('E216', at, `${text} is finer than the game counts`, 'round it');
  }
}

/** The node as JSON with every quantity scaled; conditions and weights beside a draw are read as elsewhere. */
function convert(node: unknown, readOther: (node: unknown, key: string) => Json): Json {
  if (isScalar(node)) {
    const quantity = quantityOf(node);
    if (quantity !== undefined) return scaled(quantity) ?? 0;
    return typeof node.value === 'number' || typeof node.value === 'boolean'
      ? node.value
      : String(node.value);
  }
  if (isSeq(node)) return node.items.map((item) => convert(item, readOther));
  if (!isMap(node)) return null;
  return Object.fromEntries(
    node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return [key, DRAW_KEYS.includes(key) ? convert(pair.value, readOther) : readOther(pair.value, key)];
    }),
  );
}
