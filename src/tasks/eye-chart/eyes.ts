import { type JsonMap, jsonAt } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr, rowsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { ageInMonths } from '../vaccine-products.ts';

export const EYES = ['right', 'left', 'both'] as const;
export type Eye = (typeof EYES)[number];

/** The chart for the age: its id and the distance it hangs at, in feet. */
export function chartFor(world: World): { readonly id: string; readonly feet: number } {
  const months = ageInMonths(world);
  const rows = rowsAt(pack(world, 'screening-tests'), 'vision');
  const row = rows.find(
    (one) => months >= numberOr(one, 'ageMonthsMin', 0) && months < numberOr(one, 'ageMonthsBelow', 10_000),
  );
  return { id: String(row?.id ?? 'snellen'), feet: numberOr(row, 'distanceFt', 20) };
}

function linesPack(world: Pick<World, 'packs'>): JsonMap {
  return pack(world, 'eye-chart-lines');
}

/** The lines of the chart from the largest down, as denominators; what the plan's eyes read is always among them. */
export function chartLines(world: World): readonly number[] {
  const printed = jsonAt(linesPack(world), 'lines.denominators');
  const list = Array.isArray(printed) ? printed.filter((one) => typeof one === 'number') : [];
  return [...new Set([...list, ...EYES.map((eye) => trueLine(world, eye))])].sort(
    (one, other) => other - one,
  );
}

/** The smallest line this eye reads, from the visit's truth. */
export function trueLine(world: World, eye: Eye): number {
  const usual = numberOr(linesPack(world), 'lines.usual', 0);
  const vision = world.visit?.plan.truth.vision;
  const own = numberOr(vision, eye, Number.NaN);
  if (!Number.isNaN(own)) return own;
  return eye === 'both' ? Math.min(trueLine(world, 'right'), trueLine(world, 'left')) : usual;
}

/** How many symbols of a line this eye gets right: all above its line, most on it, one below. */
export function hits(world: World, eye: Eye, line: number): number {
  const symbols = numberOr(linesPack(world), 'lines.symbols', 0);
  const own = trueLine(world, eye);
  if (line > own) return symbols;
  return line === own ? symbols - 1 : 1;
}

/** Whether this person came with glasses or lenses. */
export function wearsGlasses(world: World): boolean {
  const said = world.visit?.plan.truth.glasses;
  return typeof said === 'boolean' ? said : world.person?.look.glasses === true;
}
