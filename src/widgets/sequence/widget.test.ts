import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, word } from '../../../tests/support/widget-contract.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { sequenceWidget as widget } from './widget.ts';

const spec = { prompt: word('prompt'), cards: numbered('item', 3), hot: true };

test('keeps the order of appending, closing the gap when a card is taken out', () => {
  let state = widget.init(spec);
  for (const target of ['item-2', 'item-0', 'item-1'])
    state = widget.reduce(state, { verb: 'append', target });
  state = widget.reduce(state, { verb: 'remove', target: 'item-0' });
  expect(observedList(widget.outcome(state), 'order')).toEqual(['item-2', 'item-1']);
  expect(widget.text(state)).toContainEqual({
    id: 'sequence.step',
    params: { card: 'item-1', label: word('item-1'), position: 2, count: 2 },
  });
});

test('a card is used once, and nothing can be confirmed while it is empty', () => {
  const empty = widget.init(spec);
  expect(widget.reduce(empty, { verb: 'confirm' })).toBe(empty);
  const one = widget.reduce(empty, { verb: 'append', target: 'item-0' });
  expect(widget.reduce(one, { verb: 'append', target: 'item-0' })).toBe(one);
});

test('a hot sequence stays hot until it is confirmed', () => {
  const state = widget.reduce(widget.init(spec), { verb: 'append', target: 'item-0' });
  expect(widget.isHot(state)).toBe(true);
  expect(widget.isHot(widget.reduce(state, { verb: 'confirm' }))).toBe(false);
  expect(widget.isHot(widget.init({ prompt: word('prompt'), cards: [] }))).toBe(false);
});

test('holds to the contract of a widget', () => {
  const specs = fc.record({
    prompt: fc.constant(word('prompt')),
    cards: options('item', 0, 6),
    hot: fc.boolean(),
  });
  checkWidget({ widget, specs, earned: () => [] });
});
