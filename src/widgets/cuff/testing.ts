import type { ArmSounds, CuffSpec } from '../../simulation/vocabulary/cuff-spec.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { observed } from '../../simulation/vocabulary/widget.ts';
import type { CuffState } from './state.ts';
import { cuffWidget as widget } from './widget.ts';

const word = (text: string) => message('plain', { text });

/** An ordinary arm, 128 over 78 at 72 beats a minute, that nothing shifts. */
export function aCuff(arm: Partial<ArmSounds> = {}, more: Partial<CuffSpec> = {}): CuffSpec {
  return {
    prompt: word('prompt'),
    notes: [word('note')],
    fit: [],
    arm: { sysMmHg: 128, diaMmHg: 78, beatMs: 833, gap: null, uneven: null, ...arm },
    rates: [20, 25, 30, 50, 80],
    fast: { overRate: 30, atRate: 50, shift: { sysMmHg: -5, diaMmHg: 4 }, worseBelowBpm: 60 },
    again: { shift: { sysMmHg: 0, diaMmHg: 4 }, afterPulseMs: 15_000, afterListeningMs: 60_000 },
    waitsMs: [15_000, 30_000, 60_000],
    ...more,
  };
}

/** Does the acts one after another. */
export function doAll(from: CuffState, ...acts: readonly (readonly [string, string?])[]): CuffState {
  return acts.reduce(
    (state, [verb, value]) => widget.reduce(state, value === undefined ? { verb } : { verb, value }),
    from,
  );
}

/** The stethoscope in, pumped up to at least so much. */
export function pumped(spec: CuffSpec, peak: number): CuffState {
  let state = widget.reduce(widget.init(spec), { verb: 'use', target: 'stethoscope' });
  while ((numberOf(state, 'peak') ?? 0) < peak) state = doAll(state, ['squeeze']);
  return state;
}

/** What was observed as a number; null when there is none. */
export function numberOf(state: CuffState, field: string): number | null {
  const found = observed(widget.outcome(state), field);
  return typeof found === 'number' ? found : null;
}

/** Listens one mark and one beat at a time: the first of two sounds in a row, and the last sound before a long silence. */
export function listenByStep(from: CuffState): CuffState {
  let state = from;
  let before = false;
  while (state.units > 0) {
    state = doAll(state, ['down']);
    const isSound = (state.bands.at(-1)?.phase ?? 0) > 0;
    const isFirst = isSound && !before && !hasPair(state);
    if (isFirst) state = doAll(state, ['mark', 'first']);
    if (isSound) state = doAll(state, ['mark', 'last']);
    before = isSound;
  }
  return doAll(state, ['confirm']);
}

/** Whether two sounds in a row were heard before the one heard now. */
function hasPair(state: CuffState): boolean {
  return state.bands.slice(0, -1).some((one, index, all) => {
    const next = all[index + 1];
    return one.phase > 0 && (one.count > 1 || (next !== undefined && next.phase > 0));
  });
}

/** Listens with the valve open, marking at the very beats: the first of two sounds in a row, and the last of all. */
export function listenLive(from: CuffState, rate: number): CuffState {
  let state = widget.reduce(from, { verb: 'open', value: String(rate), instrumentMs: from.clockMs });
  const beats = widget.picture(state).beats;
  const isSound = (index: number): boolean => (beats[index]?.[1] ?? 0) > 0;
  const first = beats.findIndex((_, index) => isSound(index) && isSound(index + 1));
  const last = beats.findLastIndex((_, index) => isSound(index));
  for (const [value, index] of [
    ['first', first],
    ['last', last],
  ] as const) {
    const instrumentMs = beats[index]?.[0];
    if (instrumentMs !== undefined) state = widget.reduce(state, { verb: 'mark', value, instrumentMs });
  }
  return doAll(state, ['release'], ['confirm']);
}

/** To the nearest even number, as pressures are written. */
export function even(mmHg: number): number {
  return Math.round(mmHg / 2) * 2;
}
