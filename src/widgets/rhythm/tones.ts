import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmTonesSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Action, Affordance, Option } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import type { Kind, RhythmState } from './state.ts';

const SILENCE = 'silence';
const REMIND = 'remind';
/** Nobody sits still for more. */
const MOST_PLAYS = 60;

export interface TonesPart {
  readonly kind: 'tones';
  readonly tones: readonly Option[];
  /** What was done last: a tone, `silence`, `remind`, or `''`; and whether the hand went up at it. */
  readonly last: string;
  readonly hand: 'up' | 'down' | '';
  readonly wasReminded: boolean;
  readonly plays: number;
}

/** Playing tones: each is answered by a hand or not, and only the last answer is in sight. */
export const tonesKind: Kind<RhythmTonesSpec, TonesPart> = { legal, after, text, part, outcome };

function legal(spec: RhythmTonesSpec, state: RhythmState): readonly Affordance[] {
  if (state.plays.length >= MOST_PLAYS) return [];
  const tones = spec.tones.map(
    ({ id, label }): Affordance => ({ verb: 'play', target: id, label: message('rhythm.play', { label }) }),
  );
  return [
    ...tones,
    { verb: 'silence', label: message('rhythm.silence') },
    { verb: 'remind', label: message('rhythm.remind') },
  ];
}

function after(_: RhythmTonesSpec, state: RhythmState, { verb, target }: Action): RhythmState {
  return { ...state, plays: [...state.plays, verb === 'play' ? (target ?? '') : verb] };
}

function part(spec: RhythmTonesSpec, state: RhythmState): TonesPart {
  const last = state.plays.at(-1) ?? '';
  const wasReminded = state.plays.includes(REMIND);
  return {
    kind: 'tones',
    tones: spec.tones.map(bareOption),
    last,
    hand: last === '' || last === REMIND ? '' : handAt(spec, last, wasReminded),
    wasReminded,
    plays: state.plays.length,
  };
}

function handAt(spec: RhythmTonesSpec, last: string, wasReminded: boolean): 'up' | 'down' {
  const isHeard = spec.tones.find((one) => one.id === last)?.isHeard ?? false;
  return isHeard || (spec.isGuessing && !wasReminded) ? 'up' : 'down';
}

function text(spec: RhythmTonesSpec, state: RhythmState): readonly Message[] {
  const shown = part(spec, state);
  const lines = shown.tones.map(({ id: tone, label }) => message('rhythm.tone', { tone, label }));
  if (shown.last !== '') lines.push(answerLine(shown));
  return lines;
}

/** What was seen at the last tone, silence or word. */
export function answerLine({ last, hand, tones }: TonesPart): Message {
  if (last === REMIND) return message('rhythm.reminded', { last });
  if (last === SILENCE) return message('rhythm.still', { last, hand });
  const label = tones.find((one) => one.id === last)?.label ?? last;
  return message('rhythm.answer', { last, hand, label });
}

function outcome(_: RhythmTonesSpec, { plays }: RhythmState) {
  const firstReminder = plays.indexOf(REMIND);
  return [
    { field: 'played', value: plays.filter((one) => one !== SILENCE && one !== REMIND) },
    { field: 'plays', value: plays },
    { field: 'silences', value: plays.filter((one) => one === SILENCE).length },
    { field: 'reminded', value: firstReminder !== -1 },
  ];
}
