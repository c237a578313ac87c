import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr } from '../pack-rows.ts';
import { judge } from '../task-helpers.ts';
import { gradeOf, levelOf, offerRecheck, patientOf, truthOf, vitalsPack } from '../vital-signs.ts';

/** Under two years breaths are counted for a full minute (pack `vitals-peds`, `count_rules.resp.full_if`). */
const FULL_BELOW_MONTHS = 24;

/** How the patient is watched: unawares, told of it, or in the middle of talking. */
export type Watched = 'quiet' | 'told' | 'talking';

/** The rate and the effort are written in both forms. */
export const RATE_AND_EFFORT: readonly ReadingField[] = [
  {
    id: 'rate',
    label: message('respirations.field.rate'),
    kind: 'decimal',
    unit: '/min',
    min: 4,
    max: 100,
    step: 1,
  },
  {
    id: 'effort',
    label: message('respirations.field.effort'),
    kind: 'choice',
    options: ['easy', 'laboured'].map((id) => ({ id, label: message(`respirations.effort.${id}`) })),
  },
];

/** Charts rate and effort, judges them, and puts the policy card before the player where it applies. */
export function respEffects(
  world: World,
  found: { readonly rate: number; readonly effort: string; readonly shown: number },
  problem: string | undefined,
): readonly Effect[] {
  const patient = patientOf(world);
  const { rate, effort, shown } = found;
  const grade = gradeOf(world, patient.ageMonths, 'resp_per_min', rate - shown);
  const others = patient.conditions.filter((one) => one !== 'laboured');
  const seen = { ...patient, conditions: effort === 'laboured' ? [...others, 'laboured'] : others };
  const missed = effortOf(world) === 'laboured' ? 'laboured-missed' : 'false-laboured';
  return [
    { type: 'writeChart', field: 'resp', value: rate, unit: '/min' },
    { type: 'writeChart', field: 'effort', value: effort },
    judge('vs.resp', grade === 'right', grade === 'minor' ? 'off-by-some' : 'off-by-much'),
    judge('vs.resp_quiet', problem === undefined, problem ?? 'too-short'),
    judge('vs.effort', effort === effortOf(world), missed),
    ...offerRecheck(world, 'resp', { value: shown }, { value: rate }, seen),
  ];
}

/** Fast or uneven breathing, and every child under two, is counted for a full minute. */
export function needsFullMinute(world: World): boolean {
  const patient = patientOf(world);
  const isExtreme = levelOf(world, patient, 'resp', { value: truthOf(world, 'resp') }) !== 'none';
  return isExtreme || isUneven(world) || patient.ageMonths < FULL_BELOW_MONTHS;
}

/** Whether the breaths come unevenly, by the plan. */
export function isUneven(world: World): boolean {
  return world.visit?.plan.truth.breaths === 'irregular';
}

/** Whoever knows that breaths are counted breathes faster, whoever talks slower, by the pack. */
export function rateShown(world: World, watched: Watched): number {
  const rules = mapAt(vitalsPack(world, patientOf(world).ageMonths), 'countRules');
  const truth = truthOf(world, 'resp');
  if (watched === 'quiet') return truth;
  if (watched === 'talking') {
    const least = numberAt(rules, 'errors.talkingRespPerMinMin');
    const most = numberAt(rules, 'errors.talkingRespPerMinMax');
    return Math.max(4, truth + Math.trunc((least + most) / 2));
  }
  const drift = numberOr(rules, 'resp.announcedDriftPerMin', -1);
  return truth + (drift >= 0 ? drift : numberAt(rules, 'errors.announcedDriftPerMin'));
}

export function effortOf(world: World): 'easy' | 'laboured' {
  return world.visit?.plan.truth.effort === 'laboured' ? 'laboured' : 'easy';
}
