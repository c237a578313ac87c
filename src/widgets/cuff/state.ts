import type { CuffSpec } from '../../simulation/vocabulary/cuff-spec.ts';
import { type Band, needleAt, withBeat } from './bands.ts';
import type { Beat } from './korotkoff.ts';
import { armUnder, beatAfter, beatAtMs, hasPulse, soundOf, UNITS } from './korotkoff.ts';

export type Use = 'fingers' | 'stethoscope';

export interface CuffState {
  readonly spec: CuffSpec;
  /** The option chosen for each place. */
  readonly fit: Readonly<Record<string, string>>;
  readonly use: Use;
  /** Pressure in the cuff when the clock stood at `clockMs`. */
  readonly units: number;
  readonly clockMs: number;
  /** How far the valve is open, in tenths of mmHg a second; 0 is shut. */
  readonly rate: number;
  /** How long the cuff has been empty, and what it was last pumped up for; null before the first time. */
  readonly empty: { readonly forMs: number; readonly after: Use } | null;
  readonly isStrained: boolean;
  /** Air has been let out of this filling. */
  readonly isBled: boolean;
  /** Where the pulse was last felt and first gone, mmHg. */
  readonly felt: number | null;
  readonly gone: number | null;
  /** Of the last time the stethoscope was used. */
  readonly bands: readonly Band[];
  readonly first: number | null;
  readonly last: number | null;
  readonly peak: number;
  readonly fastest: number;
  readonly tries: number;
  readonly isDone: boolean;
}

/** No bulb goes beyond the end of the dial. */
const MOST_UNITS = 300 * UNITS;
/** A squeeze gives twice as much as long as the cuff is slack. */
const SLACK_UNITS = 60 * UNITS;
const SQUEEZE_UNITS = 10 * UNITS;
/** The dial has a mark every 2 mmHg. */
const MARK_UNITS = 2 * UNITS;
const LONGEST_WAIT_MS = 600_000;

export function startState(spec: CuffSpec): CuffState {
  const { later } = spec;
  return {
    spec,
    fit: {},
    use: later === undefined ? 'fingers' : 'stethoscope',
    units: 0,
    clockMs: 0,
    rate: 0,
    empty: later === undefined ? null : { forMs: 0, after: 'stethoscope' },
    isStrained: false,
    isBled: false,
    felt: null,
    gone: later?.palpatedMmHg ?? null,
    bands: [],
    first: null,
    last: null,
    peak: 0,
    fastest: 0,
    tries: 0,
    isDone: false,
  };
}

export const isEmpty = ({ units, rate }: CuffState): boolean => units === 0 && rate === 0;
export const isFull = ({ units }: CuffState): boolean => units >= MOST_UNITS;
export const canWait = (state: CuffState): boolean =>
  isEmpty(state) && state.empty !== null && state.empty.forMs < LONGEST_WAIT_MS;

/** What is felt at the wrist now; undefined where nobody feels for it. */
export function pulseNow(state: CuffState): boolean | undefined {
  return state.use === 'fingers' ? hasPulse(armUnder(state.spec, state), state.units) : undefined;
}

/** Lets time pass on the instrument's clock: air goes out, beats are heard. */
export function advance(state: CuffState, ms: number): CuffState {
  if (ms === state.clockMs) return state;
  if (state.rate === 0) return { ...state, clockMs: ms };
  const bands = beatsUntil(state, ms).reduce<readonly Band[]>(
    (heard, one) => withBeat(heard, one, one.units),
    state.bands,
  );
  return { ...state, bands, units: unitsAt(state, ms), clockMs: ms };
}

/** Pressure at a moment, if nobody touches the valve until then. */
export function unitsAt({ units, rate, clockMs }: Falling, ms: number): number {
  return Math.max(0, units - rate * (ms - clockMs));
}

export type Falling = Pick<CuffState, 'units' | 'rate' | 'clockMs'>;

export interface TimedBeat extends Beat {
  readonly atMs: number;
  readonly units: number;
}

/** The beats from now until a moment, with the pressure at each. */
export function beatsUntil(state: CuffState, ms: number): readonly TimedBeat[] {
  const arm = armUnder(state.spec, state);
  const found: TimedBeat[] = [];
  let beat = beatAfter(arm, state.clockMs);
  for (let atMs = beatAtMs(arm, beat); atMs <= ms; atMs = beatAtMs(arm, beat)) {
    const units = unitsAt(state, atMs);
    if (units === 0) break;
    found.push({ atMs, units, ...soundOf(arm, beat, units) });
    beat += 1;
  }
  return found;
}

/** One beat on, with the needle at the next mark of the dial below. */
export function stepDown(state: CuffState): CuffState {
  const arm = armUnder(state.spec, state);
  const beat = beatAfter(arm, state.clockMs);
  const units = Math.max(0, (Math.ceil(state.units / MARK_UNITS) - 1) * MARK_UNITS);
  const bands = units === 0 ? state.bands : withBeat(state.bands, soundOf(arm, beat, units), units);
  return { ...state, bands, units, clockMs: beatAtMs(arm, beat), isBled: true };
}

/** One squeeze of the bulb. The first one of an empty cuff begins a new filling. */
export function squeeze(before: CuffState): CuffState {
  const state = beginFilling(before);
  const by = state.units < SLACK_UNITS ? 2 * SQUEEZE_UNITS : SQUEEZE_UNITS;
  const units = Math.min(MOST_UNITS, state.units + by);
  if (state.use === 'stethoscope') return { ...state, units, peak: Math.max(state.peak, needleAt(units)) };
  const isFelt = hasPulse(armUnder(state.spec, state), units);
  if (isFelt) return { ...state, units, felt: needleAt(units) };
  return { ...state, units, gone: Math.min(state.gone ?? needleAt(units), needleAt(units)) };
}

function beginFilling(state: CuffState): CuffState {
  const { use, empty, spec } = state;
  if (state.units > 0) {
    const isAgain = use === 'stethoscope' && state.isBled;
    return isAgain ? { ...freshRun(state), isStrained: true } : state;
  }
  const needMs = empty?.after === 'fingers' ? spec.again.afterPulseMs : spec.again.afterListeningMs;
  const isStrained = empty !== null && empty.forMs < needMs;
  if (use === 'fingers') return { ...state, isStrained, felt: null, gone: null };
  return { ...freshRun(state), isStrained, tries: state.tries + 1 };
}

function freshRun(state: CuffState): CuffState {
  return { ...state, bands: [], first: null, last: null, peak: 0, fastest: 0, isBled: false };
}

/** Lets all air out. */
export function letOut(state: CuffState): CuffState {
  return { ...state, units: 0, rate: 0, empty: { forMs: 0, after: state.use } };
}

/** Waits with the cuff empty. */
export function waitEmpty(state: CuffState, ms: number): CuffState {
  if (state.empty === null) return state;
  return {
    ...state,
    empty: { ...state.empty, forMs: Math.min(LONGEST_WAIT_MS, state.empty.forMs + ms) },
  };
}
