import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { isTrueAt, numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { cardOf, lastEntry, payerIdOf } from '../visit-facts.ts';

/** The tile on the screen: what the plan asks at the desk, in cents. */
export interface Tile {
  readonly payer: string;
  readonly plan: string;
  readonly copayCents: number;
  readonly preventiveCents: number;
  readonly isPreventive: boolean;
}

/** The plan tile for this visit, by the payer that the insurance check has put first (the card's before there was one). */
export function tileOf(world: World): Tile {
  const payers = pack(world, 'payer-basic');
  const card = cardOf(world);
  const checked = lastEntry(world.chart, 'insurance.payer')?.value;
  const payer = typeof checked === 'string' ? checked : payerIdOf(payers, card.payer);
  const row = planRow(payers, payer, card.plan);
  return {
    payer: textOr(rowById(payers, 'payers', payer), 'name', card.payer),
    plan: textOr(row, 'plan', '–'),
    copayCents: numberOr(row, 'copayCents', 0),
    preventiveCents: numberOr(row, 'preventiveCopayCents', numberOr(row, 'copayCents', 0)),
    isPreventive: world.visit?.plan.type === 'well_child',
  };
}

/** The row of the plan; of a payer with one plan that plan. None for somebody without insurance. */
function planRow(payers: JsonMap, payer: string, plan: string): JsonMap | undefined {
  const rows = rowsAt(payers, 'plans').filter((row) => row.payer === payer);
  return rows.find((row) => row.plan === plan) ?? rows[0];
}

/** What is due at the window today, in cents. */
export function dueCents(tile: Tile): number {
  return tile.isPreventive ? tile.preventiveCents : tile.copayCents;
}

/** Whether the patient says that the money is short today; drawn, unless the visit says so. */
export function isShortOfMoney(world: World): boolean {
  if (dueCents(tileOf(world)) === 0) return false;
  return isTrueAt(world.node.params, 'cannotPay') || world.node.arrangement % 3 === 1;
}
