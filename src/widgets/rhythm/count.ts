import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmCountSpec, RhythmPattern } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Action, Affordance, Option } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { beatsBetween, isEven } from './pattern.ts';
import { type Kind, type RhythmState, timeOf } from './state.ts';

/** Nobody counts more often than this; it also keeps the state small. */
const MOST_RUNS = 12;

/** A span that was stepped through, and the beats in it. */
export interface SteppedSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly beatsMs: readonly number[];
  readonly isEven: boolean;
}

export interface CountPart {
  readonly kind: 'count';
  readonly of: 'beats' | 'breaths';
  readonly holds: readonly Option[];
  readonly held: string;
  readonly phase: RhythmState['phase'];
  readonly clockMs: number;
  readonly stepMs: number;
  readonly longestMs: number;
  /** What moves under the fingers or before the eyes; absent until it has started. */
  readonly moves?: { readonly pattern: RhythmPattern; readonly depth: number };
  readonly drawn: RhythmCountSpec['holds'][number]['drawn'];
  readonly shows: readonly Message[];
  readonly spans: readonly SteppedSpan[];
}

/** Counting beats or breaths: any time the count stops is lawful, and it may be begun again. */
export const countKind: Kind<RhythmCountSpec, CountPart> = { legal, after, text, part, outcome };

function holdOf(spec: RhythmCountSpec, state: RhythmState) {
  return spec.holds.find((one) => one.id === state.held);
}

function legal(spec: RhythmCountSpec, state: RhythmState): readonly Affordance[] {
  if (state.phase === 'running') {
    const stop: Affordance = { verb: 'stop', label: message('rhythm.stop') };
    if (state.clockMs + spec.stepMs > spec.longestMs) return [stop];
    return [{ verb: 'step', label: message('rhythm.step', { seconds: spec.stepMs / 1_000 }) }, stop];
  }
  const holds = spec.holds
    .filter((one) => one.id !== state.held)
    .map(
      ({ id, label }): Affordance => ({ verb: 'hold', target: id, label: message('rhythm.take', { label }) }),
    );
  const canStart = state.held !== '' && state.runs.length < MOST_RUNS;
  return canStart ? [...holds, { verb: 'start', label: message('rhythm.start') }] : holds;
}

function after(spec: RhythmCountSpec, state: RhythmState, action: Action): RhythmState {
  const begun = { ...state, clockMs: 0, steppedMs: 0 };
  if (action.verb === 'hold') return { ...begun, held: action.target ?? '', phase: 'ready' };
  if (action.verb === 'start') return { ...begun, phase: 'running' };
  if (action.verb === 'step') {
    const clockMs = state.clockMs + spec.stepMs;
    return { ...state, clockMs, steppedMs: clockMs };
  }
  const clockMs = timeOf(state, action, spec.longestMs);
  if (clockMs === undefined) return state;
  return { ...state, phase: 'stopped', clockMs, runs: [...state.runs, `${state.held}>${clockMs}`] };
}

function spansOf(spec: RhythmCountSpec, state: RhythmState): readonly SteppedSpan[] {
  const pattern = holdOf(spec, state)?.pattern;
  if (pattern === undefined) return [];
  // A count that was stopped between two steps was counted with the eyes or the fingers from there on.
  return Array.from({ length: Math.floor(state.steppedMs / spec.stepMs) }, (_, index) => {
    const fromMs = index * spec.stepMs;
    const toMs = fromMs + spec.stepMs;
    return {
      fromMs,
      toMs,
      beatsMs: beatsBetween(pattern, fromMs, toMs),
      isEven: isEven(pattern, fromMs, toMs),
    };
  });
}

function part(spec: RhythmCountSpec, state: RhythmState): CountPart {
  const hold = holdOf(spec, state);
  const hasStarted = hold !== undefined && state.phase !== 'ready';
  return {
    kind: 'count',
    of: spec.of,
    holds: spec.holds.map(bareOption),
    held: state.held,
    phase: state.phase,
    clockMs: state.clockMs,
    stepMs: spec.stepMs,
    longestMs: spec.longestMs,
    ...(hasStarted ? { moves: { pattern: hold.pattern, depth: hold.depth } } : {}),
    drawn: hold?.drawn ?? spec.holds[0]?.drawn ?? 'wrist',
    shows: hasStarted ? hold.shows : [],
    spans: spansOf(spec, state),
  };
}

function text(spec: RhythmCountSpec, state: RhythmState): readonly Message[] {
  const { holds, held, phase, clockMs, shows, spans } = part(spec, state);
  const lines = holds.map(({ id: hold, label }) =>
    hold === held ? message('rhythm.held', { hold, label }) : message('rhythm.hold', { hold, label }),
  );
  lines.push(...shows);
  for (const span of spans) lines.push(spanLine(spec.of, held, span));
  if (phase !== 'ready') {
    lines.push(message(`rhythm.clock.${phase}`, { hold: held, seconds: Math.floor(clockMs / 1_000) }));
  }
  return lines;
}

/** A span of the step mode in words. */
export function spanLine(of: 'beats' | 'breaths', hold: string, span: SteppedSpan): Message {
  return message(`rhythm.span.${of}`, {
    hold,
    from: span.fromMs / 1_000,
    to: span.toMs / 1_000,
    count: span.beatsMs.length,
    way: span.isEven ? 'even' : 'uneven',
  });
}

function outcome(_: RhythmCountSpec, state: RhythmState) {
  const isCounted = state.phase === 'stopped';
  return [
    { field: 'hold', value: state.held },
    { field: 'spanMs', value: isCounted ? state.clockMs : 0 },
    { field: 'runs', value: state.runs },
  ];
}
