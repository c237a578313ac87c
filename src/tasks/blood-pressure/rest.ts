import type { World } from '../../simulation/vocabulary/task.ts';
import { durationMs, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { ageRow, patientOf } from '../vital-signs.ts';

/** With pain in the chest the pressure is taken at once (`rest: none`). */
function isUrgent(world: World): boolean {
  return world.node.params.rest === 'none';
}

/** How long this patient has to sit quietly: five minutes, three for a child. */
export function restMs(world: World): number {
  if (isUrgent(world)) return 0;
  const row = ageRow(pack(world, 'bp-technique'), 'rest', patientOf(world).ageMonths);
  return durationMs(row?.atLeast);
}

/**
 * What was wrong with the rest up to a moment: `talked` or `moved` when another task of this visit broke it, `skipped` when it
 * was too short; undefined when it was a rest.
 */
export function restSpoiledBy(world: World, atMs: number): string | undefined {
  if (isUrgent(world)) return undefined;
  const seatedMs = world.done.findLast(
    (one) => one.task === 'blood-pressure' && one.step === 'prepare',
  )?.atMs;
  if (seatedMs === undefined) return 'skipped';
  const since = world.done.filter((one) => one.atMs > seatedMs && one.atMs <= atMs);
  const spoiler = rowsAt(world.packs.rooming, 'restSpoilers').find((row) =>
    since.some((one) => textsAt(row, 'tasks').includes(one.task)),
  );
  if (spoiler !== undefined) return textOr(spoiler, 'id', 'talked');
  return atMs - seatedMs < restMs(world) ? 'skipped' : undefined;
}
