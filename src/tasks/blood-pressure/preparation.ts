import { type JsonMap, numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, doneStep, pack } from '../task-helpers.ts';
import { middle, patientOf } from '../vital-signs.ts';

/** Cuffs that hang on the wall of every room. */
export const CUFFS = ['child', 'small_adult', 'adult', 'large', 'extra_large'] as const;
export const ARMS = ['left', 'right'] as const;
/** The cuff that is on the gauge when nobody chooses. */
const CUFF_ON_THE_WALL = 'adult';
/** Two faults are seen on a patient whose story names none. */
const ORDINARY_FAULTS = 2;

/** How the patient was made ready. */
export interface Preparation {
  readonly cuff: string;
  readonly isCuffChosen: boolean;
  readonly arm: string;
  readonly faultsLeft: readonly string[];
  /** What changes the reading in the body (`caffeine`, `full_bladder` …), and whether the toilet came first. */
  readonly state: readonly string[];
  readonly isBladderEmptied: boolean;
}

/** What was done in the step `prepare` of this visit, and what was left. */
export function preparationOf(world: World, taken?: readonly string[]): Preparation {
  const held = taken ?? observedList(doneStep(world, 'blood-pressure', 'prepare'), 'taken');
  const cuff = held.findLast((one) => CUFFS.some((known) => known === one));
  const mended = rowsAt(pack(world, 'bp-technique'), 'posture')
    .filter((row) => held.includes(textOr(row, 'id', '')))
    .map((row) => textOr(row, 'fault', ''));
  return {
    cuff: cuff ?? CUFF_ON_THE_WALL,
    isCuffChosen: cuff !== undefined,
    arm: held.findLast((one) => ARMS.some((known) => known === one)) ?? 'right',
    faultsLeft: faultsOf(world).filter((one) => !mended.includes(one)),
    state: bodyState(world),
    isBladderEmptied: held.includes('toilet-first'),
  };
}

/** What in the body still lifts the reading. */
export function presentState(made: Preparation): readonly string[] {
  return made.state.filter((one) => one !== 'full_bladder' || !made.isBladderEmptied);
}

/** Faults of posture that are seen on the patient (ids of the pack's `errors`). */
export function faultsOf(world: World): readonly string[] {
  const truth: JsonMap = world.visit?.plan.truth ?? {};
  const talks = truth.talkative === true ? ['talking'] : [];
  const told = [...textsAt(world.node.params, 'faults'), ...textsAt(truth, 'posture')];
  if (told.length > 0 || world.node.params.faults !== undefined) return [...told, ...talks];
  const all = rowsAt(pack(world, 'bp-technique'), 'posture').map((row) => textOr(row, 'fault', ''));
  const ordinary = arrange(
    all.filter((one) => !talks.includes(one)),
    world.node.arrangement,
  );
  return [...ordinary.slice(0, ORDINARY_FAULTS), ...talks];
}

/** What the patient would answer: `caffeine`, `nicotine`, `exercise`, `full_bladder`, `pain`. */
export function bodyState(world: World): readonly string[] {
  const truth: JsonMap = world.visit?.plan.truth ?? {};
  const row = rowById(pack(world, 'bp-technique'), 'preparation', 'ask_caffeine');
  const coffeeMs = numberOr(truth, 'coffeeMinutes', Number.POSITIVE_INFINITY) * 60_000;
  const told = [
    ...textsAt(world.node.params, 'bpState'),
    ...textsAt(truth, 'bpState'),
    ...(coffeeMs < durationMs(row?.within) ? ['caffeine'] : []),
    ...(truth.fullBladder === true ? ['full_bladder'] : []),
  ];
  return [...new Set(told)];
}

/** Why an arm may not be used (an id of the pack's `arm_limits`), `''` when it may. */
export function limitOf(world: World, arm: string): string {
  return textOr(world.visit?.plan.truth, `armLimits.${arm}`, '');
}

/** What is wrong with the arm; undefined when it may be used. Children are measured on the right where both may be. */
export function armProblem(world: World, arm: string): string | undefined {
  const level = textOr(rowById(pack(world, 'bp-technique'), 'armLimits', limitOf(world, arm)), 'level', '');
  if (level === 'never') return 'fistula-arm';
  if (level === 'avoid') return 'restricted-arm';
  const wanted = textOr(world.packs['vitals-peds'], 'bp.arm', 'right');
  const isChild = patientOf(world).ageMonths < 216;
  return isChild && arm !== wanted && limitOf(world, wanted) === '' ? 'left-arm' : undefined;
}

/** The arm's girth in millimetres; the middle of the ordinary cuff's range where the story names none. */
export function armMillimetres(world: World): number {
  const centimetres = numberOr(world.visit?.plan.truth, 'armCm', 0);
  const told = numberOr(world.visit?.plan.truth, 'armMm', centimetres * 10);
  if (told > 0) return told;
  const ordinary = patientOf(world).ageMonths < 156 ? 'child' : CUFF_ON_THE_WALL;
  const row = rowById(pack(world, 'bp-technique'), 'cuffs', ordinary);
  return middle([numberAt(row, 'armMmMin'), numberAt(row, 'armMmBelow')]);
}

/** The cuff row for the measured arm. */
export function cuffFor(world: World): JsonMap {
  return cuffForArm(world, armMillimetres(world));
}

/** The cuff row for an arm of so many millimetres. */
export function cuffForArm(from: Pick<World | Perceived, 'packs'>, millimetres: number): JsonMap {
  const row = rowsAt(pack(from, 'bp-technique'), 'cuffs').find(
    (one) =>
      numberOr(one, 'armMmMin', 0) <= millimetres &&
      millimetres < numberOr(one, 'armMmBelow', Number.POSITIVE_INFINITY),
  );
  return row ?? {};
}
