import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { SortSpec } from '../../simulation/vocabulary/specs.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { sortWidget as widget } from './widget.ts';

const spec: SortSpec = {
  prompt: word('prompt'),
  items: [
    { id: 'chest-pain', label: word('chest pain'), details: [secret('since noon')] },
    { id: 'refill', label: word('refill') },
  ],
  bins: numbered('bin', 2),
};

const place = (target: string, value: string) => ({ verb: 'place', target, value });

test('places, moves and takes back; the outcome follows the order of the items', () => {
  let state = widget.init(spec);
  for (const action of [place('refill', 'bin-0'), place('chest-pain', 'bin-0'), place('refill', 'bin-1')]) {
    state = widget.reduce(state, action);
  }
  expect(observedList(widget.outcome(state), 'placed')).toEqual(['chest-pain>bin-0', 'refill>bin-1']);
  expect(widget.picture(state).bins.map((bin) => bin.count)).toEqual([1, 1]);
  state = widget.reduce(state, { verb: 'unplace', target: 'refill' });
  expect(observedList(widget.outcome(state), 'placed')).toEqual(['chest-pain>bin-0']);
});

test('items may be left lying, unless all must be placed', () => {
  expect(widget.isDone(widget.reduce(widget.init(spec), { verb: 'confirm' }))).toBe(true);
  let strict = widget.init({ ...spec, complete: true });
  expect(widget.reduce(strict, { verb: 'confirm' })).toBe(strict);
  for (const { id } of spec.items) strict = widget.reduce(strict, place(id, 'bin-0'));
  expect(widget.isDone(widget.reduce(strict, { verb: 'confirm' }))).toBe(true);
});

test('details are read only after looking closer', () => {
  const state = widget.reduce(widget.init(spec), { verb: 'inspect', target: 'chest-pain' });
  expect(widget.picture(state).items[0]?.details).toEqual([secret('since noon')]);
  expect(observedList(widget.outcome(state), 'inspected')).toEqual(['chest-pain']);
});

test('holds to the contract of a widget', () => {
  const items = options('item', 0, 5).map((list) =>
    list.map((item, at) => (at % 2 === 0 ? { ...item, details: [secret(item.id)] } : item)),
  );
  const specs = fc.record(
    { prompt: fc.constant(word('prompt')), items, bins: options('bin', 1, 3), complete: fc.boolean() },
    { requiredKeys: ['prompt', 'items', 'bins'] },
  );
  checkWidget({ widget, specs, earned: ({ inspected }) => inspected.map((id) => `secret:${id}`) });
});
