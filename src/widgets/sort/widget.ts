import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { SortSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';

export interface Placing {
  readonly item: string;
  readonly bin: string;
}

export interface SortState {
  readonly spec: SortSpec;
  readonly placed: readonly Placing[];
  readonly inspected: readonly string[];
  readonly isDone: boolean;
}

export interface SortedItem extends Option {
  /** The bin it lies in, `''` when it is not placed. */
  readonly bin: string;
  readonly isUnread: boolean;
  /** Empty until the item was looked at. */
  readonly details: readonly Message[];
}

export interface SortPicture {
  readonly prompt: Message;
  readonly items: readonly SortedItem[];
  readonly bins: readonly (Option & { readonly count: number })[];
  readonly mustPlaceAll: boolean;
}

/** W8 Sort: put each item into a bin or leave it, confirm. */
export const sortWidget: Widget<SortSpec, SortState, SortPicture> = {
  id: 'sort',
  init(spec) {
    if (spec.bins.length === 0) throw new Error('sort: no bin to put things into');
    return { spec, placed: [], inspected: [], isDone: false };
  },
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome: ({ spec, placed, inspected }): readonly Observation[] => [
    {
      field: 'placed',
      value: spec.items.flatMap(({ id }) => placed.filter((one) => one.item === id).map(asText)),
    },
    { field: 'inspected', value: inspected },
  ],
};

function legal(state: SortState): readonly Affordance[] {
  if (state.isDone) return [];
  const { items } = picture(state);
  const bins = state.spec.bins.map(bareOption);
  const affordances: Affordance[] = [];
  for (const { id: target, label, bin, isUnread } of items) {
    if (isUnread) affordances.push({ verb: 'inspect', target, label: message('sort.inspect', { label }) });
    const options = bins.filter((one) => one.id !== bin);
    if (options.length > 0) {
      const value = { kind: 'choice', options } as const;
      affordances.push({ verb: 'place', target, label: message('sort.place', { label }), value });
    }
    if (bin !== '') affordances.push({ verb: 'unplace', target, label: message('sort.unplace', { label }) });
  }
  if (state.spec.complete !== true || items.every((item) => item.bin !== '')) {
    affordances.push({ verb: 'confirm', label: message('sort.confirm') });
  }
  return affordances;
}

function after(state: SortState, { verb, target = '', value = '' }: Action): SortState {
  if (verb === 'inspect') return { ...state, inspected: [...state.inspected, target] };
  const others = state.placed.filter((one) => one.item !== target);
  if (verb === 'place') return { ...state, placed: [...others, { item: target, bin: value }] };
  if (verb === 'unplace') return { ...state, placed: others };
  return { ...state, isDone: true };
}

function text(state: SortState): readonly Message[] {
  const { prompt, items, bins } = picture(state);
  const lines: Message[] = [prompt];
  if (state.spec.complete === true) lines.push(message('sort.all'));
  for (const { id: bin, label, count } of bins) lines.push(message('sort.bin', { bin, label, count }));
  for (const { id: item, label, bin, isUnread, details } of items) {
    const binLabel = bins.find((one) => one.id === bin)?.label;
    lines.push(
      binLabel === undefined
        ? message('sort.item', { item, label })
        : message('sort.placed', { item, label, bin, binLabel }),
    );
    if (isUnread) lines.push(message('sort.unread', { item, label }));
    for (const detail of details) lines.push(message('sort.detail', { item, label, detail }));
  }
  return lines;
}

function picture({ spec, placed, inspected }: SortState): SortPicture {
  return {
    prompt: spec.prompt,
    items: spec.items.map(({ id, label, details = [] }) => {
      const isRead = inspected.includes(id);
      return {
        id,
        label,
        bin: placed.find((one) => one.item === id)?.bin ?? '',
        isUnread: details.length > 0 && !isRead,
        details: isRead ? details : [],
      };
    }),
    bins: spec.bins.map(({ id, label }) => ({
      id,
      label,
      count: placed.filter((one) => one.bin === id).length,
    })),
    mustPlaceAll: spec.complete === true,
  };
}

function asText({ item, bin }: Placing): string {
  return `${item}>${bin}`;
}
