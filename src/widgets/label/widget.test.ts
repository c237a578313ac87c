import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, options, secret, word } from '../../../tests/support/widget-contract.ts';
import type { LabelSpec } from '../../simulation/vocabulary/label-spec.ts';
import { type Action, observed } from '../../simulation/vocabulary/widget.ts';
import { type LabelState, labelWidget as widget } from './widget.ts';

const spec: LabelSpec = {
  prompt: word('prompt'),
  labels: [
    { id: 'sheet', label: word('sheet'), lines: [secret('old')] },
    { id: 'fresh', label: word('fresh'), lines: [secret('new')], isPrinted: true },
  ],
  targets: [
    { id: 'gold', label: word('gold') },
    { id: 'gray', label: word('gray') },
  ],
  places: [
    { id: 'chair', label: word('chair'), hasPatient: true },
    { id: 'bench', label: word('bench') },
  ],
  print: word('print'),
  readBack: { label: word('ask'), says: [secret('name')] },
};

const does = (state: LabelState, ...actions: Action[]) => actions.reduce(widget.reduce, state);
const stick = (target: string, value: string): Action => ({ verb: 'stick', target, value });
const seen = (state: LabelState, field: string) => observed(widget.outcome(state), field);

test('a label says nothing until it is scanned, and a fresh one is there only once it is printed', () => {
  const state = widget.init(spec);
  expect(does(state, stick('gold', 'fresh'))).toBe(state);
  const printed = does(state, { verb: 'print' }, { verb: 'scan', target: 'fresh' });
  expect(JSON.stringify(widget.text(printed))).toContain('secret:new');
  expect(seen(does(printed, stick('gold', 'fresh')), 'stuck')).toEqual(['gold>fresh']);
});

test('leaves without a label where that is what was done', () => {
  const away = does(widget.init(spec), { verb: 'go', target: 'bench' }, { verb: 'confirm' });
  expect(widget.isDone(away)).toBe(true);
  expect([seen(away, 'stuck'), seen(away, 'where'), seen(away, 'isReadBack')]).toEqual([[], 'bench', '']);
});

test('what was read back holds only as long as nothing changes', () => {
  const chair = does(widget.init(spec), { verb: 'go', target: 'chair' }, stick('gold', 'sheet'));
  const read = does(chair, { verb: 'readBack' });
  expect(seen(read, 'isReadBack')).toBe('yes');
  const changed = does(read, stick('gray', 'sheet'));
  expect(seen(changed, 'isReadBack')).toBe('');
  expect(JSON.stringify(widget.text(changed))).toContain('secret:name');
  expect(seen(does(changed, { verb: 'readBack' }), 'isReadBack')).toBe('yes');
  const bench = does(read, { verb: 'go', target: 'bench' });
  expect(does(bench, { verb: 'readBack' })).toBe(bench);
});

test('peels off, and stands on the target it was stuck on', () => {
  const both = does(widget.init(spec), stick('gray', 'sheet'), stick('gold', 'sheet'));
  expect(seen(both, 'stuck')).toEqual(['gold>sheet', 'gray>sheet']);
  expect(seen(does(both, { verb: 'peel', target: 'gold' }), 'stuck')).toEqual(['gray>sheet']);
});

test('holds to the contract of a widget', () => {
  const specs: fc.Arbitrary<LabelSpec> = fc.record(
    {
      prompt: fc.constant(word('prompt')),
      notes: fc.constant([word('note')]),
      labels: options('sticker', 0, 3).map((all) =>
        all.map((one, index) => ({ ...one, lines: [secret(one.id)], isPrinted: index === 2 })),
      ),
      targets: options('target', 1, 3).map((all) =>
        all.map((one) => ({ ...one, lines: [word(`${one.id}!`)] })),
      ),
      places: options('place', 0, 3).map((all) => all.map((one, at) => ({ ...one, hasPatient: at === 0 }))),
      print: fc.constant(word('print')),
      readBack: fc.constant({ label: word('ask'), says: [secret('says')] }),
    },
    { requiredKeys: ['prompt', 'labels', 'targets'] },
  );
  checkWidget({
    widget,
    specs,
    earned: ({ scanned, isHeard }) => [
      ...scanned.map((id) => `secret:${id}`),
      ...(isHeard ? ['secret:says'] : []),
    ],
  });
});
