import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { numberOr, rowById, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** The emergency cart as it stands this morning. */
export interface Cart {
  /** What is looked at, in the order of the pack. */
  readonly checked: readonly string[];
  /** The one thing that is not ready, `''` when all is. */
  readonly faulty: string;
  readonly seal: string;
  /** The number in yesterday's log: another one than on the cart when somebody has opened it. */
  readonly loggedSeal: string;
  readonly oxygenPsi: number;
  readonly leastPsi: number;
  readonly padsExpire: string;
  readonly epinephrineExpires: string;
}

/** `fault` of the plan (an item of the pack, or `none`), else on every second morning one drawn thing is not ready. */
export function cartOf(world: World): Cart {
  const data = pack(world, 'emergency-kit');
  const checked = textsAt(data, 'checkedAtSetup.ids');
  const faulty = faultOf(world, checked);
  const oxygen = rowById(data, 'items', 'oxygen');
  const leastPsi = numberOr(oxygen, 'psiMin', 500);
  const usualPsi = numberOr(oxygen, 'psiUsual', 1_000);
  const seal = String(4_000 + drawn(world, 31, 5_000));
  return {
    checked,
    faulty,
    seal,
    loggedSeal: faulty === 'seal' ? String(Number(seal) - 3 - drawn(world, 32, 40)) : seal,
    oxygenPsi:
      faulty === 'oxygen' ? leastPsi - 50 * (1 + drawn(world, 33, 6)) : usualPsi + 100 * drawn(world, 34, 8),
    leastPsi,
    padsExpire: expiry(world, faulty !== 'pads_date', 35),
    epinephrineExpires: expiry(world, faulty !== 'epinephrine', 36),
  };
}

function faultOf(world: World, checked: readonly string[]): string {
  const named = world.node.params.fault;
  if (typeof named === 'string') return checked.includes(named) ? named : '';
  return drawn(world, 30, 2) === 0 ? (checked[drawn(world, 37, checked.length)] ?? '') : '';
}

/** The last of some month, in some months' time or some months ago. */
function expiry(world: World, isGood: boolean, salt: number): string {
  const [year = 2026, month = 1] = world.date.split('-').map(Number);
  const months = year * 12 + (month - 1) + (isGood ? 3 + drawn(world, salt, 14) : -1 - drawn(world, salt, 3));
  return `${Math.trunc(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-28`;
}
