import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import type { Wanted } from '../sterile-field.ts';
import { arrange, pack } from '../task-helpers.ts';

type Packs = Pick<World | Perceived, 'packs'>;

/** Of the short form only the first things of the card are set up. */
const BRIEF_THINGS = 3;

/** The tray that is asked for: the order's, else the biopsy. */
export function trayOf(world: World): string {
  const named = textOr(world.node.params, 'tray', '');
  return cardRow(world, named) === undefined ? 'punch_biopsy' : named;
}

function cardRow(from: Packs, tray: string): JsonMap | undefined {
  return rowById(pack(from, 'procedure-trays'), 'trays', tray);
}

export function isFull(world: World): boolean {
  return world.node.form === 'full';
}

/** What goes onto the field, as the card says; the liquid's bowl is among it. */
export function thingsOn(from: Packs, tray: string, full: boolean): readonly string[] {
  const sterile = textsAt(cardRow(from, tray), 'sterile');
  return full ? ['bowl', ...sterile] : sterile.slice(0, BRIEF_THINGS);
}

/** What is poured; nothing in the short form. */
export function liquidOf(from: Packs, tray: string, full: boolean): string {
  return full ? textOr(cardRow(from, tray), 'liquid', '') : '';
}

/** What stays on the side table. */
export function thingsBeside(from: Packs, tray: string): readonly string[] {
  return textsAt(cardRow(from, tray), 'beside');
}

/** All of it in the order and the ways an expert has. */
export function wantedOn(from: Packs, tray: string, full: boolean): readonly Wanted[] {
  const liquid = liquidOf(from, tray, full);
  const things = thingsOn(from, tray, full).map((item) => ({ item, way: 'drop' }));
  return liquid === '' ? things : [...things, { item: liquid, way: 'palm', into: 'bowl' }];
}

/** Flaps in the order of the pack. */
export function flapsInOrder(from: Packs): readonly string[] {
  const rows = rowsAt(pack(from, 'procedure-trays'), 'flaps');
  return [...rows]
    .sort((one, other) => numberOr(one, 'rank', 0) - numberOr(other, 'rank', 0))
    .map((row) => textOr(row, 'id', ''));
}

/** What is wrong with a wrapped pack: nothing, its strip, its wrap, its date, or that it is for something else. */
export type PackFault = '' | 'unchanged' | 'damp' | 'torn' | 'expired' | 'other';

export interface WrappedPack {
  readonly id: string;
  readonly tray: string;
  readonly fault: PackFault;
  /** The ISO date on its label. */
  readonly useBy: string;
  /** The number on its label. */
  readonly number: number;
}

/** The shelf: one good pack, one whose strip has not changed, one spoiled otherwise, and a good one for something else. */
export function shelfOf(world: World): readonly WrappedPack[] {
  const tray = trayOf(world);
  const spoiled = (['damp', 'torn', 'expired'] as const)[drawn(world, 71, 3)] ?? 'damp';
  const others = rowsAt(pack(world, 'procedure-trays'), 'trays')
    .map((row) => textOr(row, 'id', ''))
    .filter((id) => id !== tray);
  const faults: readonly PackFault[] = ['', 'unchanged', spoiled, 'other'];
  return arrange(faults, world.node.arrangement).map((fault, at) => ({
    id: `pack-${at + 1}`,
    tray: fault === 'other' ? (others[drawn(world, 72, others.length)] ?? tray) : tray,
    fault,
    useBy: monthsFrom(world.date, fault === 'expired' ? -1 : 2 + drawn(world, 74 + at, 6)),
    number: 200 + drawn(world, 78, 600) + at,
  }));
}

/** The same day of another month, at most the 28th. */
function monthsFrom(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(count / 12)}-${two(1 + (count % 12))}-${two(Math.min(28, day))}`;
}
