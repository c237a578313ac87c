import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { numberOr, rowById, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** Order of work, red flags and words. */
export const WOUND_PACK = 'wound-care';
const RED = ['gape', 'pus', 'spreading_redness'];

/** What the wound looks like: `wound` of the plan (`healing`, `gape`, `pus`, `spreading_redness`), healing when it says nothing. */
export function lookOf(node: Pick<NodePlan, 'params'>): string {
  const named = textOr(node.params, 'wound', 'healing');
  return RED.includes(named) ? named : 'healing';
}

/** Whether nothing may be done before the provider has seen it. */
export function isRed(node: Pick<NodePlan, 'params'>): boolean {
  return lookOf(node) !== 'healing';
}

/** Sutures that were put in, as the note of that day says; 0 for a wound without. */
export function suturesIn(node: Pick<NodePlan, 'params'>): number {
  return numberOr(node.params, 'sutures', 6);
}

/** What lies on the gauze after the last one: all, or one less (`left_in` of the plan, else one in three). */
export function suturesOut(world: World): number {
  const named = world.node.params.leftIn;
  const isOneIn = typeof named === 'boolean' ? named : drawn(world, 87, 3) === 0;
  return suturesIn(world.node) - (isOneIn ? 1 : 0);
}

/** Edges, drainage and redness in the words of the pack. */
export function lookRow(from: Pick<World | Perceived, 'packs'>, look: string): JsonMap {
  return rowById(pack(from, WOUND_PACK), 'looks', look) ?? {};
}

/** Whether what was described is a red flag of the pack. */
export function isRedFlag(from: Pick<World | Perceived, 'packs'>, look: string): boolean {
  return textsAt(pack(from, WOUND_PACK), 'redFlags.any').includes(look);
}

/** Length in mm, for the ruler. */
export function lengthMm(world: World): number {
  return 25 + 5 * drawn(world, 88, 8);
}
