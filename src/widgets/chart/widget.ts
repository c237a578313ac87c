import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import type { Entry, PicturedField } from '../reading-field.ts';
import {
  areRequiredFilled,
  entryValue,
  picturedField,
  shownValue,
  valueAllowed,
  withEntry,
} from '../reading-field.ts';

export interface ChartState {
  readonly spec: ChartSpec;
  readonly entries: readonly Entry[];
  readonly isDone: boolean;
}

export interface ChartPicture {
  readonly prompt: Message;
  readonly notes: readonly Message[];
  /** What the signature says. */
  readonly sign: Message;
  readonly fields: readonly (PicturedField & {
    /** What the record says when a value outside its bounds is tried; not shown before. */
    readonly refusal: Message | null;
  })[];
}

/** W10 Chart: fill the fields in, change them freely, sign. */
export const chartWidget: Widget<ChartSpec, ChartState, ChartPicture> = {
  id: 'chart',
  init: (spec) => ({ spec, entries: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome: ({ spec, entries }): readonly Observation[] =>
    spec.fields.map(({ id }) => ({ field: id, value: entryValue(entries, id) })),
};

function legal({ spec, entries, isDone }: ChartState): readonly Affordance[] {
  if (isDone) return [];
  const affordances: Affordance[] = [];
  for (const field of spec.fields) {
    const { id, label } = field;
    const value = valueAllowed(field);
    affordances.push({ verb: 'enter', target: id, label: message('chart.enter', { label }), value });
    if (entryValue(entries, id) !== '') {
      affordances.push({ verb: 'clear', target: id, label: message('chart.clear', { label }) });
    }
  }
  if (areRequiredFilled(spec.fields, entries)) affordances.push({ verb: 'confirm', label: spec.sign });
  return affordances;
}

function after(state: ChartState, { verb, target = '', value = '' }: Action): ChartState {
  if (verb === 'enter') return { ...state, entries: withEntry(state.entries, target, value) };
  if (verb === 'clear') return { ...state, entries: withEntry(state.entries, target, '') };
  return { ...state, isDone: true };
}

function text({ spec, entries }: ChartState): readonly Message[] {
  const lines: Message[] = [spec.prompt, ...(spec.notes ?? [])];
  for (const one of spec.fields) {
    const { id: field, label } = one;
    const value = entryValue(entries, field);
    lines.push(message('chart.field', { field, label, value, shown: shownValue(one, value) }));
    for (const { id: option, label: name } of one.options ?? []) {
      lines.push(message('chart.option', { field, option, label: name }));
    }
  }
  lines.push(message('chart.sign', { label: spec.sign }));
  return lines;
}

function picture({ spec, entries }: ChartState): ChartPicture {
  return {
    prompt: spec.prompt,
    notes: spec.notes ?? [],
    sign: spec.sign,
    fields: spec.fields.map((field) => ({
      ...picturedField(field, entries),
      refusal: field.refusal ?? null,
    })),
  };
}
