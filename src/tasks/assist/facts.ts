import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { isTrueAt, textOr } from '../pack-rows.ts';

/** Where the biopsy is taken; the other side of the same place is the mistake that can be made. */
const SITES = ['left-upper-back', 'right-forearm', 'left-shin'] as const;

export function siteOf(world: World): string {
  const named = textOr(world.node.params, 'site', '');
  return named === '' ? (SITES[drawn(world, 81, SITES.length)] ?? SITES[0]) : named;
}

/** The same place on the other side. */
export function otherSide(site: string): string {
  return site.startsWith('left-') ? site.replace('left-', 'right-') : site.replace('right-', 'left-');
}

/** Whether the mark on the skin is on another side than order and consent say (`mismatch` of the plan; else one in three). */
export function isMarkedWrong(world: World): boolean {
  const named = world.node.params.mismatch;
  return typeof named === 'boolean' ? named : drawn(world, 82, 3) === 0;
}

/** The gauze that went in; one may lie under the drape at the end (`missing` of the plan; else one in three). */
export const GAUZE_IN = 10;

export function gauzeOnTray(world: World): number {
  const named = world.node.params.missing;
  const isMissing =
    typeof named === 'boolean' ? isTrueAt(world.node.params, 'missing') : drawn(world, 83, 3) === 0;
  return isMissing ? GAUZE_IN - 1 : GAUZE_IN;
}
