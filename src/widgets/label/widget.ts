import type { LabelSpec } from '../../simulation/vocabulary/label-spec.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';

export interface LabelState {
  readonly spec: LabelSpec;
  /** Label by target. */
  readonly stuck: Readonly<Record<string, string>>;
  readonly place: string;
  readonly scanned: readonly string[];
  readonly isPrinted: boolean;
  /** The patient was asked and has said so; `isReadBack` falls when a label or the place changes after that. */
  readonly isHeard: boolean;
  readonly isReadBack: boolean;
  readonly isDone: boolean;
}

export interface LabelPicture {
  readonly prompt: Message;
  readonly notes: readonly Message[];
  readonly labels: readonly (Option & { readonly isUnread: boolean; readonly lines: readonly Message[] })[];
  /** `stuck` is the id of the label on it, `''` for none. */
  readonly targets: readonly (Option & { readonly lines: readonly Message[]; readonly stuck: string })[];
  readonly places: readonly Option[];
  readonly place: string;
  readonly says: readonly Message[];
  readonly isReadBack: boolean;
}

/** W14 Label: scan, stick, choose where, read back. Until `confirm` a label can be peeled off again. */
export const labelWidget: Widget<LabelSpec, LabelState, LabelPicture> = {
  id: 'label',
  init: (spec) => ({
    spec,
    stuck: {},
    place: '',
    scanned: [],
    isPrinted: false,
    isHeard: false,
    isReadBack: false,
    isDone: false,
  }),
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

function labelsOf({ spec, isPrinted }: LabelState): LabelSpec['labels'] {
  return spec.labels.filter((one) => isPrinted || one.isPrinted !== true);
}

function stuckOn({ stuck }: LabelState, target: string): string {
  return Object.hasOwn(stuck, target) ? (stuck[target] ?? '') : '';
}

function canAsk({ spec, place, isReadBack }: LabelState): boolean {
  const isAway = spec.places?.some((one) => one.id === place && one.hasPatient !== true) === true;
  return spec.readBack !== undefined && !isAway && !isReadBack;
}

function legal(state: LabelState): readonly Affordance[] {
  if (state.isDone) return [];
  const { spec, place, scanned } = state;
  const labels = labelsOf(state);
  const options = labels.map(({ id, label }) => ({ id, label }));
  const peelable = spec.targets.filter((one) => stuckOn(state, one.id) !== '');
  return [
    ...labels.filter((one) => !scanned.includes(one.id)).map((one) => affordance('scan', one)),
    ...(spec.print === undefined || state.isPrinted ? [] : [{ verb: 'print', label: spec.print }]),
    ...(options.length === 0
      ? []
      : spec.targets.map((one) => ({
          ...affordance('stick', one),
          value: { kind: 'choice', options } as const,
        }))),
    ...peelable.map((one) => affordance('peel', one)),
    ...(spec.places ?? []).filter((one) => one.id !== place).map((one) => affordance('go', one)),
    ...(canAsk(state) && spec.readBack !== undefined
      ? [{ verb: 'readBack', label: spec.readBack.label }]
      : []),
    ...(spec.places === undefined || place !== '' || spec.places.length === 0
      ? [{ verb: 'confirm', label: message('label.confirm') }]
      : []),
  ];
}

function affordance(verb: string, { id, label }: Option): Affordance {
  return { verb, target: id, label: message(`label.${verb}`, { label }) };
}

function after(state: LabelState, { verb, target = '', value = '' }: Action): LabelState {
  switch (verb) {
    case 'scan':
      return { ...state, scanned: [...state.scanned, target] };
    case 'print':
      return { ...state, isPrinted: true };
    case 'stick':
      return changed(state, { stuck: { ...state.stuck, [target]: value } });
    case 'peel':
      return changed(state, {
        stuck: Object.fromEntries(Object.entries(state.stuck).filter(([one]) => one !== target)),
      });
    case 'go':
      return changed(state, { place: target });
    case 'readBack':
      return { ...state, isHeard: true, isReadBack: true };
    default:
      return { ...state, isDone: true };
  }
}

/** What was read back before a change says nothing about what is stuck on now. */
function changed(state: LabelState, change: Partial<LabelState>): LabelState {
  return { ...state, ...change, isReadBack: false };
}

function picture(state: LabelState): LabelPicture {
  const { spec, scanned, place, isHeard, isReadBack } = state;
  return {
    prompt: spec.prompt,
    notes: spec.notes ?? [],
    labels: labelsOf(state).map(({ id, label, lines }) => {
      const isUnread = !scanned.includes(id);
      return { id, label, isUnread, lines: isUnread ? [] : lines };
    }),
    targets: spec.targets.map(({ id, label, lines = [] }) => ({
      id,
      label,
      lines,
      stuck: stuckOn(state, id),
    })),
    places: (spec.places ?? []).map(({ id, label }) => ({ id, label })),
    place,
    says: isHeard ? (spec.readBack?.says ?? []) : [],
    isReadBack,
  };
}

function text(state: LabelState): readonly Message[] {
  const { prompt, notes, labels, targets, places, place, says, isReadBack } = picture(state);
  return [
    prompt,
    ...notes,
    ...labels.flatMap(({ id, label: name, isUnread, lines }) => [
      message(isUnread ? 'label.unread' : 'label.sticker', { sticker: id, name }),
      ...lines.map((line) => message('label.line', { sticker: id, name, line })),
    ]),
    ...targets.flatMap(({ id: target, label: name, lines, stuck }) => [
      stuckLine(target, name, stuck, labels.find((one) => one.id === stuck)?.label),
      ...lines.map((line) => message('label.target-line', { target, name, line })),
    ]),
    ...places.map(({ id, label: name }) =>
      message(id === place ? 'label.here' : 'label.place', { place: id, name }),
    ),
    ...says.map((line) => message('label.says', { line })),
    ...(isReadBack ? [message('label.is-read-back')] : []),
  ];
}

function stuckLine(target: string, name: Message, sticker: string, stickerName: Message | undefined) {
  if (stickerName === undefined) return message('label.bare', { target, name });
  return message('label.stuck', { target, name, sticker, stickerName });
}

function outcome(state: LabelState): readonly Observation[] {
  const { spec, place, scanned, isPrinted, isReadBack } = state;
  const stuck = spec.targets.flatMap(({ id }) =>
    stuckOn(state, id) === '' ? [] : [`${id}>${stuckOn(state, id)}`],
  );
  return [
    { field: 'stuck', value: stuck },
    { field: 'where', value: place },
    { field: 'isReadBack', value: isReadBack ? 'yes' : '' },
    { field: 'scanned', value: scanned },
    { field: 'printed', value: isPrinted ? 'yes' : '' },
  ];
}
