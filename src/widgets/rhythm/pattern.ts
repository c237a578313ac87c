import type { RhythmPattern } from '../../simulation/vocabulary/rhythm-spec.ts';

const MINUTE_MS = 60_000;
/** A gap that differs from the mean by more than this many thousandths is felt as uneven. */
const FELT = 120;

/** The mean gap between beats or breaths, whole ms; a minute where there are none. */
export function gapMs({ perMinute }: RhythmPattern): number {
  return perMinute > 0 ? Math.floor(MINUTE_MS / perMinute) : MINUTE_MS;
}

/** When beat number `index` falls, whole ms after the start. The first comes half a gap after it. */
function beatAt(pattern: RhythmPattern, index: number): number {
  const { perMinute, offsets } = pattern;
  const even = Math.floor(((2 * index + 1) * MINUTE_MS) / (2 * perMinute));
  const offset = offsets[index % Math.max(1, offsets.length)] ?? 0;
  return even + Math.trunc((offset * gapMs(pattern)) / 1_000);
}

/** The beats from `fromMs` until before `toMs`, in order. Closed form: no beat depends on how the time was spent. */
export function beatsBetween(pattern: RhythmPattern, fromMs: number, toMs: number): readonly number[] {
  if (pattern.perMinute <= 0) return [];
  const first = Math.max(0, Math.floor((fromMs * pattern.perMinute) / MINUTE_MS) - 1);
  const last = Math.floor((toMs * pattern.perMinute) / MINUTE_MS) + 1;
  const beats: number[] = [];
  for (let index = first; index <= last; index += 1) {
    const at = beatAt(pattern, index);
    if (at >= fromMs && at < toMs) beats.push(at);
  }
  return beats;
}

/** The last beat at or before a moment; undefined before the first. */
export function lastBeat(pattern: RhythmPattern, ms: number): number | undefined {
  return beatsBetween(pattern, Math.max(0, ms - 3 * gapMs(pattern)), ms + 1).at(-1);
}

/** Whether the beats of a span, and the one before it, are felt to come evenly. */
export function isEven(pattern: RhythmPattern, fromMs: number, toMs: number): boolean {
  const gap = gapMs(pattern);
  const beats = beatsBetween(pattern, Math.max(0, fromMs - gap), toMs);
  return beats.every((at, index) => {
    const before = beats[index - 1];
    return before === undefined || Math.abs(at - before - gap) * 1_000 <= FELT * gap;
  });
}
