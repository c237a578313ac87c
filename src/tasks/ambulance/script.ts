import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { isTrueAt, numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** The ids of a list of the card, in its order. */
export function cardIds(from: Packs, list: string): readonly string[] {
  return rowsAt(pack(from, 'ambulance'), list).map((row) => textOr(row, 'id', ''));
}

/** What must be said, or nobody comes. */
export function vitalWords(from: Packs): readonly string[] {
  return rowsAt(pack(from, 'ambulance'), 'say')
    .filter((row) => isTrueAt(row, 'must'))
    .map((row) => textOr(row, 'id', ''));
}

/** The dose that is ordered: the upper one of the card. */
export function orderedMg(from: Packs): number {
  return numberOr(rowById(pack(from, 'emergency-cards'), 'doses', 'aspirin'), 'doseMgMax', 0);
}

/** The reaction to the ordered drug that the chart lists; `''` when it lists none. */
export function listedReaction(world: World): string {
  const record: JsonMap = world.visit?.plan.record ?? {};
  const found = rowsAt(record, 'allergies').find((row) => row.substance === 'aspirin');
  return found === undefined ? '' : textOr(found, 'reaction', 'unknown');
}
