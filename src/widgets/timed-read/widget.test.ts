import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { TimedReadSpec } from '../../simulation/vocabulary/specs.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { timedReadWidget as widget } from './widget.ts';

const spec: TimedReadSpec = {
  prompt: word('prompt'),
  looks: [
    { id: '30s', label: word('30s'), shows: [secret('counted 38')] },
    { id: '60s', label: word('60s'), shows: [secret('counted 77')] },
  ],
  readings: [
    { id: 'pulse', label: word('pulse'), kind: 'decimal', unit: 'bpm', min: 0, max: 300 },
    { id: 'rhythm', label: word('rhythm'), kind: 'choice', options: numbered('rhythm', 2), required: false },
  ],
};

test('shows what a look shows only after it, and only the last look', () => {
  let state = widget.init(spec);
  expect(widget.picture(state).shows).toEqual([]);
  state = widget.reduce(state, { verb: 'start', target: '30s' });
  state = widget.reduce(state, { verb: 'start', target: '60s' });
  expect(widget.picture(state).shows).toEqual([secret('counted 77')]);
  expect(observedText(widget.outcome(state), 'duration')).toBe('60s');
  expect(observedList(widget.outcome(state), 'looks')).toEqual(['30s', '60s']);
});

test('can be written and left without looking, which the outcome tells', () => {
  let state = widget.reduce(widget.init(spec), { verb: 'record', target: 'pulse', value: '72' });
  expect(widget.text(state)).toContainEqual({
    id: 'timed-read.reading',
    params: {
      reading: 'pulse',
      label: word('pulse'),
      value: '72',
      shown: { id: 'reading.quantity', params: { value: '72', unit: 'bpm' } },
    },
  });
  state = widget.reduce(state, { verb: 'confirm' });
  expect(widget.outcome(state)).toEqual([
    { field: 'duration', value: '' },
    { field: 'looks', value: [] },
    { field: 'pulse', value: '72' },
    { field: 'rhythm', value: '' },
  ]);
});

test('refuses a value outside the bounds and lets a written one be cleared', () => {
  const empty = widget.init(spec);
  expect(widget.reduce(empty, { verb: 'record', target: 'pulse', value: '301' })).toBe(empty);
  const written = widget.reduce(empty, { verb: 'record', target: 'pulse', value: '72' });
  expect(widget.reduce(written, { verb: 'clear', target: 'pulse' })).toEqual(empty);
});

test('does not go on looking for ever', () => {
  let state = widget.init(spec);
  for (let count = 0; count < 30; count += 1) state = widget.reduce(state, { verb: 'start', target: '30s' });
  expect(observedList(widget.outcome(state), 'looks')).toHaveLength(20);
});

test('holds to the contract of a widget', () => {
  const specs = fc.record({
    prompt: fc.constant(word('prompt')),
    looks: options('item', 0, 3).map((looks) =>
      looks.map((look) => ({ ...look, shows: [secret(`${look.id}-a`), secret(`${look.id}-b`)] })),
    ),
    readings: fc.array(
      fc.constantFrom(
        { id: 'pulse', label: word('pulse'), kind: 'decimal' as const, unit: 'bpm', min: 20, max: 220 },
        { id: 'band', label: word('band'), kind: 'choice' as const, options: numbered('band', 3) },
        { id: 'due', label: word('due'), kind: 'date' as const, required: false },
        { id: 'note', label: word('note'), kind: 'text' as const },
      ),
      { maxLength: 3 },
    ),
  });
  const unique = specs.map((one) => ({
    ...one,
    readings: one.readings.filter(
      (field, index) => one.readings.findIndex((it) => it.id === field.id) === index,
    ),
  }));
  checkWidget({
    widget,
    specs: unique,
    earned: ({ looks }) => looks.slice(-1).flatMap((id) => [`secret:${id}-a`, `secret:${id}-b`]),
  });
});
