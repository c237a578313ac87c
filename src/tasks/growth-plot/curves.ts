import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { listAt, mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { lastEntry } from '../visit-facts.ts';
import { monthsBetween } from '../vital-signs.ts';

export const MEASURES = ['weight', 'stature', 'bmi'] as const;
export type Measure = (typeof MEASURES)[number];

type Packs = Pick<World | Perceived, 'packs'>;

/** Weight in tenths of a kilogram, stature in mm, BMI in tenths, as the pack counts them. */
export type Values = Readonly<Record<Measure, number>>;

/** The chart of an age: `who_0_2` or `cdc_2_20`. */
export function chartFor(from: Packs, months: number): string {
  const row = rowsAt(pack(from, 'growth-chart'), 'charts').find(
    (one) => numberOr(one, 'ageMonthsMin', 0) <= months && months < numberOr(one, 'ageMonthsBelow', 0),
  );
  return textOr(row, 'id', 'cdc_2_20');
}

/** The seven lines of a measure at an age, read between two rows in proportion; empty where the chart has none. */
export function linesAt(from: Packs, sex: string, measure: Measure, months: number): readonly number[] {
  const rows = rowsAt(pack(from, 'growth-chart'), 'rows').filter(
    (row) => row.measure === measure && row.sex === sex,
  );
  const before = rows.findLast((row) => numberAt(row, 'ageMonths') <= months);
  const after = rows.find((row) => numberAt(row, 'ageMonths') >= months);
  if (before === undefined || after === undefined) return [];
  const span = numberAt(after, 'ageMonths') - numberAt(before, 'ageMonths');
  const part = months - numberAt(before, 'ageMonths');
  return values(before).map((low, index) => {
    const high = values(after)[index] ?? low;
    return span === 0 ? low : Math.round(low + ((high - low) * part) / span);
  });
}

function values(row: JsonMap): readonly number[] {
  return listAt(row, 'at').filter((one): one is number => typeof one === 'number');
}

/** The space a value lies in: how many lines are at or below it, 0 (below the 5th) to 7 (the 95th or above). */
export function bandOf(lines: readonly number[], value: number): number {
  return lines.filter((line) => line <= value).length;
}

/** How many spaces there are. */
export const BANDS = 8;

/** BMI in tenths of kg/m². */
function bmiX10(grams: number, millimetres: number): number {
  return millimetres === 0 ? 0 : Math.round((grams * 10_000) / (millimetres * millimetres));
}

function asValues(grams: number, millimetres: number): Values {
  return { weight: Math.round(grams / 100), stature: millimetres, bmi: bmiX10(grams, millimetres) };
}

/** What was charted today; what is true where nothing was. */
export function valuesToday(world: World): Values {
  const charted = (field: string): number => {
    const value = lastEntry(world.chart, field)?.value;
    return typeof value === 'number' ? value : numberOr(world.visit?.plan.truth, field, 0);
  };
  return asValues(charted('weightGrams'), charted('heightMm'));
}

/** The point of the last visit, with the age then; undefined where the chart has none with a date. */
export function lastPoint(world: World): { readonly months: number; readonly values: Values } | undefined {
  const last = mapAt(world.visit?.plan.record, 'lastVisit');
  const when = textOr(last, 'date', '');
  if (when === '' || world.person === null) return undefined;
  return {
    months: monthsBetween(world.person.birthDate, when),
    values: asValues(numberOr(last, 'weightGrams', 0), numberOr(last, 'heightMm', 0)),
  };
}

/** Whole months of the patient on the day. */
export function monthsToday(world: World): number {
  return world.person === null ? 60 : monthsBetween(world.person.birthDate, world.date);
}

/** Whether the points ask for a word to the provider: an outer space, or as many lines crossed as the pack says. */
export function asksForReport(
  from: Packs,
  now: readonly number[],
  then: readonly number[] | undefined,
): boolean {
  const crossed = numberOr(mapAt(pack(from, 'growth-chart'), 'report'), 'linesCrossed', BANDS);
  const isOuter = now.some((band) => band === 0 || band === BANDS - 1);
  const isCrossed = now.some((band, index) => Math.abs(band - (then?.[index] ?? band)) >= crossed);
  return isOuter || isCrossed;
}

/** Spaces of the last visit's point, in the order of the measures; undefined without a last point. */
export function bandsThen(world: World): readonly number[] | undefined {
  const last = lastPoint(world);
  if (last === undefined) return undefined;
  return MEASURES.map((measure) => {
    const lines = linesAt(world, world.person?.sex ?? 'female', measure, last.months);
    return bandOf(lines, last.values[measure]);
  });
}

/** Row of a chart by its id. */
export function chartRow(from: Packs, id: string): JsonMap | undefined {
  return rowById(pack(from, 'growth-chart'), 'charts', id);
}
