import type { Figure } from '../../simulation/vocabulary/figures.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TimedReadSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import type { Entry, PicturedField } from '../reading-field.ts';
import {
  areRequiredFilled,
  bareOption,
  entryValue,
  picturedField,
  shownValue,
  valueAllowed,
  withEntry,
} from '../reading-field.ts';

/** A person stops looking again at some point; it also keeps the state small. */
const MOST_LOOKS = 20;

export interface TimedReadState {
  readonly spec: TimedReadSpec;
  /** Look ids in the order they were taken; the last one is what is seen now. */
  readonly looks: readonly string[];
  readonly entries: readonly Entry[];
  readonly isDone: boolean;
}

export interface TimedReadPicture {
  readonly prompt: Message;
  readonly looks: readonly Option[];
  /** The look taken last, `''` before the first, and what it shows. */
  readonly looked: string;
  readonly shows: readonly Message[];
  readonly figure?: Figure;
  readonly readings: readonly PicturedField[];
}

/** W7 Timed read: look or count for a chosen time, as often as wanted, write the readings, confirm. */
export const timedReadWidget: Widget<TimedReadSpec, TimedReadState, TimedReadPicture> = {
  id: 'timed-read',
  init: (spec) => ({ spec, looks: [], entries: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome,
};

function legal(state: TimedReadState): readonly Affordance[] {
  if (state.isDone) return [];
  const { looks, readings } = state.spec;
  const affordances: Affordance[] = [];
  if (state.looks.length < MOST_LOOKS) {
    for (const { id, label } of looks) {
      affordances.push({ verb: 'start', target: id, label: message('timed-read.start', { label }) });
    }
  }
  for (const reading of readings) {
    const { id, label } = reading;
    const value = valueAllowed(reading);
    affordances.push({ verb: 'record', target: id, label: message('timed-read.record', { label }), value });
    if (entryValue(state.entries, id) !== '') {
      affordances.push({ verb: 'clear', target: id, label: message('timed-read.clear', { label }) });
    }
  }
  if (areRequiredFilled(readings, state.entries)) {
    affordances.push({ verb: 'confirm', label: message('timed-read.confirm') });
  }
  return affordances;
}

function after(state: TimedReadState, { verb, target = '', value = '' }: Action): TimedReadState {
  if (verb === 'start') return { ...state, looks: [...state.looks, target] };
  if (verb === 'record') return { ...state, entries: withEntry(state.entries, target, value) };
  if (verb === 'clear') return { ...state, entries: withEntry(state.entries, target, '') };
  return { ...state, isDone: true };
}

function text(state: TimedReadState): readonly Message[] {
  const { prompt, looks, looked, shows } = picture(state);
  const lines: Message[] = [prompt];
  for (const { id: look, label } of looks) {
    lines.push(
      look === looked
        ? message('timed-read.looked', { look, label })
        : message('timed-read.look', { look, label }),
    );
  }
  lines.push(...shows);
  for (const field of state.spec.readings) {
    const { id: reading, label } = field;
    const value = entryValue(state.entries, reading);
    const shown = shownValue(field, value);
    lines.push(message('timed-read.reading', { reading, label, value, shown }));
    for (const { id: option, label: name } of field.options ?? []) {
      lines.push(message('timed-read.option', { reading, option, label: name }));
    }
  }
  return lines;
}

function picture(state: TimedReadState): TimedReadPicture {
  const { spec } = state;
  const looked = state.looks.at(-1) ?? '';
  const look = spec.looks.find((one) => one.id === looked);
  return {
    prompt: spec.prompt,
    looks: spec.looks.map(bareOption),
    looked,
    shows: look?.shows ?? [],
    ...(look?.figure === undefined ? {} : { figure: look.figure }),
    readings: spec.readings.map((reading) => picturedField(reading, state.entries)),
  };
}

function outcome(state: TimedReadState): readonly Observation[] {
  return [
    { field: 'duration', value: state.looks.at(-1) ?? '' },
    { field: 'looks', value: state.looks },
    ...state.spec.readings.map(({ id }) => ({ field: id, value: entryValue(state.entries, id) })),
  ];
}
