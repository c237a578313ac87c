import { type JsonMap, jsonAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { durationMs, numberOr, rowById, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** Which emergency it is; each has a card in the pack. */
export const KINDS = ['chest_pain', 'anaphylaxis', 'arrest', 'hypoglycaemia', 'seizure', 'choking'] as const;
export type Kind = (typeof KINDS)[number];

/** What an event says is seen, and which card that is. */
const CUES: Readonly<Record<string, Kind>> = {
  tells_window_pressure_now: 'chest_pain',
  hives: 'anaphylaxis',
  breathing: 'anaphylaxis',
  vomiting: 'anaphylaxis',
  reaction: 'anaphylaxis',
  shaking_sweating: 'hypoglycaemia',
};

/** The emergency of an instance: named by `kind`, or known by its cue; somebody who does not answer otherwise. */
export function kindOf(params: JsonMap): Kind {
  const named = textOr(params, 'kind', '');
  return KINDS.find((kind) => kind === named) ?? CUES[textOr(params, 'cue', '')] ?? 'arrest';
}

/** What the helper is sent for, by the pack. */
export function sendsFor(from: Pick<World | Perceived, 'packs'>, kind: string): readonly string[] {
  return textsAt(rowById(pack(from, 'emergency-values'), 'helper', kind), 'sends');
}

/** The kit that belongs to the emergency. */
export function kitFor(from: Pick<World | Perceived, 'packs'>, kind: string): string {
  return sendsFor(from, kind).find((one) => one.endsWith('_cart') || one.endsWith('_kit')) ?? 'aed_cart';
}

/** What lies ready to be handed over, by emergency; the provider names one of it. Empty: nothing is asked for. */
export const READY: Readonly<Record<Kind, readonly string[]>> = {
  chest_pain: ['aspirin', 'nitroglycerin', 'oxygen'],
  anaphylaxis: ['pen-large', 'pen-small', 'antihistamine'],
  arrest: ['pads-adult', 'pads-child', 'oxygen'],
  hypoglycaemia: ['glucose-tablets', 'chocolate', 'insulin'],
  seizure: [],
  choking: [],
};

/** What the provider asks for: by weight where the story names one, for a grown-up otherwise. */
export function orderedItem(world: World, kind: Kind): string {
  if (kind === 'chest_pain') return 'aspirin';
  if (kind === 'hypoglycaemia') return 'glucose-tablets';
  const small = rowById(pack(world, 'emergency-cards'), 'doses', 'auto_injector_small');
  const mostGrams = numberOr(small, 'weightKgMax', 0) * 1_000;
  const grams = numberOr(world.visit?.plan.truth, 'weightGrams', Number.POSITIVE_INFINITY);
  const size = grams <= mostGrams;
  if (kind === 'anaphylaxis') return size ? 'pen-small' : 'pen-large';
  return size ? 'pads-child' : 'pads-adult';
}

/** How long the first act may take to begin. */
export function withinMs(world: World, kind: Kind): number {
  const timing = pack(world, 'emergency-cards').timing ?? {};
  if (kind === 'anaphylaxis') return durationMs(jsonAt(timing, 'epinephrineWithin'));
  return durationMs(jsonAt(timing, kind === 'arrest' ? 'compressionsWithin' : 'statHelpWithin'));
}

/** Who it is, by the name they are called. */
export function whoIn(world: World): string {
  return world.person?.first ?? '';
}
