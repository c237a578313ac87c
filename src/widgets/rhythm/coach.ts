import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmCoachSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Action, Affordance, Option } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { type Blow, type BlowPhase, blowOf, type Curve, curveOf, phaseAt } from './blow.ts';
import { type GivenCue, type Kind, type RhythmState, timeOf } from './state.ts';

/** Nobody calls out more often in one breath; it also keeps the state small. */
const MOST_CUES = 40;

export interface CoachPart {
  readonly kind: 'coach';
  readonly notes: readonly Message[];
  readonly cues: readonly Option[];
  readonly phase: RhythmState['phase'];
  readonly clockMs: number;
  readonly stepMs: number;
  readonly longestMs: number;
  readonly given: readonly GivenCue[];
  /** What the breath looks like at the time of the clock. */
  readonly breathPhase: BlowPhase;
  /** What the panel moves the chest and the line by while it runs. */
  readonly breath?: RhythmCoachSpec['breath'];
  readonly curve?: Curve;
  readonly after: readonly Message[];
}

/** Coaching one breath. What was called out and blown stands: there is one blow, the verdict on it can be changed. */
export const coachKind: Kind<RhythmCoachSpec, CoachPart> = { legal, after, text, part, outcome };

function blowIn(spec: RhythmCoachSpec, state: RhythmState): Blow {
  return blowOf(spec.breath, state.cues, state.phase === 'stopped' ? state.clockMs : undefined);
}

function legal(spec: RhythmCoachSpec, state: RhythmState): readonly Affordance[] {
  if (state.phase === 'ready') return [{ verb: 'start', label: message('rhythm.start-blow') }];
  if (state.phase === 'stopped') return [];
  const cues = state.cues.length < MOST_CUES ? spec.cues : [];
  return [
    ...cues.map(
      ({ id, label }): Affordance => ({ verb: 'cue', target: id, label: message('rhythm.say', { label }) }),
    ),
    { verb: 'step', label: message('rhythm.step', { seconds: spec.stepMs / 1_000 }) },
    { verb: 'stop', label: message('rhythm.stop-blow') },
  ];
}

function after(spec: RhythmCoachSpec, state: RhythmState, action: Action): RhythmState {
  if (action.verb === 'start') return { ...state, phase: 'running', clockMs: 0 };
  if (action.verb === 'step') return settled(spec, state, state.clockMs + spec.stepMs);
  const ms = timeOf(state, action, spec.longestMs);
  if (ms === undefined) return state;
  const moved = settled(spec, state, ms);
  // A word that comes after the end is not heard any more.
  if (moved.phase === 'stopped') return moved;
  if (action.verb === 'stop') return { ...moved, phase: 'stopped' };
  return { ...moved, cues: [...moved.cues, { cue: action.target ?? '', ms }] };
}

/** Moves the clock on; a blow that has ended by then stops it at its end. */
function settled(spec: RhythmCoachSpec, state: RhythmState, ms: number): RhythmState {
  const { endMs } = blowOf(spec.breath, state.cues);
  const lastMs = Math.min(endMs ?? spec.longestMs, spec.longestMs);
  return ms >= lastMs ? { ...state, phase: 'stopped', clockMs: lastMs } : { ...state, clockMs: ms };
}

function part(spec: RhythmCoachSpec, state: RhythmState): CoachPart {
  const blow = blowIn(spec, state);
  const isOver = state.phase === 'stopped';
  const curve = isOver ? curveOf(spec.breath, blow) : undefined;
  return {
    kind: 'coach',
    notes: spec.notes,
    cues: spec.cues.map(bareOption),
    phase: state.phase,
    clockMs: state.clockMs,
    stepMs: spec.stepMs,
    longestMs: spec.longestMs,
    given: state.cues,
    breathPhase: isOver ? 'over' : phaseAt(spec.breath, blow, state.clockMs),
    ...(state.phase === 'ready' ? {} : { breath: spec.breath }),
    ...(curve === undefined ? {} : { curve }),
    after: isOver ? spec.after : [],
  };
}

function text(spec: RhythmCoachSpec, state: RhythmState): readonly Message[] {
  const { notes, cues, phase, breathPhase, given, curve, clockMs, after: seen } = part(spec, state);
  const lines: Message[] = [...notes];
  lines.push(...cues.map(({ id: cue, label }) => message('rhythm.cue', { cue, label })));
  for (const { cue, ms } of given) {
    const label = cues.find((one) => one.id === cue)?.label ?? cue;
    lines.push(message('rhythm.cued', { cue, label, ms, seconds: tenths(ms) }));
  }
  if (phase !== 'ready') {
    lines.push(message('rhythm.breath', { phase: breathPhase, ms: clockMs, seconds: tenths(clockMs) }));
  }
  if (curve !== undefined) lines.push(...curveLines(curve));
  else if (phase === 'stopped') lines.push(message('rhythm.no-curve'));
  return [...lines, ...seen];
}

/** What the machine shows of a blow, in words: the shape, never whether it is good. */
export function curveLines(curve: Curve): readonly Message[] {
  const { start, way, end, endMs, totalMl, firstSecondMl } = curve;
  return [
    message('rhythm.curve', { start, way, end, seconds: tenths(endMs) }),
    message('rhythm.volumes', {
      total: litres(totalMl),
      first: litres(firstSecondMl),
      totalMl,
      firstSecondMl,
    }),
  ];
}

/** Seconds with one decimal. */
export function tenths(ms: number): string {
  return `${Math.floor(ms / 1_000)}.${Math.floor((ms % 1_000) / 100)}`;
}

/** Litres with two decimals, as the machine shows them. */
export function litres(ml: number): string {
  const hundredths = Math.round(ml / 10);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function outcome(spec: RhythmCoachSpec, state: RhythmState) {
  const blow = blowIn(spec, state);
  const curve = state.phase === 'stopped' ? curveOf(spec.breath, blow) : undefined;
  return [
    { field: 'cues', value: state.cues.map(({ cue, ms }) => `${cue}@${ms}`) },
    { field: 'start', value: curve?.start ?? '' },
    { field: 'way', value: curve?.way ?? '' },
    { field: 'end', value: curve?.end ?? '' },
    { field: 'depth', value: curve === undefined ? 0 : blow.depth },
    { field: 'totalMl', value: curve?.totalMl ?? 0 },
    { field: 'firstSecondMl', value: curve?.firstSecondMl ?? 0 },
  ];
}
