import { type JsonMap, mapAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn, ownStep } from '../day-work.ts';
import { textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { type KitBox, type KitCard, kitBoxes, kitCard } from '../waived-kit.ts';

/** The two controls of a kit. */
export const CONTROLS = ['positive', 'negative'] as const;
export type Control = (typeof CONTROLS)[number];

/** How one line of a device looks. */
export type Mark = 'line' | 'none';

/** The kit whose controls are due; the clinic's flu kit when the plan names none. */
export function kitOf(world: World): string {
  const named = world.node.params.kit;
  return typeof named === 'string' ? named.replace(/@.*$/, '').replaceAll('_', '-') : 'kit-clearband-flu';
}

/** The card in the kit's box. */
export function cardOf(world: World): KitCard {
  return kitCard(world, kitOf(world));
}

/** The boxes of this kit on the shelf. */
export function boxesOf(world: World): readonly KitBox[] {
  return kitBoxes(world, kitOf(world)).filter((one) => one.isRight);
}

/** The box that the player ran the controls on, if it was a box of this kit. */
export function boxTaken(world: World): KitBox | undefined {
  const taken = observedList(ownStep(world, 'controls'), 'taken');
  return boxesOf(world).find((one) => taken.includes(one.id));
}

/** Lines that a control must show: the control line always, the analytes as the card says. */
export function expectedLines(world: World, control: Control): Readonly<Record<string, Mark>> {
  const expected = textsAt(mapAt(pack(world, kitOf(world)), 'qc.expected'), control);
  return Object.fromEntries([
    ['control', 'line' as const],
    ...cardOf(world).analytes.map((one) => [one, expected.includes(one) ? 'line' : 'none'] as const),
  ]);
}

/** The lines of a control as they come out. A kit fails only when the plan says so (`fails: positive`, `negative` or `control`). */
export function linesOf(world: World, control: Control): Readonly<Record<string, Mark>> {
  const fails = textOr(world.node.params, 'fails', '');
  const lines = expectedLines(world, control);
  const [first = 'control'] = cardOf(world).analytes;
  if (fails === 'control' && control === 'positive') return { ...lines, control: 'none' };
  if (fails !== control) return lines;
  return { ...lines, [first]: lines[first] === 'line' ? 'none' : 'line' };
}

/** Before its window a device has only begun to show. */
export function unfinished(world: World): Readonly<Record<string, Mark>> {
  return Object.fromEntries(['control', ...cardOf(world).analytes].map((one) => [one, 'none' as const]));
}

/** Whether both controls came out as labelled. */
export function isPassed(world: World): boolean {
  const fails = textOr(world.node.params, 'fails', '');
  return !['positive', 'negative', 'control'].includes(fails);
}

/** ISO date so many days from the day's date; days stay within a month or two. */
export function controlExpiry(world: World, isGood: boolean): string {
  const [year = 2026, month = 1] = world.date.split('-').map(Number);
  const months = year * 12 + (month - 1) + (isGood ? 2 + drawn(world, 11, 6) : -1 - drawn(world, 12, 3));
  const shown = String((months % 12) + 1).padStart(2, '0');
  return `${Math.trunc(months / 12)}-${shown}-15`;
}

/** What a colleague or the player leaves in the control log. */
export function logEntry(world: World, lot: string, isOpen: boolean): JsonMap {
  return { kit: kitOf(world), lot, passed: isOpen, atMs: world.nowMs };
}
