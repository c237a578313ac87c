import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { isTrueAt } from '../pack-rows.ts';
import { judge } from '../task-helpers.ts';
import { gradeOf, levelOf, offerRecheck, patientOf, truthOf } from '../vital-signs.ts';

/** Under two years the beat is heard at the heart (pack `vitals-peds`, `count_rules.pulse.apical_age_months_below`). */
export const APICAL_BELOW_MONTHS = 24;

/** Who sits there and what is known of them. */
export function pulsePrompt(world: World, id: string): Message {
  const { ageMonths } = patientOf(world);
  return message(id, {
    patient: world.person?.first ?? '',
    ageMonths,
    years: Math.floor(ageMonths / 12),
    isFirstVisit: isFirstVisit(world),
    hasHeartMedicine: hasHeartMedicine(world),
    known: message(knownId(world)),
  });
}

/** The rate and the rhythm are written in both forms. */
export const RATE_AND_RHYTHM: readonly ReadingField[] = [
  {
    id: 'rate',
    label: message('pulse.field.rate'),
    kind: 'decimal',
    unit: '/min',
    min: 20,
    max: 260,
    step: 1,
  },
  {
    id: 'rhythm',
    label: message('pulse.field.rhythm'),
    kind: 'choice',
    options: ['regular', 'irregular'].map((id) => ({ id, label: message(`pulse.rhythm.${id}`) })),
  },
];

/** Charts what was found, judges it against the truth, and puts the policy card before the player where it applies. */
export function pulseEffects(
  world: World,
  found: { readonly rate: number; readonly rhythm: string; readonly isApical: boolean },
  problem: string | undefined,
): readonly Effect[] {
  const truth = truthOf(world, 'pulse');
  const { rate, rhythm, isApical } = found;
  const grade = gradeOf(world, patientOf(world).ageMonths, 'pulse_bpm', rate - truth);
  const isSeen = rhythm === (isIrregular(world) ? 'irregular' : 'regular');
  return [
    { type: 'writeChart', field: 'pulse', value: rate, unit: '/min' },
    { type: 'writeChart', field: 'rhythm', value: rhythm },
    { type: 'writeChart', field: 'pulse-site', value: isApical ? 'apical' : 'radial' },
    judge('vs.pulse', grade === 'right', grade === 'minor' ? 'off-by-some' : 'off-by-much'),
    judge('vs.rhythm', isSeen, isIrregular(world) ? 'irregular-missed' : 'false-irregular'),
    judge('vs.pulse_method', problem === undefined, problem ?? 'too-short'),
    ...offerRecheck(world, 'pulse', { value: truth }, { value: rate }),
  ];
}

/** What is wrong with the way it was counted, by site and by the longest count. */
export function methodProblem(
  world: World,
  site: string,
  length: 'full' | 'half' | 'short',
): string | undefined {
  if (site === 'thumb') return 'thumb';
  if (site !== 'apical' && patientOf(world).ageMonths < APICAL_BELOW_MONTHS) return 'not-apical';
  if (length === 'full') return undefined;
  if (length === 'short') return 'too-short';
  return needsFullMinute(world) ? 'not-full-minute' : undefined;
}

/** Irregular, very slow or fast, a first visit, a heart medicine, or under two years (packs, `count_rules.pulse.full_if`). */
function needsFullMinute(world: World): boolean {
  const patient = patientOf(world);
  const isExtreme = levelOf(world, patient, 'pulse', { value: truthOf(world, 'pulse') }) !== 'none';
  const isYoung = patient.ageMonths < APICAL_BELOW_MONTHS;
  return isExtreme || isYoung || isIrregular(world) || isFirstVisit(world) || hasHeartMedicine(world);
}

export function isIrregular(world: World): boolean {
  return world.visit?.plan.truth.rhythm === 'irregular';
}

function isFirstVisit(world: World): boolean {
  return world.visit?.plan.type === 'new';
}

function hasHeartMedicine(world: World): boolean {
  return isTrueAt(world.node.params, 'cardiacDrug') || isTrueAt(world.visit?.plan.truth, 'cardiacDrug');
}

function knownId(world: World): string {
  if (isFirstVisit(world)) return hasHeartMedicine(world) ? 'pulse.known.both' : 'pulse.known.first-visit';
  return hasHeartMedicine(world) ? 'pulse.known.heart-medicine' : 'pulse.known.nothing';
}
