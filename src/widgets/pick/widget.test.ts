import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { PickSpec } from '../../simulation/vocabulary/specs.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { pickWidget as widget } from './widget.ts';

const spec: PickSpec = {
  prompt: word('prompt'),
  shelf: [
    { id: 'tdap', label: word('Tdap'), details: [secret('adult')] },
    { id: 'dtap', label: word('DTaP'), details: [secret('child')] },
    { id: 'swab', label: word('swab') },
  ],
  most: 2,
};

const act = (verb: string, target: string) => ({ verb, target });

test('a label is read only after looking at it', () => {
  let state = widget.init(spec);
  expect(widget.text(state)).toContainEqual({
    id: 'pick.unread',
    params: { item: 'dtap', label: word('DTaP') },
  });
  state = widget.reduce(state, act('inspect', 'dtap'));
  expect(widget.text(state)).toContainEqual({
    id: 'pick.detail',
    params: { item: 'dtap', label: word('DTaP'), detail: secret('child') },
  });
  expect(widget.reduce(state, act('inspect', 'swab'))).toBe(state);
});

test('holds at most what the hand holds; what goes back is told', () => {
  let state = widget.init(spec);
  for (const target of ['tdap', 'swab']) state = widget.reduce(state, act('take', target));
  expect(widget.reduce(state, act('take', 'dtap'))).toBe(state);
  state = widget.reduce(state, act('putBack', 'tdap'));
  state = widget.reduce(state, act('take', 'dtap'));
  expect(observedList(widget.outcome(state), 'taken')).toEqual(['swab', 'dtap']);
  expect(observedList(widget.outcome(state), 'putBack')).toEqual(['tdap']);
});

test('nothing is an answer only where the task says so, or where the shelf is empty', () => {
  const empty = widget.init(spec);
  expect(widget.reduce(empty, { verb: 'confirm' })).toBe(empty);
  expect(widget.isDone(widget.reduce(widget.init({ ...spec, least: 0 }), { verb: 'confirm' }))).toBe(true);
  expect(widget.isDone(widget.reduce(widget.init({ ...spec, shelf: [] }), { verb: 'confirm' }))).toBe(true);
});

test('holds to the contract of a widget: an unread label is not seen', () => {
  const shelf = options('item', 0, 5).map((items) =>
    items.map((item, at) => (at % 2 === 0 ? { ...item, details: [secret(item.id)] } : item)),
  );
  const specs = fc.record(
    {
      prompt: fc.constant(word('prompt')),
      shelf,
      most: fc.integer({ min: 1, max: 4 }),
      least: fc.integer({ min: 0, max: 4 }),
      hot: fc.boolean(),
    },
    { requiredKeys: ['prompt', 'shelf'] },
  );
  checkWidget({ widget, specs, earned: ({ inspected }) => inspected.map((id) => `secret:${id}`) });
});
