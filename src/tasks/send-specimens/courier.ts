import type { World } from '../../simulation/vocabulary/task.ts';
import { textOr } from '../pack-rows.ts';

/** When the courier comes, in ms since midnight (pack `clinic-core`). */
export function courierMs(world: World): number {
  const [hours = 16, minutes = 30] = textOr(world.packs['clinic-core'], 'day.courier', '16:30')
    .split(':')
    .map(Number);
  return (hours * 60 + minutes) * 60_000;
}
