import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, word } from '../../../tests/support/widget-contract.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { chartWidget as widget } from './widget.ts';

const spec: ChartSpec = {
  prompt: word('prompt'),
  notes: [word('display 98.4')],
  fields: [
    {
      id: 'temp',
      label: word('temp'),
      kind: 'decimal',
      unit: '°F',
      min: 80,
      max: 115,
      refusal: word('refused'),
    },
    { id: 'site', label: word('site'), kind: 'choice', options: numbered('site', 2) },
    { id: 'remark', label: word('remark'), kind: 'text', required: false },
  ],
  sign: word('sign vitals'),
};

test('is signed once the required fields are filled; what was left empty is an empty text', () => {
  let state = widget.reduce(widget.init(spec), { verb: 'enter', target: 'temp', value: '98.4' });
  expect(widget.legal(state).some((one) => one.verb === 'confirm')).toBe(false);
  state = widget.reduce(state, { verb: 'enter', target: 'site', value: 'site-1' });
  expect(widget.legal(state)).toContainEqual({ verb: 'confirm', label: word('sign vitals') });
  state = widget.reduce(state, { verb: 'confirm' });
  expect(widget.outcome(state)).toEqual([
    { field: 'temp', value: '98.4' },
    { field: 'site', value: 'site-1' },
    { field: 'remark', value: '' },
  ]);
});

test('a wrong value within the bounds is entered, one outside is not', () => {
  const empty = widget.init(spec);
  expect(widget.reduce(empty, { verb: 'enter', target: 'temp', value: '984' })).toBe(empty);
  const wrong = widget.reduce(empty, { verb: 'enter', target: 'temp', value: '94.8' });
  expect(observedText(widget.outcome(wrong), 'temp')).toBe('94.8');
});

test('an entry can be changed and cleared, and is read out by its label', () => {
  let state = widget.reduce(widget.init(spec), { verb: 'enter', target: 'site', value: 'site-0' });
  state = widget.reduce(state, { verb: 'enter', target: 'site', value: 'site-1' });
  expect(widget.text(state)).toContainEqual({
    id: 'chart.field',
    params: { field: 'site', label: word('site'), value: 'site-1', shown: word('site-1') },
  });
  expect(widget.reduce(state, { verb: 'clear', target: 'site' })).toEqual(widget.init(spec));
});

test('holds to the contract of a widget', () => {
  const fields = fc.shuffledSubarray([
    { id: 'temp', label: word('temp'), kind: 'decimal' as const, min: 80, max: 115, step: 0.1 },
    { id: 'site', label: word('site'), kind: 'choice' as const, options: numbered('site', 3) },
    { id: 'due', label: word('due'), kind: 'date' as const },
    { id: 'remark', label: word('remark'), kind: 'text' as const, required: false },
  ]);
  const specs = fc.record(
    {
      prompt: fc.constant(word('prompt')),
      notes: fc.constant([word('note-0'), word('note-1')]),
      fields,
      sign: fc.constant(word('sign')),
    },
    { requiredKeys: ['prompt', 'fields', 'sign'] },
  );
  checkWidget({ widget, specs, earned: () => [] });
});
