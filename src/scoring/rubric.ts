import type { ItemId, Severity } from '../simulation/vocabulary/ids.ts';
import { type JsonMap, jsonAt, numberAt, textAt } from '../simulation/vocabulary/json.ts';

/** S safety, A accuracy, T timeliness, C communication, D documentation, L compliance, W teamwork. */
export const DIMENSIONS = ['S', 'A', 'T', 'C', 'D', 'L', 'W'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface RubricItem {
  readonly id: ItemId;
  readonly dimension: Exclude<Dimension, 'T'>;
  readonly competency: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** Weight of the item: 1, 2 or 3 by its worst listed error unless the rubric says otherwise. */
  readonly weight: number;
  readonly errors: Readonly<Record<string, Severity>>;
}

export interface Rubric {
  readonly version: string;
  readonly items: ReadonlyMap<ItemId, RubricItem>;
  readonly weights: Readonly<Record<Dimension, number>>;
}

const WEIGHT_OF: Readonly<Record<Severity, number>> = { minor: 1, major: 2, critical: 3 };

/** What the scenario layer hands over: merged rubric packs as plain data. */
export interface RubricSource {
  readonly items: readonly JsonMap[];
  readonly weights: JsonMap;
  readonly sources: JsonMap;
  readonly version: string;
}

/** Reads merged rubric packs. Throws on an item without dimension or errors, and on missing weights: a rubric must be whole. */
export function readRubric(source: RubricSource): Rubric {
  const items = source.items.map((row) => readItem(row, source.sources));
  const weights = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, numberAt(source.weights, dimension)]),
  ) as Record<Dimension, number>;
  return { version: source.version, items: new Map(items.map((item) => [item.id, item])), weights };
}

function readItem(row: JsonMap, sources: JsonMap): RubricItem {
  const errors = (row.errors ?? {}) as Record<string, Severity>;
  const worst = Object.values(errors).reduce((most, one) => Math.max(most, WEIGHT_OF[one]), 1);
  const weight = typeof row.weight === 'number' ? row.weight : worst;
  return {
    id: textAt(row, 'id'),
    dimension: textAt(row, 'dimension') as RubricItem['dimension'],
    competency: textAt(row, 'competency'),
    title: textAt(row, 'title'),
    why: textAt(row, 'why'),
    source: sourceText(row, sources),
    weight,
    errors,
  };
}

/** The words of the item's sources: keys are looked up in the pack the item stands in. */
function sourceText(row: JsonMap, sources: JsonMap): string {
  const keys = Array.isArray(row.source) ? row.source : [row.source];
  return keys
    .map((key) => String(jsonAt(sources[`${String(row.pack)}/${String(key)}`], 'text') ?? key))
    .join('; ');
}
