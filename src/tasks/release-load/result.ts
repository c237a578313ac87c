import type { LoopState, World } from '../../simulation/vocabulary/task.ts';
import { LOOP, loadOf } from '../autoclave-load.ts';
import { drawn } from '../day-work.ts';
import { durationMs, isTrueAt, numberOr, rowById, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

export type PackState = 'good' | 'damp' | 'unchanged' | 'no-strip' | 'torn';

/** What the printer and the pouches show when the door is opened. */
export interface Result {
  readonly number: string;
  readonly cardC10: number;
  readonly cardMs: number;
  readonly reachedC10: number;
  readonly heldMs: number;
  readonly isReached: boolean;
  readonly pouches: readonly { readonly contents: string; readonly state: PackState }[];
  readonly hasTest: boolean;
}

const MINUTE_MS = 60_000;

/** The cycle that is running or has run; undefined when nothing was loaded. */
export function cycleOf(world: World): LoopState | undefined {
  return world.loops.findLast((one) => one.kind === LOOP);
}

export function isRunning(world: World): boolean {
  const cycle = cycleOf(world);
  return cycle !== undefined && world.nowMs < cycle.dueMs;
}

/**
 * What came out. The plan may say what is wrong (`fault: printout`, `pack` or `none`); else it is drawn, and whatever was loaded
 * wrongly shows.
 */
export function resultOf(world: World): Result {
  const details = loadOf(world)?.details ?? {};
  const cycle = rowById(pack(world, 'sterilization'), 'cycles', textOr(details, 'cycle', 'table_top_pouch'));
  const card = rowById(pack(world, 'sterilization'), 'cycles', 'table_top_pouch');
  const fault = faultOf(world);
  const cardC10 = numberOr(card, 'tempC10', 1_320);
  const cardMs = durationMs(textOr(card, 'exposure', '4min'));
  const ranC10 = numberOr(cycle, 'tempC10', cardC10);
  const ranMs = durationMs(textOr(cycle, 'exposure', '4min'));
  const reachedC10 = fault === 'printout' ? ranC10 - 40 - drawn(world, 61, 60) : ranC10 + drawn(world, 62, 8);
  const isReached = reachedC10 >= cardC10 && ranMs >= cardMs;
  return {
    number: textOr(details, 'number', ''),
    cardC10,
    cardMs,
    reachedC10,
    heldMs: ranMs + (isReached ? 0 : -MINUTE_MS * (fault === 'printout' ? 1 : 0)),
    isReached,
    pouches: pouchStates(world, fault),
    hasTest: isTrueAt(details, 'hasTest'),
  };
}

function faultOf(world: World): string {
  const named = world.node.params.fault;
  if (typeof named === 'string') return named;
  return ['none', 'pack', 'none', 'printout'][drawn(world, 63, 4)] ?? 'none';
}

/** A damp pouch stays damp, one without a strip proves nothing, and a packed chamber leaves strips as they were. */
function pouchStates(world: World, fault: string): Result['pouches'] {
  const details = loadOf(world)?.details ?? {};
  const contents = textsAt(details, 'pouches');
  const spoiled = fault === 'pack' ? contents[drawn(world, 64, Math.max(1, contents.length))] : undefined;
  const kind = (['damp', 'unchanged', 'torn'] as const)[drawn(world, 65, 3)] ?? 'damp';
  return contents.map((one, index) => {
    if (textsAt(details, 'damp').includes(one)) return { contents: one, state: 'damp' };
    if (textsAt(details, 'noIndicator').includes(one)) return { contents: one, state: 'no-strip' };
    if (isTrueAt(details, 'isPacked') && index === 0) return { contents: one, state: 'unchanged' };
    return { contents: one, state: one === spoiled ? kind : 'good' };
  });
}

/** How last week's spore test came out: as the plan says (`biological: growth`), else no growth. */
export function isGrowth(world: World): boolean {
  return world.node.params.biological === 'growth';
}
