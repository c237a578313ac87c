import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import type { DayHours } from '../../simulation/vocabulary/plan.ts';
import { intBetween, type Stream } from '../draw/random.ts';

/** A stretch of time, from and to in milliseconds since midnight. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The stretches of a window in which the clinic is at work: the leap over lunch is cut out. */
export function workingStretches(window: Stretch, hours: DayHours): readonly Stretch[] {
  const cut = hours.midday;
  if (cut === undefined || window.toMs <= cut.fromMs || window.fromMs >= cut.toMs) return [window];
  return [
    { fromMs: window.fromMs, toMs: cut.fromMs },
    { fromMs: cut.toMs, toMs: window.toMs },
  ].filter((one) => one.toMs > one.fromMs);
}

/**
 * Draws `count` times in the stretches, rising, at least `gapMs` apart (less where there is no room for it), in whole minutes.
 */
export function spreadTimes(
  stream: Stream,
  stretches: readonly Stretch[],
  count: number,
  gapMs: number,
): readonly number[] {
  const total = stretches.reduce((sum, one) => sum + (one.toMs - one.fromMs), 0);
  if (count === 0 || total <= 0) return [];
  const gap = Math.min(gapMs, Math.floor(total / count));
  const free = Math.max(0, Math.floor((total - gap * (count - 1)) / MINUTE));
  const offsets = Array.from({ length: count }, (_, n) => intBetween(stream, 0, free, n) * MINUTE);
  offsets.sort((a, b) => a - b);
  return offsets.map((offset, index) => place(stretches, offset + gap * index));
}

function place(stretches: readonly Stretch[], offset: number): number {
  let left = offset;
  for (const stretch of stretches) {
    const length = stretch.toMs - stretch.fromMs;
    if (left <= length) return stretch.fromMs + left;
    left -= length;
  }
  return stretches.at(-1)?.toMs ?? 0;
}
