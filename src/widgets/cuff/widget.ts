import type { CuffSpec } from '../../simulation/vocabulary/cuff-spec.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { type Band, needleAt, needleOfSound } from './bands.ts';
import type { Phase } from './korotkoff.ts';
import {
  advance,
  beatsUntil,
  type CuffState,
  canWait,
  isEmpty,
  isFull,
  letOut,
  pulseNow,
  squeeze,
  startState,
  stepDown,
  type Use,
  waitEmpty,
} from './state.ts';

/** Nobody stands longer over one act than this; a clock that says so is not believed. */
const LONGEST_ACT_MS = 600_000;
const MARKS = ['first', 'last'] as const;
const SOUNDS = ['silence', 'tap', 'swish', 'knock', 'soft'] as const;

export interface CuffPicture {
  readonly prompt: Message;
  readonly notes: readonly Message[];
  readonly fit: readonly {
    readonly id: string;
    readonly label: Message;
    readonly options: readonly Option[];
    readonly chosen: string;
  }[];
  readonly use: Use;
  readonly units: number;
  readonly clockMs: number;
  readonly rate: number;
  readonly rates: readonly number[];
  readonly emptyMs: number | null;
  /** What the fingers feel now; null when they feel for nothing. */
  readonly pulse: 'felt' | 'gone' | null;
  readonly gone: number | null;
  readonly bands: readonly Band[];
  readonly first: number | null;
  readonly last: number | null;
  /** With the valve open: what sounds from now on, as time on the clock, phase, and loudness in percent. */
  readonly beats: readonly (readonly [number, Phase, number])[];
}

/**
 * W3 Cuff: places are free to change while the cuff is empty; what was heard stays heard, but the cuff can be let down and
 * pumped up again as often as wanted. Two ways down with the same decisions: the valve open at a rate, in real time
 * (`instrumentMs`), or one mark of the dial and one beat at a time (`down`). Left only with the cuff empty.
 */
export const cuffWidget: Widget<CuffSpec, CuffState, CuffPicture> = {
  id: 'cuff',
  init: startState,
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? timed(state, action) : state;
  },
  text,
  picture,
  isHot: (state) => !isEmpty(state),
  isDone: (state) => state.isDone,
  outcome,
};

/** The word for what is heard in a phase, as it stands in text and captions. */
export function soundName(phase: Phase): (typeof SOUNDS)[number] {
  return SOUNDS[phase];
}

function legal(state: CuffState): readonly Affordance[] {
  if (state.isDone) return [];
  const { spec, use, rate } = state;
  const found: Affordance[] = [];
  const offer = (verb: string, target?: string, options?: readonly Option[], label?: Message): void => {
    found.push({
      verb,
      label: message(`cuff.${verb}`, label === undefined ? undefined : { label }),
      ...(target === undefined ? {} : { target }),
      ...(options === undefined ? {} : { value: { kind: 'choice', options } }),
    });
  };
  if (isEmpty(state)) {
    for (const { id, options, label } of spec.fit) offer('fit', id, options.map(bare), label);
    offer('use', use === 'fingers' ? 'stethoscope' : 'fingers');
    if (canWait(state)) offer('wait', undefined, spec.waitsMs.map(waitOption));
    offer('confirm');
  } else {
    offer('release');
  }
  if (rate === 0 && !isFull(state)) offer('squeeze');
  if (use === 'fingers' || isEmpty(state)) return found;
  offer('open', undefined, spec.rates.map(rateOption));
  if (rate === 0) offer('down');
  else offer('close');
  offer(
    'mark',
    undefined,
    MARKS.map((id) => ({ id, label: message(`cuff.mark.${id}`) })),
  );
  return found;
}

function bare({ id, label }: Option): Option {
  return { id, label };
}

function waitOption(ms: number): Option {
  return { id: `${ms / 1_000}s`, label: message('cuff.wait.option', { ms }) };
}

function rateOption(rate: number): Option {
  return { id: String(rate), label: message('cuff.open.option', { rate: rate / 10 }) };
}

/** Brings the instrument's clock up to the act. A clock that stands still, runs back or leaps is a broken one. */
function timed(state: CuffState, action: Action): CuffState {
  const ms = action.instrumentMs ?? state.clockMs;
  const isSound = Number.isInteger(ms) && ms >= state.clockMs && ms <= state.clockMs + LONGEST_ACT_MS;
  return isSound ? after(advance(state, ms), action) : state;
}

function after(state: CuffState, { verb, target = '', value = '' }: Action): CuffState {
  switch (verb) {
    case 'fit':
      return { ...state, fit: { ...state.fit, [target]: value } };
    case 'use':
      return { ...state, use: target === 'fingers' ? 'fingers' : 'stethoscope' };
    case 'squeeze':
      return squeeze(state);
    case 'open':
      return {
        ...state,
        rate: Number(value),
        fastest: Math.max(state.fastest, Number(value)),
        isBled: true,
      };
    case 'close':
      return { ...state, rate: 0 };
    case 'down':
      return stepDown(state);
    case 'mark':
      return { ...state, [value]: needleOfSound(state.bands, state.units) };
    case 'release':
      return letOut(state);
    case 'wait':
      return waitEmpty(state, Number(value.slice(0, -1)) * 1_000);
    default:
      return { ...state, isDone: true };
  }
}

function text(state: CuffState): readonly Message[] {
  const { spec, use, rate, empty, bands } = state;
  const lines: Message[] = [spec.prompt, ...spec.notes];
  for (const { id: place, label, options } of spec.fit) {
    const chosen = options.find((one) => one.id === state.fit[place]);
    if (chosen !== undefined)
      lines.push(message('cuff.fitted', { place, label, option: chosen.id, chosen: chosen.label }));
    for (const { id: option, label: name } of options)
      lines.push(message('cuff.place', { place, label, option, name }));
  }
  lines.push(message(`cuff.using.${use}`), message('cuff.needle', { mmHg: needleAt(state.units) }));
  if (empty !== null && isEmpty(state)) lines.push(message('cuff.empty', { ms: empty.forMs }));
  if (rate > 0) lines.push(message('cuff.falling', { rate: rate / 10 }));
  const pulse = pulseNow(state);
  if (pulse !== undefined) lines.push(message(pulse ? 'cuff.pulse' : 'cuff.noPulse'));
  if (state.gone !== null) lines.push(message('cuff.gone', { mmHg: state.gone }));
  for (const { phase, from, to, count } of bands)
    lines.push(message('cuff.heard', { sound: soundName(phase), from, to, count }));
  for (const mark of MARKS) {
    const mmHg = state[mark];
    if (mmHg !== null) lines.push(message('cuff.marked', { mark, mmHg }));
  }
  return lines;
}

function picture(state: CuffState): CuffPicture {
  const { spec, use, units, clockMs, rate, bands, first, last, gone } = state;
  const pulse = pulseNow(state);
  const untilMs = rate === 0 ? clockMs : clockMs + Math.ceil(units / rate);
  return {
    prompt: spec.prompt,
    notes: spec.notes,
    fit: spec.fit.map(({ id, label, options }) => ({
      id,
      label,
      options: options.map(bare),
      chosen: state.fit[id] ?? '',
    })),
    use,
    units,
    clockMs,
    rate,
    rates: spec.rates,
    emptyMs: isEmpty(state) ? (state.empty?.forMs ?? null) : null,
    pulse: pulse === undefined ? null : pulse ? 'felt' : 'gone',
    gone,
    bands,
    first,
    last,
    beats: rate === 0 ? [] : beatsUntil(state, untilMs).map((one) => [one.atMs, one.phase, one.loud]),
  };
}

function outcome(state: CuffState): readonly Observation[] {
  const { gone, peak, first, last, fastest, isStrained, tries } = state;
  return [
    ...state.spec.fit.map(({ id }) => ({ field: `fit.${id}`, value: state.fit[id] ?? '' })),
    { field: 'palpated', value: gone },
    { field: 'peak', value: peak },
    { field: 'first', value: first },
    { field: 'last', value: last },
    { field: 'fastest', value: fastest },
    { field: 'strained', value: isStrained },
    { field: 'tries', value: tries },
    { field: 'footing', value: state.spec.footing ?? '' },
  ];
}
