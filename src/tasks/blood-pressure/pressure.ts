import { type JsonMap, mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { type Reading, truePressureOf } from '../vital-signs.ts';
import { cuffFor, type Preparation, presentState } from './preparation.ts';
import { restSpoiledBy } from './rest.ts';

/** What one cause adds to a reading; `because` is an id of the pack's errors, a cuff's misfit or `fear`. */
export interface Shift {
  readonly because: string;
  readonly sys: number;
  readonly dia: number;
}

/**
 * What the gauge shows: the true pressure of a first or a later reading, plus what the pack says every fault left, the cuff, a
 * spoiled rest and fear add, capped and read to an even number.
 */
export function shownPressure(
  world: World,
  made: Preparation,
  reading: 'first' | 'later',
  rested: boolean,
): Reading {
  const cap = mapAt(pack(world, 'bp-technique'), 'errorCap');
  const shifts = shiftsOf(world, made, reading, rested);
  const sum = (part: 'sys' | 'dia'): number => shifts.reduce((all, one) => all + one[part], 0);
  const truth = truePressureOf(world, reading);
  return {
    value: even(truth.value + within(sum('sys'), numberAt(cap, 'sysMmhg'))),
    dia: even((truth.dia ?? 0) + within(sum('dia'), numberAt(cap, 'diaMmhg'))),
  };
}

/** All that stands between the true pressure and the gauge, cause by cause. */
export function shiftsOf(
  world: World,
  made: Preparation,
  reading: 'first' | 'later',
  rested: boolean,
): readonly Shift[] {
  const technique = pack(world, 'bp-technique');
  return [
    ...faultShifts(technique, made),
    cuffShift(technique, world, made),
    ...(rested ? [] : [shiftOf(technique, 'no_rest')]),
    ...(reading === 'first' ? [fearShift(world)] : []),
  ].filter(({ sys, dia }) => sys !== 0 || dia !== 0);
}

/** Whether the rest lasted and nothing broke it, up to a moment. */
export function hasRested(world: World, atMs: number): boolean {
  return restSpoiledBy(world, atMs) === undefined;
}

/** What the faults left and the state of the body add; faults that share a cause count once. */
function faultShifts(technique: JsonMap, made: Preparation): readonly Shift[] {
  const rows = [...made.faultsLeft, ...presentState(made)]
    .map((id) => rowById(technique, 'errors', id))
    .filter((row): row is JsonMap => row !== undefined);
  const counted = rows.filter(
    (row, index) =>
      row.shares === undefined || rows.findIndex((other) => other.shares === row.shares) === index,
  );
  return counted.map((row) => shiftFrom(row));
}

function cuffShift(technique: JsonMap, world: World, made: Preparation): Shift {
  const needed = numberAt(cuffFor(world), 'size');
  const chosen = numberAt(rowById(technique, 'cuffs', made.cuff), 'size');
  const row = rowsAt(technique, 'cuffErrors').find(
    (one) =>
      numberOr(one, 'sizeOffMin', Number.NEGATIVE_INFINITY) <= chosen - needed &&
      chosen - needed < numberOr(one, 'sizeOffBelow', Number.POSITIVE_INFINITY),
  );
  return shiftFrom(row);
}

/** Fear lifts a first reading; a recheck after rest does not show it. */
function fearShift(world: World): Shift {
  const row = rowById(world.packs['clinic-core'], 'anxiety.effects', 'bp_first_reading');
  const isAfraid = row !== undefined && (world.visit?.anxiety ?? 0) >= numberAt(row, 'atLeast');
  return isAfraid ? shiftFrom(row) : { because: '', sys: 0, dia: 0 };
}

function shiftOf(technique: JsonMap, id: string): Shift {
  return shiftFrom(rowById(technique, 'errors', id));
}

function shiftFrom(row: JsonMap | undefined): Shift {
  return {
    because: textOr(row, 'id', ''),
    sys: numberOr(row, 'sysMmhg', 0),
    dia: numberOr(row, 'diaMmhg', 0),
  };
}

function within(shift: number, most: number): number {
  return Math.max(-most, Math.min(most, shift));
}

function even(value: number): number {
  return Math.round(value / 2) * 2;
}

/** How many readings the day asks for of this patient: one, two, or three where the heart beats unevenly. */
export function readingsWanted(params: JsonMap): number {
  if (textsAt(params, 'readings').includes('two')) return 2;
  return Math.max(1, numberOr(params, 'readings', 1));
}

/** Whether the day asks for more than one reading of this patient. */
export function wantsSecond(params: JsonMap): boolean {
  return readingsWanted(params) > 1;
}
