import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { StockPlan } from '../../simulation/vocabulary/plan.ts';
import { addDays } from '../dates.ts';
import { findFile, requireFile, ScenarioError } from '../library.ts';
import { isMap, mapsAt, numberOr, rowOf, textOr } from '../reading.ts';
import { relativeDays } from '../times.ts';
import { type DayContext, packData } from './context.ts';

type Lot = StockPlan['lots'][number];

/**
 * What is on the shelves: the clinic's usual stock, the lots the visits bring (two visits that name one product share the
 * union of the lots), and what the day says is different.
 */
export function compileStock(context: DayContext): readonly StockPlan[] {
  const usual =
    findFile(context.library, 'pack', 'stock-basic') === undefined
      ? {}
      : packData(context.library, 'stock-basic');
  const rows = new Map<string, StockPlan>();
  for (const row of mapsAt(usual, 'items')) rows.set(textOr(row, 'id', ''), stockOf(context, row));
  const brought = new Map<string, Lot[]>();
  const scenarios = mapsAt(context.day, 'visits').map((line) => textOr(line, 'use', ''));
  for (const scenario of new Set(scenarios)) {
    const visit = requireFile(context.library, 'visit', scenario);
    for (const row of mapsAt(visit.data, 'stock')) {
      const id = textOr(row, 'product', '');
      brought.set(id, union(id, brought.get(id) ?? [], lotsOf(context, row)));
      rows.set(id, {
        ...stockOf(context, { ...rowOf(usual, 'items', id), id, ...row }),
        lots: brought.get(id) ?? [],
      });
    }
  }
  for (const [id, value] of Object.entries(mapAt(context.day, 'stock.overrides'))) {
    const base = rows.get(id) ?? { id, store: 'closet', par: 1, lots: [] };
    rows.set(id, { ...base, lots: overridden(context, base, value) });
  }
  return [...rows.values()];
}

function stockOf(context: DayContext, row: JsonMap): StockPlan {
  const id = textOr(row, 'id', '');
  return {
    id,
    store: textOr(row, 'store', 'fridge'),
    par: numberOr(row, 'par', 2),
    lots: lotsOf(context, row),
  };
}

function lotsOf(context: DayContext, row: JsonMap): Lot[] {
  return mapsAt(row, 'lots').map((lot) => ({
    lot: textOr(lot, 'lot', ''),
    expires: addDays(context.date, relativeDays(lot.exp) ?? 365),
    quantity: numberOr(lot, 'qty', 5),
  }));
}

function union(product: string, left: readonly Lot[], right: readonly Lot[]): Lot[] {
  const twice = right.find((one) => left.some((other) => other.lot === one.lot));
  if (twice !== undefined) throw new ScenarioError(`stock ${product}: lot ${twice.lot} stands twice`);
  return [...left, ...right];
}

/** A number is a quantity of the first lot (0 empties the shelf); a map gives the quantity and the lots. */
function overridden(context: DayContext, base: StockPlan, value: unknown): readonly Lot[] {
  if (typeof value === 'number') {
    return base.lots.slice(0, 1).map((lot) => ({ ...lot, quantity: value }));
  }
  const map = isMap(value as JsonMap) ? (value as JsonMap) : {};
  const lots = mapsAt(map, 'lots').length > 0 ? lotsOf(context, map) : [...base.lots];
  const quantity = typeof map.qty === 'number' ? map.qty : undefined;
  return quantity === undefined ? lots : lots.map((lot) => ({ ...lot, quantity }));
}
