import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import type { RhythmCoachSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { durationMs, numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;
type Breath = RhythmCoachSpec['breath'];

const FAULTS = ['none', 'cough', 'early', 'slow'] as const;

export function spirometryPack(from: Packs): JsonMap {
  return pack(from, 'spirometry');
}

/** Nobody blows more often than this. */
export function mostEfforts(from: Packs): number {
  return numberOr(rowById(spirometryPack(from), 'rules', 'most'), 'effortsMax', 0);
}

/** How a breath of this person is played in effort number `index`, counted from 0. */
export function breathOf(world: World, index: number): Breath {
  const play = jsonAt(spirometryPack(world), 'play');
  const own = jsonAt(world.visit?.plan.truth, 'spiro');
  const effort = effortRow(world, index);
  const halfMs = numberOr(own, 'halfMs', numberOr(play, 'halfMs', 0));
  const fault = textOr(effort, 'fault', 'none');
  const fvcMl = numberOr(own, 'fvcMl', numberOr(play, 'fvcMl', 0));
  return {
    fillMs: durationMs(jsonAt(play, 'fill')),
    holdMs: durationMs(jsonAt(play, 'hold')),
    flagMs: durationMs(jsonAt(play, 'flag')),
    flatMs: halfMs * numberOr(play, 'flatHalvings', 0),
    halfMs,
    mostMl: Math.round((fvcMl * numberOr(effort, 'share', 1_000)) / 1_000),
    tidal: numberOr(play, 'tidal', 0),
    fault: FAULTS.find((one) => one === fault) ?? 'none',
  };
}

/** What this person does of their own accord: by the plan, else one of the pack's courses, drawn; the last one goes on. */
function effortRow(world: World, index: number): JsonMap {
  const own = rowsAt(world.visit?.plan.truth, 'spiro.efforts');
  const courses = rowsAt(spirometryPack(world), 'courses');
  const list =
    own.length > 0 ? own : rowsAt(courses[drawn(world, 45, Math.max(1, courses.length))], 'efforts');
  return list[Math.min(index, list.length - 1)] ?? {};
}

/** Whether the patient is dizzy after effort `index`: from the one the plan names, for good. */
export function isDizzyAfter(world: World, index: number): boolean {
  const from = numberOr(world.visit?.plan.truth, 'spiro.dizzyAfter', 0);
  return from > 0 && index + 1 >= from;
}

/** How deep the lungs must have been filled, in thousandths, for a coach to have waited long enough. */
export function deepEnough(from: Packs): number {
  return numberOr(spirometryPack(from), 'play.deepEnough', 0);
}

/** One effort as the machine shows it. */
export interface Shown {
  readonly start: string;
  readonly way: string;
  readonly end: string;
  readonly totalMl: number;
  readonly firstSecondMl: number;
}

/** Prompt start, no cough in the first second, flat at the end (pack rule `acceptable`). */
export function isAcceptable({ start, way, end }: Shown): boolean {
  return start === 'steep' && way === 'smooth' && end === 'flat';
}

/** Whether these acceptable efforts are enough: three, and the two largest of each volume near enough to each other. */
export function areEnough(from: Packs, ageYears: number, acceptable: readonly Shown[]): boolean {
  const rules = spirometryPack(from);
  if (acceptable.length < numberOr(rowById(rules, 'rules', 'acceptable'), 'effortsMin', 0)) return false;
  return (['totalMl', 'firstSecondMl'] as const).every((volume) => {
    const [largest = 0, second = 0] = acceptable.map((one) => one[volume]).sort((one, other) => other - one);
    return largest - second <= allowedMl(rules, ageYears, largest);
  });
}

function allowedMl(rules: JsonMap, ageYears: number, largestMl: number): number {
  const young = rowById(rules, 'rules', 'repeatable_young');
  if (ageYears > numberOr(young, 'ageYearsMax', 0)) {
    return numberOr(rowById(rules, 'rules', 'repeatable'), 'withinMl', 0);
  }
  const share = Math.floor((largestMl * numberOr(young, 'withinPercent', 0)) / 100);
  return Math.max(numberOr(young, 'withinMl', 0), share);
}

/** The patient's age in whole years. */
export function yearsOf(world: World): number {
  return world.person?.age ?? 18;
}

/** The questions of the card that this patient answers with yes, by the plan. */
export function reasonAgainst(world: World): string {
  return textOr(world.visit?.plan.truth, 'spiro.reason', '');
}

export function questions(from: Packs): readonly string[] {
  return rowsAt(spirometryPack(from), 'ask').map((row) => textOr(row, 'id', ''));
}
