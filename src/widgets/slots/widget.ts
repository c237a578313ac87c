import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { SlotCell, SlotRequest, SlotsSpec } from '../../simulation/vocabulary/slots-spec.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';

export interface SlotsState {
  readonly spec: SlotsSpec;
  /** `at`: the cell in which it begins, `''` while it is in none. */
  readonly booked: readonly { readonly request: string; readonly at: string; readonly minutes: number }[];
  readonly moves: number;
  readonly isDone: boolean;
}

/** Where a request lies on something else: a booking, a shut time, another request, or past the end of the sheet. */
export interface Clash {
  readonly request: string;
  readonly cell: string;
  readonly over: 'booked' | 'shut' | 'request' | 'end';
}

export interface PicturedRequest extends Option {
  readonly needs: readonly Message[];
  readonly minutes: number;
  readonly lengths: readonly number[];
  readonly at: string;
}

export interface PicturedCell extends Required<Pick<SlotCell, 'id' | 'column' | 'row' | 'state'>> {
  readonly label: Message;
  readonly notes: readonly Message[];
  /** The requests that lie in it now. */
  readonly requests: readonly string[];
}

export interface SlotsPicture {
  readonly prompt: Message;
  readonly columns: readonly (Option & { readonly notes: readonly Message[] })[];
  readonly rows: readonly Option[];
  readonly cells: readonly PicturedCell[];
  readonly requests: readonly PicturedRequest[];
  readonly clashes: readonly Clash[];
}

/** W11 Slots: each request into a cell of the sheet, moved or taken out at will; what it runs into is seen, not forbidden. */
export const slotsWidget: Widget<SlotsSpec, SlotsState, SlotsPicture> = {
  id: 'slots',
  init: (spec) => ({
    spec,
    booked: spec.requests.map(({ id, minutes }) => ({ request: id, at: '', minutes })),
    moves: 0,
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
  outcome: (state): readonly Observation[] => [
    {
      field: 'placed',
      value: state.booked.flatMap(({ request, at }) => (at === '' ? [] : [`${request}>${at}`])),
    },
    { field: 'lengths', value: state.booked.map(({ request, minutes }) => `${request}=${minutes}`) },
    {
      field: 'clashes',
      value: clashesOf(state).map(({ request, over, cell }) => `${request}:${over}:${cell}`),
    },
    { field: 'moves', value: state.moves },
  ],
};

function legal(state: SlotsState): readonly Affordance[] {
  if (state.isDone) return [];
  const { spec, booked } = state;
  const offers: Affordance[] = [];
  for (const { id: target, label, lengths = [] } of spec.requests) {
    const now = booked.find((one) => one.request === target);
    const cells = spec.cells.filter((one) => one.state !== 'shut' && one.id !== now?.at);
    if (cells.length > 0) {
      const options = cells.map((one) => ({ id: one.id, label: cellName(spec, one) }));
      const value = { kind: 'choice', options } as const;
      offers.push({ verb: 'place', target, label: message('slots.place', { label }), value });
    }
    if (now?.at !== '') offers.push({ verb: 'unplace', target, label: message('slots.unplace', { label }) });
    const others = lengths.filter((one) => one !== now?.minutes);
    if (others.length === 0) continue;
    const options = others.map((minutes) => ({ id: String(minutes), label: lengthName(minutes) }));
    const value = { kind: 'choice', options } as const;
    offers.push({ verb: 'setLength', target, label: message('slots.set-length', { label }), value });
  }
  return [...offers, { verb: 'confirm', label: message('slots.confirm') }];
}

function lengthName(minutes: number): Message {
  return message('slots.minutes', { minutes });
}

function cellName({ columns, rows }: SlotsSpec, { column, row }: SlotCell): Message {
  const columnLabel = columns.find((one) => one.id === column)?.label ?? '';
  return message('slots.at', { column: columnLabel, row: rows.find((one) => one.id === row)?.label ?? '' });
}

function after(state: SlotsState, { verb, target = '', value = '' }: Action): SlotsState {
  if (verb === 'confirm') return { ...state, isDone: true };
  const change = verb === 'setLength' ? { minutes: Number(value) } : { at: value };
  return {
    ...state,
    booked: state.booked.map((one) => (one.request === target ? { ...one, ...change } : one)),
    moves: Math.min(99, state.moves + (verb === 'setLength' ? 0 : 1)),
  };
}

/** The rows a request lies on, from the one it begins in. */
function rowsFrom(state: SlotsState, at: string, minutes: number) {
  const { rows, rowMinutes, cells } = state.spec;
  const first = cells.find((one) => one.id === at);
  const from = rows.findIndex((one) => one.id === first?.row);
  const count = Math.ceil(minutes / rowMinutes);
  return {
    column: first?.column ?? '',
    rows: rows.slice(from, from + count),
    isLong: from + count > rows.length,
  };
}

function clashesOf(state: SlotsState): readonly Clash[] {
  return state.booked.flatMap(({ request, at, minutes }): readonly Clash[] => {
    if (at === '') return [];
    const { column, rows, isLong } = rowsFrom(state, at, minutes);
    const found = rows.flatMap(({ id: row }): readonly Clash[] => {
      const cell = state.spec.cells.find((one) => one.column === column && one.row === row);
      if (cell === undefined || cell.state === 'shut') {
        return [{ request, cell: cell?.id ?? at, over: 'shut' }];
      }
      if (cell.state === 'booked') return [{ request, cell: cell.id, over: 'booked' }];
      const isShared = lyingIn(state, cell).length > 1;
      return isShared ? [{ request, cell: cell.id, over: 'request' }] : [];
    });
    return isLong ? [...found, { request, cell: at, over: 'end' }] : found;
  });
}

function lyingIn(state: SlotsState, { column, row }: SlotCell): readonly string[] {
  return state.booked.flatMap(({ request, at, minutes }) => {
    if (at === '') return [];
    const lies = rowsFrom(state, at, minutes);
    return lies.column === column && lies.rows.some((one) => one.id === row) ? [request] : [];
  });
}

function text(state: SlotsState): readonly Message[] {
  const { prompt, columns, cells, requests, clashes } = picture(state);
  const { spec } = state;
  return [
    prompt,
    ...requests.flatMap(({ id: request, label, minutes, at, needs, lengths }) => [
      message('slots.request', { request, label, minutes, at }),
      ...needs.map((need) => message('slots.need', { request, label, need })),
      ...lengths.map((one) => message('slots.length', { request, label, minutes: one })),
    ]),
    ...columns.flatMap(({ id: column, label, notes }) => [
      message('slots.column', { column, label }),
      ...notes.map((note) => message('slots.column-note', { column, label, note })),
    ]),
    ...spec.rows.map(({ id: row, label }) => message('slots.row', { row, label })),
    ...cells.flatMap((cell) => {
      const { id, column, row, state: stands, label, notes } = cell;
      const name = cellName(spec, cell);
      return [
        message('slots.cell', { cell: id, column, row, state: stands, name, label }),
        ...notes.map((note) => message('slots.note', { cell: id, name, note })),
      ];
    }),
    ...clashes.map(({ request, cell, over }) => {
      const label = requests.find((one) => one.id === request)?.label ?? '';
      const where = cells.find((one) => one.id === cell);
      return message('slots.clash', {
        request,
        label,
        over,
        cell,
        name: where === undefined ? '' : cellName(spec, where),
      });
    }),
  ];
}

function picture(state: SlotsState): SlotsPicture {
  const { prompt, columns, rows, cells, requests } = state.spec;
  return {
    prompt,
    columns: columns.map(({ id, label, notes = [] }) => ({ id, label, notes })),
    rows,
    cells: cells.map((cell) => ({
      id: cell.id,
      column: cell.column,
      row: cell.row,
      state: cell.state,
      label: cell.label ?? message(`slots.state.${cell.state}`),
      notes: cell.notes ?? [],
      requests: lyingIn(state, cell),
    })),
    requests: requests.map((one) => picturedRequest(state, one)),
    clashes: clashesOf(state),
  };
}

function picturedRequest({ booked }: SlotsState, request: SlotRequest): PicturedRequest {
  const { id, label, needs, lengths = [] } = request;
  const now = booked.find((one) => one.request === id);
  return { id, label, needs, lengths, minutes: now?.minutes ?? request.minutes, at: now?.at ?? '' };
}
