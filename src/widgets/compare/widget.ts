import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';

export interface Marking {
  /** `document/field` */
  readonly target: string;
  readonly mark: string;
}

export interface CompareState {
  readonly spec: CompareSpec;
  readonly marked: readonly Marking[];
  /** The option decided on, `''` before. */
  readonly decision: string;
  readonly isDone: boolean;
}

export interface PicturedCell {
  readonly id: string;
  readonly target: string;
  readonly label: Message;
  readonly value: Message;
  readonly mark: Option | null;
}

export interface ComparePicture {
  readonly prompt: Message;
  readonly documents: readonly {
    readonly id: string;
    readonly title: Message;
    readonly fields: readonly PicturedCell[];
  }[];
  readonly marks: readonly Option[];
  readonly decision: {
    readonly label: Message;
    readonly options: readonly Option[];
    readonly chosen: string;
  } | null;
}

/** W1 Compare: mark what does not match between documents, decide if there is something to decide, confirm. */
export const compareWidget: Widget<CompareSpec, CompareState, ComparePicture> = {
  id: 'compare',
  init: (spec) => ({ spec, marked: [], decision: '', isDone: false }),
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

function legal(state: CompareState): readonly Affordance[] {
  if (state.isDone) return [];
  const { spec } = state;
  const marks = marksOf(spec);
  const affordances: Affordance[] = [];
  for (const document of spec.documents) {
    for (const field of document.fields) {
      const target = `${document.id}/${field.id}`;
      const mark = markOn(state, target);
      const names = { label: field.label, title: document.title };
      const options = marks.filter((one) => one.id !== mark);
      if (options.length > 0) {
        const value = { kind: 'choice', options } as const;
        affordances.push({ verb: 'mark', target, label: message('compare.mark', names), value });
      }
      if (mark !== undefined) {
        affordances.push({ verb: 'unmark', target, label: message('compare.unmark', names) });
      }
    }
  }
  for (const option of spec.decision?.options ?? []) {
    if (option.id === state.decision) continue;
    const label = message('compare.decide', { label: option.label });
    affordances.push({ verb: 'decide', target: option.id, label });
  }
  if (spec.decision === undefined || spec.decision.options.length === 0 || state.decision !== '') {
    affordances.push({ verb: 'confirm', label: message('compare.confirm') });
  }
  return affordances;
}

function after(state: CompareState, { verb, target = '', value = '' }: Action): CompareState {
  const others = state.marked.filter((one) => one.target !== target);
  if (verb === 'mark') return { ...state, marked: [...others, { target, mark: value }] };
  if (verb === 'unmark') return { ...state, marked: others };
  if (verb === 'decide') return { ...state, decision: target };
  return { ...state, isDone: true };
}

function text(state: CompareState): readonly Message[] {
  const view = picture(state);
  const lines: Message[] = [view.prompt];
  for (const mark of view.marks) lines.push(message('compare.kind', { mark: mark.id, label: mark.label }));
  for (const { id: document, title, fields } of view.documents) {
    const count = fields.length;
    lines.push(message('compare.document', { document, title, count }));
    fields.forEach(({ id: field, label, value, mark }, index) => {
      const position = index + 1;
      lines.push(message('compare.field', { document, field, label, value, position, count }));
      if (mark !== null) {
        lines.push(
          message('compare.marked', { document, field, label, mark: mark.id, markLabel: mark.label }),
        );
      }
    });
  }
  if (view.decision !== null) {
    lines.push(message('compare.decision', { label: view.decision.label }));
    for (const { id: option, label } of view.decision.options) {
      lines.push(
        option === view.decision.chosen
          ? message('compare.decided', { option, label })
          : message('compare.option', { option, label }),
      );
    }
  }
  return lines;
}

function picture(state: CompareState): ComparePicture {
  const { spec } = state;
  const marks = marksOf(spec);
  return {
    prompt: spec.prompt,
    documents: spec.documents.map(({ id, title, fields }) => ({
      id,
      title,
      fields: fields.map((field) => {
        const target = `${id}/${field.id}`;
        const mark = marks.find((one) => one.id === markOn(state, target)) ?? null;
        return { id: field.id, target, label: field.label, value: field.value, mark };
      }),
    })),
    marks,
    decision:
      spec.decision === undefined
        ? null
        : {
            label: spec.decision.label,
            options: spec.decision.options.map(bareOption),
            chosen: state.decision,
          },
  };
}

function outcome(state: CompareState): readonly Observation[] {
  return [
    { field: 'marked', value: state.marked.map((one) => one.target) },
    { field: 'marks', value: state.marked.map((one) => `${one.target}=${one.mark}`) },
    { field: 'decision', value: state.decision },
  ];
}

function marksOf(spec: CompareSpec): readonly Option[] {
  return spec.marks?.map(bareOption) ?? [{ id: 'mismatch', label: message('compare.mismatch') }];
}

function markOn(state: CompareState, target: string): string | undefined {
  return state.marked.find((one) => one.target === target)?.mark;
}
