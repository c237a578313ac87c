import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { numberOr, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** The ids of a list of the card. */
export function cardIds(from: Packs, list: string): readonly string[] {
  return rowsAt(pack(from, 'ear-irrigation'), list).map((row) => textOr(row, 'id', ''));
}

/** The ear of the order. */
export function orderedEar(world: World): 'left' | 'right' {
  return textOr(world.node.params, 'ear', 'left') === 'right' ? 'right' : 'left';
}

/** What the patient would answer about the ear: a row of `forbids`, or `none`. */
export function flagOf(world: World): string {
  const told = textOr(world.visit?.plan.truth, 'earFlag', 'none');
  return cardIds(world, 'forbids').includes(told) ? told : 'none';
}

/** What is felt while it is washed: a row of `stop_for`, or `none`. */
export function feltBy(world: World): string {
  const told = textOr(world.visit?.plan.truth, 'earFelt', 'none');
  return cardIds(world, 'stopFor').includes(told) ? told : 'none';
}

/** How the ear is pulled at this age. */
export function pullFor(from: Packs, age: number): string {
  const row = rowsAt(pack(from, 'ear-irrigation'), 'pull').find(
    (one) => numberOr(one, 'ageYearsMin', 0) <= age && age < numberOr(one, 'ageYearsBelow', 1_000),
  );
  return textOr(row, 'id', 'up_back');
}

/** Whether the player asked for what forbids washing. */
export function hasAsked(world: World): boolean {
  return observedList(ownStep(world, 'ask'), 'taken').includes('forbids');
}

/** Whether washing was called off and the provider told. */
export function isHeld(world: World): boolean {
  return observedText(ownStep(world, 'decide'), 'next') === 'stop';
}
