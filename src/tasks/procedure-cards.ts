import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr } from './pack-rows.ts';
import { arrange, pack } from './task-helpers.ts';

/** The cards of a written procedure: the rank of every step, and the ids of what does not belong. */
export interface ProcedureCards {
  readonly rank: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

/** A sequence of a pack (`fainting` of `emergency-cards`). */
export function procedureOf(
  from: Pick<World | Perceived, 'packs'>,
  packId: string,
  sequence: string,
): ProcedureCards {
  const row = rowById(pack(from, packId), 'sequences', sequence);
  if (row === undefined) throw new Error(`the pack ${packId} has no sequence ${sequence}`);
  return {
    rank: new Map(rowsAt(row, 'steps').map((one) => [textOr(one, 'id', ''), numberOr(one, 'rank', 0)])),
    wrong: rowsAt(row, 'wrong').map((one) => textOr(one, 'id', '')),
  };
}

/** Whether the cards stand in rank order; equal ranks in any order, cards without a rank are passed over. */
export function isInRankOrder(order: readonly string[], { rank }: ProcedureCards): boolean {
  const ranks = order.flatMap((card) => rank.get(card) ?? []);
  return ranks.every((one, index) => index === 0 || one >= (ranks[index - 1] ?? 0));
}

/** Cards by rank, as the procedure has them; those it does not know come last. */
export function byRank(cards: readonly string[], { rank }: ProcedureCards): readonly string[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...cards].sort((left, right) => (rank.get(left) ?? last) - (rank.get(right) ?? last));
}

/** Whether `first` was done, and not after `then`. */
export function comesBefore(order: readonly string[], first: string, then: string): boolean {
  const at = order.indexOf(first);
  const other = order.indexOf(then);
  return at !== -1 && (other === -1 || at < other);
}

/** Cards arranged for this instance. */
export function dealt(world: World, cards: readonly string[]): readonly string[] {
  return arrange(cards, world.node.arrangement);
}

/** Milliseconds between the last step of this instance and the beginning of the one that has just cost `costMs`. */
export function awayMs(world: World, costMs: number): number {
  const last = [...world.done, ...world.dayDone].findLast((one) => one.node === world.node.id);
  return last === undefined ? 0 : world.nowMs - costMs - last.atMs;
}

/** A conversation of the day by the file it came from, as the plan names it; undefined when the day has none. */
export function dialogueNamed(world: World, file: string): string | undefined {
  const named = world.node.params.dialogue;
  if (typeof named === 'string' && world.dialogues[named] !== undefined) return named;
  const ids = Object.keys(world.dialogues);
  const isOfPatient = (id: string) => id === `${file}@${world.visit?.plan.id ?? ''}`;
  return ids.find(isOfPatient) ?? ids.find((id) => id === file || id.startsWith(`${file}@`));
}
