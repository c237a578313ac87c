import type { World } from '../../simulation/vocabulary/task.ts';
import { textOr } from '../pack-rows.ts';

export const FEET = ['right', 'left'] as const;
export type Foot = (typeof FEET)[number];

/** Places that are looked at on each foot. */
export const PLACES = ['top', 'sole', 'heel', 'toes'] as const;
export type Place = (typeof PLACES)[number];

/** What can be seen or smelled that the provider wants to hear of. */
export type Finding = 'cut' | 'redness' | 'odor';

export interface Seen {
  readonly finding: Finding;
  readonly foot: Foot;
  readonly place: Place;
}

/** What there is to find, by the plan (`foot: cut-right-toes`); undefined when both feet are as they should be. */
export function seenOf(world: World): Seen | undefined {
  const [finding = '', side = '', at = ''] = textOr(world.visit?.plan.truth, 'foot', 'none').split('-');
  const foot = FEET.find((one) => one === side);
  const place = PLACES.find((one) => one === at);
  if (foot === undefined || place === undefined) return undefined;
  return finding === 'cut' || finding === 'redness' || finding === 'odor'
    ? { finding, foot, place }
    : undefined;
}
