import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, word } from '../../../tests/support/widget-contract.ts';
import type { SlotCell, SlotsSpec } from '../../simulation/vocabulary/slots-spec.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { slotsWidget as widget } from './widget.ts';

const column = (id: string, states: readonly SlotCell['state'][]): SlotCell[] =>
  states.map((state, at) => ({ id: `${id}-${at}`, column: id, row: `row-${at}`, state }));

const spec: SlotsSpec = {
  prompt: word('prompt'),
  columns: [
    { id: 'tue', label: word('tue') },
    { id: 'wed', label: word('wed') },
  ],
  rows: numbered('row', 4),
  rowMinutes: 15,
  cells: [...column('tue', ['free', 'free', 'booked', 'free']), ...column('wed', ['free', 'shut', 'free'])],
  requests: [
    { id: 'osei', label: word('osei'), needs: [word('ramp')], minutes: 15, lengths: [15, 30, 45] },
    { id: 'lund', label: word('lund'), needs: [], minutes: 15 },
  ],
};

const place = (target: string, value: string) => ({ verb: 'place', target, value });
const length = (value: string) => ({ verb: 'setLength', target: 'osei', value });
const play = (...acts: Parameters<typeof widget.reduce>[1][]) =>
  acts.reduce((state, act) => widget.reduce(state, act), widget.init(spec));
const clashes = (...acts: Parameters<typeof widget.reduce>[1][]) =>
  observedList(widget.outcome(play(...acts)), 'clashes');

test('books, moves and takes out', () => {
  const moved = play(place('osei', 'tue-0'), place('lund', 'tue-3'), place('osei', 'wed-0'));
  expect(observedList(widget.outcome(moved), 'placed')).toEqual(['osei>wed-0', 'lund>tue-3']);
  const out = widget.reduce(moved, { verb: 'unplace', target: 'osei' });
  expect(observedList(widget.outcome(out), 'placed')).toEqual(['lund>tue-3']);
});

test('lets one book over a booking, into a shut time, onto another and past the end, and says so', () => {
  expect(clashes(place('osei', 'tue-2'))).toEqual(['osei:booked:tue-2']);
  expect(clashes(place('osei', 'wed-0'), length('30'))).toEqual(['osei:shut:wed-1']);
  expect(clashes(place('osei', 'tue-0'), length('30'), place('lund', 'tue-1'))).toEqual([
    'osei:request:tue-1',
    'lund:request:tue-1',
  ]);
  expect(clashes(place('osei', 'tue-3'), length('30'))).toEqual(['osei:end:tue-3']);
  expect(clashes(place('osei', 'wed-2'), length('30'))).toEqual(['osei:shut:wed-2']);
  expect(clashes(place('osei', 'tue-0'), length('30'))).toEqual([]);
});

test('does not begin in a time that is shut', () => {
  const empty = widget.init(spec);
  expect(widget.reduce(empty, place('osei', 'wed-1'))).toBe(empty);
});

test('says what lies where, with the words of column and row', () => {
  const text = widget.text(play(place('osei', 'tue-2')));
  const name = { id: 'slots.at', params: { column: word('tue'), row: word('row-2') } };
  expect(text).toContainEqual({
    id: 'slots.clash',
    params: { request: 'osei', label: word('osei'), over: 'booked', cell: 'tue-2', name },
  });
  expect(text).toContainEqual({
    id: 'slots.request',
    params: { request: 'osei', label: word('osei'), minutes: 15, at: 'tue-2' },
  });
});

test('holds to the contract of a widget', () => {
  const state = fc.constantFrom<SlotCell['state']>('free', 'booked', 'shut');
  const cells = fc.tuple(fc.array(state, { maxLength: 4 }), fc.array(state, { maxLength: 4 }));
  const specs = fc.record({
    prompt: fc.constant(word('prompt')),
    columns: fc.constant([
      { id: 'tue', label: word('tue'), notes: [word('own')] },
      { id: 'wed', label: word('wed') },
    ]),
    rows: fc.constant(numbered('row', 4)),
    rowMinutes: fc.constant(15),
    cells: cells.map(([tue, wed]) => [
      ...column('tue', tue).map((one) => ({ ...one, notes: [word('there')] })),
      ...column('wed', wed).map((one) => ({ ...one, label: word('who') })),
    ]),
    requests: options('item', 0, 3).map((list) =>
      list.map((one, at) => ({
        ...one,
        needs: [word(`need-${at}`)],
        minutes: 15,
        ...(at === 0 ? { lengths: [15, 30] } : {}),
      })),
    ),
  });
  checkWidget({ widget, specs, earned: () => [] });
});
