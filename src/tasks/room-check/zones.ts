import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** One of the twelve places in a room, with what is wrong there today, if anything. */
export interface Zone {
  readonly id: string;
  /** Id of the fault, `''` when all is well. */
  readonly fault: string;
  /** How the pack mends it: `replace`, `restock`, `move`, `lock`, `remove_and_replace`, `report_and_swap`. */
  readonly fix: string;
}

/** Places whose neglect hurts somebody: sharps, dates, a patient's data. */
export const KEY_ZONES = ['sharps', 'swabs', 'screen'] as const;
/** So many zones have something wrong on a usual morning, besides what the shelves say. */
const USUAL_FAULTS = 3;
/** What an empty shelf of the clinic shows as in the rooms. */
const FAULT_OF_STOCK: Readonly<Record<string, string>> = { gloves_m: 'gloves_out' };

/** The room as it is this morning: `faults` of the plan, else a few drawn ones and what the shelves lack. */
export function zonesOf(world: World): readonly Zone[] {
  const data = pack(world, 'room-check');
  const named = textsAt(world.node.params, 'faults');
  const faults = named.length > 0 ? named : [...shelfFaults(world), ...drawnFaults(world)];
  return rowsAt(data, 'zones').map((row) => {
    const fault = textsAt(row, 'faults').find((one) => faults.includes(one)) ?? '';
    const fix = textOr(
      rowsAt(data, 'faults').find((one) => one.id === fault),
      'fix',
      '',
    );
    return { id: textOr(row, 'id', ''), fault, fix };
  });
}

function shelfFaults(world: World): readonly string[] {
  return Object.entries(FAULT_OF_STOCK).flatMap(([stock, fault]) => {
    const found = world.stock.find((one) => one.id === stock);
    const isEmpty = found?.lots.every((lot) => lot.quantity === 0) === true;
    return isEmpty ? [fault] : [];
  });
}

function drawnFaults(world: World): readonly string[] {
  const all = rowsAt(pack(world, 'room-check'), 'faults').map((row) => textOr(row, 'id', ''));
  const start = drawn(world, 21, all.length);
  const stride = 1 + drawn(world, 22, all.length - 1);
  return Array.from({ length: USUAL_FAULTS }, (_, index) => all[(start + index * stride) % all.length] ?? '');
}

/** Where a finding belongs: what hurts, what is private, what only runs low. */
export function itemOf(zone: Zone): 'room.safety' | 'room.privacy' | 'room.stock' {
  if (zone.id === 'screen') return 'room.privacy';
  return zone.fix === 'restock' ? 'room.stock' : 'room.safety';
}
