import { mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from '../day-work.ts';
import { durationMs, rowById, textOr, textsAt } from '../pack-rows.ts';
import { dialogueNamed } from '../procedure-cards.ts';
import { pack } from '../task-helpers.ts';

/** One visitor in so many has one of the signs that ask for an ambulance. */
const SIGN_IN = 8;
const DRAWN_SIGNS = ['injury', 'longer_than_1_to_2_min', 'chest_pain'] as const;

/** Who has fainted, by the name they are called. */
export function whoIn(world: World): string {
  return world.person?.first ?? '';
}

/** Whether a needle is in the arm when it happens. */
export function hasNeedle(params: World['node']['params']): boolean {
  return params.needle === true;
}

/** The sign that asks for an ambulance, `none` in the ordinary case. Only a visitor's is drawn; a patient's story names it. */
export function signOf(world: World): string {
  const told = textOr(world.node.params, 'sign', textOr(world.visit?.plan.truth, 'faintSign', ''));
  if (told !== '') return told;
  return world.visit === null ? (DRAWN_SIGNS[drawn(world, 7, SIGN_IN)] ?? 'none') : 'none';
}

/** Whether the card asks for an ambulance on this sign. */
export function asksForAmbulance(from: Pick<World | Perceived, 'packs'>, sign: string): boolean {
  return textsAt(pack(from, 'emergency-cards'), 'faint911.any').includes(sign);
}

/** Pulse, pressure and seconds out, as they are measured just after waking. */
export function valuesOf(world: World) {
  const faint = mapAt(pack(world, 'emergency-values'), 'faint');
  const isLong = signOf(world) === 'longer_than_1_to_2_min';
  return {
    pulse: numberAt(faint, 'pulseBpm'),
    sys: numberAt(faint, 'sysMmhg'),
    dia: numberAt(faint, 'diaMmhg'),
    seconds: durationMs(isLong ? faint.outLongFor : faint.outFor) / 1_000,
  };
}

/** How long the person lies flat before sitting up. */
export function flatMs(world: World): number {
  const steps = rowById(pack(world, 'emergency-cards'), 'sequences', 'fainting');
  return durationMs(rowById(steps, 'steps', 'provider_sees')?.flatMin);
}

/** The conversation with the person who wakes; undefined when the day has none. */
export function wakingTalk(world: World): string | undefined {
  return dialogueNamed(world, 'faint-reassurance');
}

/** Whether an earlier step of this instance has judged that the person was brought upright too soon. */
export function wasSatUp(world: World): boolean {
  const cards = observedList(ownStep(world, 'respond'), 'order');
  const said = observedList(ownStep(world, 'talk'), 'said');
  const settled = observedList(ownStep(world, 'settle'), 'taken');
  return (
    ['sit_up', 'walk'].some((one) => cards.includes(one)) ||
    said.includes('up/help-up') ||
    settled.includes('chair')
  );
}

/** Whether the person was left alone in the first acts. */
export function wasLeft(world: World): boolean {
  return observedList(ownStep(world, 'respond'), 'order').includes('leave');
}
