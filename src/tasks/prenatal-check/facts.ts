import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** Completed weeks of pregnancy; the middle of the pregnancy where the story names none. */
export function weeksOf(world: World): number {
  return numberOr(world.visit?.plan.truth, 'weeks', 30);
}

/** The questions of the card. */
export function signIds(from: Packs): readonly string[] {
  return rowsAt(pack(from, 'prenatal'), 'signs').map((row) => textOr(row, 'id', ''));
}

/** What the patient answers: a row of `told`. */
export function toldBy(world: World): string {
  const told = textOr(world.visit?.plan.truth, 'ob', 'well');
  return rowById(pack(world, 'prenatal'), 'told', told) === undefined ? 'well' : told;
}

/** Facts that go to the provider with an answer. */
export function factsTold(world: World): readonly string[] {
  return textsAt(rowById(pack(world, 'prenatal'), 'told', toldBy(world)), 'facts');
}

/** Whether every question of the card was asked. */
export function hasAskedAll(world: World): boolean {
  const asked = observedList(ownStep(world, 'ask'), 'taken');
  return signIds(world).every((one) => asked.includes(one));
}

/** What the Doppler shows. */
export function heartRateOf(world: World): number {
  return numberOr(world.visit?.plan.truth, 'fetalPulse', 146);
}

/** Whether a heart rate is outside the card. */
export function isOutside(from: Packs, rate: number): boolean {
  const card = pack(from, 'prenatal');
  return rate < numberOr(card, 'heartRate.bpmMin', 0) || rate > numberOr(card, 'heartRate.bpmMax', 0);
}

/** Whether the back is not to be lain on any more. */
export function needsTilt(from: Packs, weeks: number): boolean {
  return weeks > numberOr(pack(from, 'prenatal'), 'position.tiltAfterWeeks', 0);
}

/** Whether a warning sign was calmed with an opinion. */
export function wasCalmed(world: World): boolean {
  return observedText(ownStep(world, 'answer'), 'next') === 'calm';
}
