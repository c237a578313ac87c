import { jsonAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import { ageRow, gradeOf, patientOf, tenths, vitalsPack } from '../vital-signs.ts';

const MM_PER_INCH_X10 = 254;

/** True weight and height: the story's, the last visit's, or an ordinary size for the age. */
export function sizesOf(world: World): { readonly grams: number; readonly millimetres: number } {
  const row = ageRow(world.packs.rooming ?? {}, 'ordinarySizes', patientOf(world).ageMonths);
  return {
    grams: truthNumber(world, 'weightGrams') ?? lastGrams(world) ?? numberAt(row, 'weightKgX10') * 100,
    millimetres: truthNumber(world, 'heightMm') ?? lastNumber(world, 'heightMm') ?? numberAt(row, 'heightMm'),
  };
}

/** The weight of the last visit, where the chart has one. */
export function lastGrams(world: World): number | undefined {
  return lastNumber(world, 'weightGrams');
}

/** Change since the last visit in tenths of a percent, as the record shows it; undefined without a last weight. */
export function changeTenths(world: World): number | undefined {
  const last = lastGrams(world);
  return last === undefined ? undefined : Math.round(((sizesOf(world).grams - last) * 1_000) / last);
}

/** Whether the weight has changed by more than the pack allows without weighing again. */
export function isJump(world: World): boolean {
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'measures', 'weight');
  return Math.abs(changeTenths(world) ?? 0) > numberAt(row, 'recheckPercent') * 10;
}

/** Under two years a child is weighed undressed and measured lying. */
export function isInfant(world: World): boolean {
  return patientOf(world).ageMonths < 24;
}

/** Kilograms as the scale shows them: to a tenth, for infants to a hundredth. */
export function kilograms(grams: number, toHundredths: boolean): string {
  if (!toHundredths) return tenths(Math.round(grams / 100));
  const hundredths = Math.round(grams / 10);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** Tenths of a pound. */
export function poundTenths(world: World, grams: number): number {
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'measures', 'weight');
  return Math.round((grams * 100) / numberAt(row, 'gramsPerPoundX10'));
}

/** Tenths of an inch. */
export function inchTenths(millimetres: number): number {
  return Math.round((millimetres * 100) / MM_PER_INCH_X10);
}

/** What is wrong with a written weight; undefined when it is what the scale showed. */
export function weightProblem(world: World, written: string, unit: string): string | undefined {
  const { grams } = sizesOf(world);
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'accuracy', 'weight_g');
  const most = isInfant(world) ? numberOr(row, 'infantRightAtMost', 10) : numberAt(row, 'rightAtMost');
  if (Math.abs(gramsWritten(world, written, unit) - grams) <= most) return undefined;
  const other = gramsWritten(world, written, unit === 'kg' ? 'lb' : 'kg');
  return Math.abs(other - grams) <= Math.max(most, 100) ? 'pounds-as-kilograms' : 'off';
}

/** Grams of a weight as it was written. */
export function gramsWritten(world: World, written: string, unit: string): number {
  if (unit === 'kg') return Math.round(Number(written) * 1_000);
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'measures', 'weight');
  return Math.round((Number(written) * numberAt(row, 'gramsPerPoundX10')) / 10);
}

/** What is wrong with a written height; undefined when it is what the rod showed. */
export function heightProblem(world: World, written: string, unit: string): string | undefined {
  const { millimetres } = sizesOf(world);
  const { ageMonths } = patientOf(world);
  const isRight = (as: string): boolean =>
    gradeOf(world, ageMonths, 'height_mm', millimetresWritten(written, as) - millimetres) === 'right';
  if (isRight(unit)) return undefined;
  return isRight(unit === 'cm' ? 'in' : 'cm') ? 'inches-as-centimetres' : 'off';
}

/** Millimetres of a height as it was written. */
export function millimetresWritten(written: string, unit: string): number {
  return Math.round((Number(written) * (unit === 'cm' ? 100 : MM_PER_INCH_X10)) / 10);
}

function truthNumber(world: World, key: string): number | undefined {
  const found = jsonAt(world.visit?.plan.truth, key);
  return typeof found === 'number' ? found : undefined;
}

function lastNumber(world: World, key: string): number | undefined {
  const found = world.chart.findLast((one) => one.field === `last.${key}`)?.value;
  return typeof found === 'number' ? found : undefined;
}
