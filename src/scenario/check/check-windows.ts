import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import { findFile } from '../library.ts';
import { isMap, mapsAt, textOr } from '../reading.ts';
import type { Reporter } from './report.ts';

/** Widest values a living outpatient can have, in game units; wider is a slip of the author. Not for care. */
const WIDEST: Readonly<Record<string, readonly [number, number]>> = {
  tempC10: [300, 430],
  pulse: [20, 250],
  resp: [4, 90],
  spo2: [50, 100],
  weightGrams: [500, 350_000],
  heightMm: [250, 2_400],
};

/** Clinical lint of a visit: read windows are the kit's own, and no hidden value is outside of any patient. */
export function checkWindows(file: JsonMap, reporter: Reporter): void {
  const { source } = reporter;
  for (const [index, row] of mapsAt(file, 'tasks.overrides').entries()) {
    if (!isMap(row.window)) continue;
    const kit = kitOf(file, reporter);
    const own = jsonAt(kit, 'data.window');
    if (!isMap(own)) continue;
    const isSame = own.from === row.window.from && own.to === row.window.to;
    if (isSame) continue;
    const at = source.offsetOf(['tasks', 'overrides', index, 'window']);
    const fix = `leave it out; ${textOr(kit, 'id', 'the kit')} says ${String(own.from)} to ${String(own.to)}`;
    source.report('C031', at, 'a read window that the kit does not have', fix);
  }
  for (const [key, [least, most]] of Object.entries(WIDEST)) {
    const value = mapAt(file, 'truth')[key];
    const numbers = numbersIn(value);
    if (numbers.every((one) => one >= least && one <= most)) continue;
    const at = source.offsetOf(['truth', key]);
    source.report(
      'C032',
      at,
      `${numbers.join(', ')} is outside of any patient`,
      `write ${least} to ${most} in game units`,
    );
  }
}

function kitOf(file: JsonMap, { library }: Reporter): JsonMap | undefined {
  const [order] = mapsAt(file, 'provider.orders').filter((one) => typeof one.kit === 'string');
  return findFile(library, 'pack', textOr(order, 'kit', ''))?.data;
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (value === null || typeof value !== 'object') return [];
  const { int, triangular, pick } = value as Readonly<Record<string, unknown>>;
  return [int, triangular, pick].flatMap(numbersIn);
}
