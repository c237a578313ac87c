import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, numbered, options, word } from '../../../tests/support/widget-contract.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import { observed, observedList } from '../../simulation/vocabulary/widget.ts';
import { compareWidget as widget } from './widget.ts';

const cell = (id: string, value: string) => ({ id, label: word(id), value: word(value) });
const spec: CompareSpec = {
  prompt: word('prompt'),
  documents: [
    { id: 'schedule', title: word('schedule'), fields: [cell('name', 'n1'), cell('dob', 'd1')] },
    { id: 'spoken', title: word('spoken'), fields: [cell('name', 'n1'), cell('dob', 'd2')] },
  ],
  decision: { label: word('which'), options: numbered('chart', 2) },
};

test('marks a field, takes the mark off again, and reports what stays marked', () => {
  let state = widget.reduce(widget.init(spec), { verb: 'mark', target: 'spoken/dob', value: 'mismatch' });
  state = widget.reduce(state, { verb: 'mark', target: 'spoken/name', value: 'mismatch' });
  state = widget.reduce(state, { verb: 'unmark', target: 'spoken/name' });
  expect(observedList(widget.outcome(state), 'marked')).toEqual(['spoken/dob']);
  expect(observed(widget.outcome(state), 'marks')).toEqual(['spoken/dob=mismatch']);
});

test('cannot be left before the decision is taken, and the decision can be changed', () => {
  let state = widget.init(spec);
  expect(widget.reduce(state, { verb: 'confirm' })).toBe(state);
  state = widget.reduce(state, { verb: 'decide', target: 'chart-0' });
  state = widget.reduce(state, { verb: 'decide', target: 'chart-1' });
  state = widget.reduce(state, { verb: 'confirm' });
  expect(widget.isDone(state)).toBe(true);
  expect(observed(widget.outcome(state), 'decision')).toBe('chart-1');
});

test('says each field with its position and both values as facts', () => {
  expect(widget.text(widget.init(spec))).toContainEqual({
    id: 'compare.field',
    params: {
      document: 'spoken',
      field: 'dob',
      label: word('dob'),
      value: word('d2'),
      position: 2,
      count: 2,
    },
  });
});

test('holds to the contract of a widget', () => {
  const specs = fc
    .record({ documents: fc.integer({ min: 1, max: 3 }), fields: fc.integer({ min: 1, max: 4 }) })
    .chain(({ documents, fields }) =>
      fc.record(
        {
          prompt: fc.constant(word('prompt')),
          documents: fc.constant(
            numbered('document', documents).map(({ id, label }) => ({
              id,
              title: label,
              fields: numbered('field', fields).map((one) => ({ ...one, value: word(`${id}-${one.id}`) })),
            })),
          ),
          marks: options('mark', 1, 3),
          decision: fc.record({ label: fc.constant(word('decision')), options: options('item', 0, 3) }),
        },
        { requiredKeys: ['prompt', 'documents'] },
      ),
    );
  checkWidget({ widget, specs, earned: () => [] });
});
