import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** What the logger of one cold unit shows, in tenths of a degree Celsius. */
export interface Unit {
  readonly id: 'refrigerator' | 'freezer';
  readonly current: number;
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  readonly isOut: boolean;
}

/** Whether the plan says that the refrigerator was out of range. Nothing else ever makes an excursion. */
export function isExcursion(node: NodePlan): boolean {
  return node.params.excursion === true;
}

/** The units that are read: both in the morning, the refrigerator alone when its alarm has gone off. */
export function unitsOf(world: World): readonly Unit[] {
  const both = [refrigerator(world), freezer(world)];
  return world.node.params.part === 'alarm' ? both.slice(0, 1) : both;
}

function refrigerator(world: World): Unit {
  const row = rowById(pack(world, 'cold-chain'), 'units', 'refrigerator');
  const [low, high] = [numberOr(row, 'tempC10Min', 20), numberOr(row, 'tempC10Max', 80)];
  const aim = numberOr(row, 'aimC10', 50);
  const usual = aim - 4 + drawn(world, 1, 9);
  const { params } = world.node;
  const current = numberOr(params, 'currentC10', isExcursion(world.node) ? high + 12 : usual);
  const min = numberOr(params, 'minC10', Math.min(current, usual) - 3 - drawn(world, 2, 7));
  const max = numberOr(params, 'maxC10', Math.max(current, usual) + 2 + drawn(world, 3, 8));
  return { id: 'refrigerator', current, min, max, low, high, isOut: min < low || max > high };
}

function freezer(world: World): Unit {
  const row = rowById(pack(world, 'cold-chain'), 'units', 'freezer');
  const [low, high] = [numberOr(row, 'tempC10Min', -500), numberOr(row, 'tempC10Max', -150)];
  const current = high - 60 - drawn(world, 4, 40);
  const min = current - 8 - drawn(world, 5, 12);
  const max = current + 8 + drawn(world, 6, 20);
  return { id: 'freezer', current, min, max, low, high, isOut: min < low || max > high };
}

/** Whether yesterday's line of the log was left out: on some days it was, and it stays blank. */
export function hasGap(world: World): boolean {
  return world.node.params.part !== 'alarm' && drawn(world, 7, 2) === 0;
}
