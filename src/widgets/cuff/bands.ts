import type { Beat, Phase } from './korotkoff.ts';
import { UNITS } from './korotkoff.ts';

/** Beats in a row that sounded alike, with the needle at the first and at the last of them, in whole mmHg. */
export interface Band {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** After so many silent beats a sound is no longer what one has just heard. */
const FRESH_BEATS = 2;

/** Whole mmHg as the needle is read. */
export function needleAt(units: number): number {
  return Math.round(units / UNITS);
}

/** What has been heard, with one more beat. */
export function withBeat(bands: readonly Band[], { phase }: Beat, units: number): readonly Band[] {
  const at = needleAt(units);
  const last = bands.at(-1);
  if (last?.phase !== phase) return [...bands, { phase, from: at, to: at, count: 1 }];
  return [...bands.slice(0, -1), { ...last, to: at, count: last.count + 1 }];
}

/**
 * Where the needle stood at the sound just heard: a mark names a sound, not the moment of the hand. Where nothing was heard for
 * more than two beats it is where the needle stands.
 */
export function needleOfSound(bands: readonly Band[], units: number): number {
  const last = bands.at(-1);
  if (last === undefined) return needleAt(units);
  if (last.phase > 0) return last.to;
  const before = bands.at(-2);
  return before !== undefined && last.count <= FRESH_BEATS ? before.to : needleAt(units);
}
