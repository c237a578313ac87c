import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { RhythmSpec } from '../../simulation/vocabulary/rhythm-spec.ts';
import type { Action, Affordance, Observation, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import {
  areRequiredFilled,
  entryValue,
  type PicturedField,
  picturedField,
  shownValue,
  valueAllowed,
  withEntry,
} from '../reading-field.ts';
import { type CoachPart, coachKind } from './coach.ts';
import { type CountPart, countKind } from './count.ts';
import type { RhythmState } from './state.ts';
import { type TonesPart, tonesKind } from './tones.ts';

export interface RhythmPicture {
  readonly prompt: Message;
  readonly part: CountPart | CoachPart | TonesPart;
  readonly readings: readonly PicturedField[];
}

/**
 * W4 Rhythm: count beats or breaths, coach a blow, or play tones; write the readings; confirm. A count may be begun again as
 * often as one likes and every reading changed. A blow cannot be taken back, and what was called out was heard.
 */
export const rhythmWidget: Widget<RhythmSpec, RhythmState, RhythmPicture> = {
  id: 'rhythm',
  init: (spec) => ({
    spec,
    phase: 'ready',
    clockMs: 0,
    steppedMs: 0,
    held: '',
    runs: [],
    cues: [],
    plays: [],
    entries: [],
    isDone: false,
  }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture: ({ spec, ...state }) => ({
    prompt: spec.prompt,
    part: partOf({ spec, ...state }),
    readings: spec.readings.map((reading) => picturedField(reading, state.entries)),
  }),
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome: (state) => [...ownOutcome(state), ...writtenIn(state)],
};

function legal(state: RhythmState): readonly Affordance[] {
  if (state.isDone) return [];
  const { readings } = state.spec;
  const affordances: Affordance[] = [...ownLegal(state)];
  for (const reading of readings) {
    const { id, label } = reading;
    const value = valueAllowed(reading);
    affordances.push({ verb: 'record', target: id, label: message('rhythm.record', { label }), value });
    if (entryValue(state.entries, id) !== '') {
      affordances.push({ verb: 'clear', target: id, label: message('rhythm.clear', { label }) });
    }
  }
  if (state.phase !== 'running' && areRequiredFilled(readings, state.entries)) {
    affordances.push({ verb: 'confirm', label: message('rhythm.confirm') });
  }
  return affordances;
}

function after(state: RhythmState, action: Action): RhythmState {
  const { verb, target = '', value = '' } = action;
  if (verb === 'record') return { ...state, entries: withEntry(state.entries, target, value) };
  if (verb === 'clear') return { ...state, entries: withEntry(state.entries, target, '') };
  if (verb === 'confirm') return { ...state, isDone: true };
  const { spec } = state;
  if (spec.kind === 'count') return countKind.after(spec, state, action);
  return spec.kind === 'coach' ? coachKind.after(spec, state, action) : tonesKind.after(spec, state, action);
}

function ownLegal(state: RhythmState): readonly Affordance[] {
  const { spec } = state;
  if (spec.kind === 'count') return countKind.legal(spec, state);
  return spec.kind === 'coach' ? coachKind.legal(spec, state) : tonesKind.legal(spec, state);
}

function partOf(state: RhythmState): RhythmPicture['part'] {
  const { spec } = state;
  if (spec.kind === 'count') return countKind.part(spec, state);
  return spec.kind === 'coach' ? coachKind.part(spec, state) : tonesKind.part(spec, state);
}

function ownText(state: RhythmState): readonly Message[] {
  const { spec } = state;
  if (spec.kind === 'count') return countKind.text(spec, state);
  return spec.kind === 'coach' ? coachKind.text(spec, state) : tonesKind.text(spec, state);
}

function ownOutcome(state: RhythmState): readonly Observation[] {
  const { spec } = state;
  if (spec.kind === 'count') return countKind.outcome(spec, state);
  return spec.kind === 'coach' ? coachKind.outcome(spec, state) : tonesKind.outcome(spec, state);
}

function writtenIn({ spec, entries }: RhythmState): readonly Observation[] {
  return spec.readings.map(({ id }) => ({ field: id, value: entryValue(entries, id) }));
}

function text(state: RhythmState): readonly Message[] {
  const lines: Message[] = [state.spec.prompt, ...ownText(state)];
  for (const field of state.spec.readings) {
    const { id: reading, label } = field;
    const value = entryValue(state.entries, reading);
    const shown = shownValue(field, value);
    lines.push(message('rhythm.reading', { reading, label, value, shown }));
    for (const { id: option, label: name } of field.options ?? []) {
      lines.push(message('rhythm.option', { reading, option, label: name }));
    }
  }
  return lines;
}
