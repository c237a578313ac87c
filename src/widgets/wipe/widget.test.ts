import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, word } from '../../../tests/support/widget-contract.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import type { WipeSpec } from '../../simulation/vocabulary/wipe-spec.ts';
import { wipeWidget as widget } from './widget.ts';

const spec: WipeSpec = {
  prompt: word('prompt'),
  product: word('product'),
  contactMs: 120_000,
  passMs: 5_000,
  filmMs: 50_000,
  mostFilmMs: 150_000,
  zones: [
    { id: 'counter', label: word('counter') },
    { id: 'table', label: word('table'), soil: word('ring') },
  ],
  changes: [{ id: 'fresh', label: word('fresh') }],
};
type Played = readonly (readonly [verb: string, target?: string])[];
const play = (deeds: Played) =>
  deeds.reduce(
    (state, [verb, target]) => widget.reduce(state, target === undefined ? { verb } : { verb, target }),
    widget.init(spec),
  );
const list = (deeds: Played, field: string) => observedList(widget.outcome(play(deeds)), field);
const passes = (zone: string, count: number): Played => Array.from({ length: count }, () => ['wipe', zone]);

test('one pass dries before the time of the label, more passes last', () => {
  expect(list(passes('counter', 1), 'driedEarly')).toEqual(['counter']);
  expect(list(passes('counter', 3), 'lasting')).toEqual(['counter']);
  expect(list(passes('counter', 3), 'wetMs')).toEqual(['counter=150000', 'table=0']);
  const dried = widget.picture(play([...passes('counter', 1), ['wait'], ['wait']])).zones[0];
  expect(dried).toMatchObject({ state: 'dried', wetMs: 50_000, leftMs: 0 });
});

test('no surface holds more than the most, and what ran dry begins its time anew', () => {
  expect(list(passes('counter', 20), 'wetMs')[0]).toBe('counter=245000');
  const rewetted: Played = [...passes('counter', 1), ['wait'], ['wait'], ...passes('counter', 2)];
  expect(list(rewetted, 'driedEarly')).toEqual(['counter']);
  expect(list([...rewetted, ...passes('counter', 1)], 'lasting')).toEqual(['counter']);
});

test('rubbing dry ends the time, also after it was enough', () => {
  expect(list([...passes('counter', 3), ['dry', 'counter']], 'driedEarly')).toEqual(['counter']);
  const late: Played = [...passes('counter', 3), ['wait'], ['wait'], ['wait'], ['wait'], ['dry', 'counter']];
  expect(list(late, 'lasting')).toEqual(['counter']);
});

test('keeps the order of first passes, soil that stays, and what was changed in between', () => {
  const deeds: Played = [
    ['wipe', 'table'],
    ['change', 'fresh'],
    ['wipe', 'counter'],
    ['wipe', 'table'],
  ];
  expect(list(deeds, 'order')).toEqual(['table', 'counter']);
  expect(list(deeds, 'soiled')).toEqual(['table']);
  expect(list([...deeds, ['clean', 'table']], 'soiled')).toEqual([]);
  expect(list(deeds, 'deeds')).toEqual(['wipe:table', 'change:fresh', 'wipe:counter', 'wipe:table']);
});

test('begins again with nothing wiped', () => {
  expect(play([...passes('table', 2), ['restart']])).toEqual(widget.init(spec));
});

test('never holds a surface wet for longer than its deeds and the fullest film', () => {
  const deed = fc.constantFrom<readonly [string, string?]>(
    ['wipe', 'counter'],
    ['wipe', 'table'],
    ['dry', 'counter'],
    ['wait'],
    ['change', 'fresh'],
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const { zones, nowMs } = widget.picture(play(deeds));
      for (const { wetMs, leftMs, lasts } of zones) {
        expect(wetMs).toBeGreaterThanOrEqual(0);
        expect(wetMs).toBeLessThanOrEqual(nowMs);
        expect(leftMs).toBeLessThanOrEqual(spec.mostFilmMs);
        expect(lasts && wetMs + leftMs < spec.contactMs).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test('holds to the contract of a widget', () => {
  const specs = fc.record(
    {
      prompt: fc.constant(word('prompt')),
      product: fc.constant(word('product')),
      contactMs: fc.constantFrom(30_000, 120_000),
      passMs: fc.constant(4_000),
      filmMs: fc.constantFrom(20_000, 60_000),
      mostFilmMs: fc.constant(180_000),
      zones: options('item', 0, 4).map((zones) =>
        zones.map((zone, at) => (at % 2 === 0 ? { ...zone, soil: word(`soil-${at}`) } : zone)),
      ),
      changes: fc.constant(numbered('change', 2)),
    },
    { requiredKeys: ['prompt', 'product', 'contactMs', 'passMs', 'filmMs', 'mostFilmMs', 'zones'] },
  );
  checkWidget({ widget, specs, earned: () => [] });
});
