import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { TrayPlace, TraySpec } from '../../simulation/vocabulary/tray-spec.ts';
import { type Action, observed, observedList } from '../../simulation/vocabulary/widget.ts';
import { trayWidget as widget } from './widget.ts';

/** A field of four by four: the outer ring is the border. */
const cloth: TrayPlace[] = Array.from({ length: 16 }, (_, at) => {
  const column = 1 + (at % 4);
  const row = 1 + Math.floor(at / 4);
  const isEdge = [1, 4].includes(column) || [1, 4].includes(row);
  const id = `${'abcd'[column - 1]}${row}`;
  return { id, label: word(id), column, row, zone: isEdge ? 'border' : 'sterile' };
});

const flaps = [
  { id: 'away', label: word('away'), over: ['near'] },
  { id: 'near', label: word('near') },
];

const spec: TraySpec = {
  prompt: word('prompt'),
  places: cloth,
  flaps,
  sides: ['near', 'far', 'left', 'right'],
  items: [
    {
      id: 'forceps',
      label: word('forceps'),
      details: [secret('strip')],
      ways: [
        { id: 'drop', label: word('drop') },
        { id: 'lay', label: word('lay'), breaks: 'touch' },
      ],
    },
    { id: 'bowl', label: word('bowl') },
    { id: 'saline', label: word('saline'), pouredInto: 'bowl' },
  ],
};

const open: Action[] = [
  { verb: 'open', target: 'away' },
  { verb: 'open', target: 'near' },
];
const stand = (value: string): Action => ({ verb: 'stand', value });
const put = (item: string, place: string, way?: string): Action[] => [
  way === undefined ? { verb: 'take', target: item } : { verb: 'take', target: item, value: way },
  { verb: 'put', target: place },
];
const play = (acts: readonly Action[], from: TraySpec = spec) =>
  acts.reduce((state, act) => widget.reduce(state, act), widget.init(from));
const list = (acts: readonly Action[], field: string) => observedList(widget.outcome(play(acts)), field);

test('nothing can be put on a field before it lies open, and an open one is hot', () => {
  expect(widget.reduce(play([]), { verb: 'take', target: 'bowl' })).toEqual(play([]));
  expect(widget.isHot(play([]))).toBe(false);
  expect(widget.isHot(play(open))).toBe(true);
  expect(list(open, 'flaps')).toEqual(['away', 'near']);
  expect(list(open, 'breaks')).toEqual([]);
});

test('a flap opened over the open field breaks it', () => {
  const wrong = [...open].reverse();
  expect(list(wrong, 'breaks')).toEqual(['flap:away']);
  expect(list(wrong, 'dirty')).toEqual(['b2', 'c2', 'b3', 'c3']);
});

test('the near row is reached from here, the far one only from the other side', () => {
  expect(list([...open, ...put('bowl', 'b2')], 'breaks')).toEqual([]);
  const reached = [...open, ...put('bowl', 'b3')];
  expect(list(reached, 'breaks')).toEqual(['reach:bowl']);
  expect(list(reached, 'dirty')).toEqual(['b2']);
  expect(list(reached, 'contaminated')).toEqual([]);
  expect(list([...open, stand('far'), ...put('bowl', 'b3')], 'breaks')).toEqual([]);
  expect(list([...open, stand('left'), ...put('bowl', 'c3')], 'dirty')).toEqual(['b3']);
});

test('the text says what the arm would pass over before it does', () => {
  const held = play([...open, { verb: 'take', target: 'bowl' }]);
  const line = widget.text(held).find((one) => one.id === 'tray.place' && one.params?.place === 'c3');
  expect(line?.params).toMatchObject({ zone: 'sterile', state: 'plain', passes: 1 });
});

test('what lies on the border or was laid down by hand is not sterile', () => {
  expect(list([...open, ...put('bowl', 'a1')], 'border')).toEqual(['bowl']);
  expect(list([...open, ...put('bowl', 'a1')], 'contaminated')).toEqual(['bowl']);
  expect(list([...open, ...put('forceps', 'b2', 'lay')], 'breaks')).toEqual(['touch:forceps']);
  expect(list([...open, ...put('forceps', 'b2', 'drop')], 'contaminated')).toEqual([]);
});

test('a liquid goes into its bowl; anywhere else it wets the wrap', () => {
  expect(list([...open, ...put('bowl', 'b2'), ...put('saline', 'b2')], 'breaks')).toEqual([]);
  expect(list([...open, ...put('bowl', 'b2'), ...put('saline', 'b2')], 'crowded')).toEqual([]);
  expect(list([...open, ...put('bowl', 'b2'), ...put('saline', 'c2')], 'breaks')).toEqual(['wet:saline']);
});

test('a break stays: it can be announced, the field set anew, a thing replaced', () => {
  const broken = [...open, ...put('bowl', 'b3')];
  expect(list(broken, 'unannounced')).toEqual(['reach:bowl']);
  const said = [...broken, { verb: 'announce' }];
  expect(list(said, 'unannounced')).toEqual([]);
  expect(list(said, 'dirty')).toEqual(['b2']);
  const fresh = [...said, { verb: 'reset' }];
  expect(list(fresh, 'dirty')).toEqual([]);
  expect(list(fresh, 'breaks')).toEqual(['reach:bowl']);
  expect(observed(widget.outcome(play(fresh)), 'resets')).toBe(1);
  const taken = [...open, ...put('bowl', 'a1'), { verb: 'remove', target: 'bowl' }, ...put('bowl', 'b2')];
  expect(list(taken, 'border')).toEqual([]);
});

test('a chamber has no field: more than it holds is seen, nothing is contaminated', () => {
  const { flaps: _flaps, sides: _sides, ...rest } = spec;
  const chamber = { ...rest, places: [{ ...cloth[0], zone: 'plain', holds: 1 } as TrayPlace] };
  const full = play([...put('bowl', 'a1'), ...put('forceps', 'a1', 'drop')], chamber);
  expect(observedList(widget.outcome(full), 'crowded')).toEqual(['a1']);
  expect(observedList(widget.outcome(full), 'ways')).toEqual(['forceps=drop', 'bowl=']);
  expect(widget.isHot(full)).toBe(false);
  expect(widget.legal(full).map((one) => one.verb)).not.toContain('announce');
});

test('holds to the contract of a widget', () => {
  const items = options('item', 0, 3).map((some) =>
    some.map((one, at) => ({
      ...one,
      ...(at === 0 ? { details: [secret(one.id)], ways: numbered('way', 2) } : {}),
      ...(at === 2 ? { pouredInto: 'item-1' } : {}),
    })),
  );
  const specs = fc.record(
    {
      prompt: fc.constant(word('prompt')),
      places: fc.subarray(cloth, { minLength: 1 }),
      items,
      flaps: fc.subarray(flaps),
      sides: fc.constant<TraySpec['sides']>(['near', 'far']),
    },
    { requiredKeys: ['prompt', 'places', 'items'] },
  );
  checkWidget({
    widget,
    specs: specs as fc.Arbitrary<TraySpec>,
    earned: ({ inspected }) => inspected.map((id) => `secret:${id}`),
  });
});
