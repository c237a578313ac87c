import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, secret, word } from '../../../tests/support/widget-contract.ts';
import type { LadderSpec } from '../../simulation/vocabulary/specs.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ladderWidget as widget } from './widget.ts';

const spec: LadderSpec = {
  prompt: word('prompt'),
  start: 'breathing',
  nodes: [
    {
      id: 'breathing',
      question: word('breathing?'),
      evidence: [word('speaks in full sentences')],
      answers: [
        { id: 'yes', label: word('yes'), go: 'visit' },
        { id: 'no', label: word('no'), rung: 'call-911' },
      ],
    },
    {
      id: 'visit',
      question: word('seen this year?'),
      evidence: [secret('last seen')],
      answers: [
        { id: 'yes', label: word('yes'), rung: 'pend' },
        { id: 'unsure', label: word('unsure') },
      ],
    },
  ],
  rungs: [
    { id: 'call-911', label: word('911') },
    { id: 'pend', label: word('pend') },
    { id: 'nurse', label: word('nurse') },
  ],
};

const answer = (target: string, value: string) => ({ verb: 'answer', target, value });

test('leads to a rung that may still be changed', () => {
  let state = widget.reduce(widget.init(spec), answer('breathing', 'yes'));
  expect(widget.picture(state).rungs).toEqual([]);
  state = widget.reduce(state, answer('visit', 'yes'));
  expect(widget.picture(state).rung).toBe('pend');
  state = widget.reduce(state, { verb: 'choose', target: 'nurse' });
  state = widget.reduce(state, { verb: 'confirm' });
  expect(observedList(widget.outcome(state), 'path')).toEqual(['breathing=yes', 'visit=yes']);
  expect(observedText(widget.outcome(state), 'rung')).toBe('nurse');
});

test('an end without a rung wants one chosen', () => {
  let state = widget.init(spec);
  for (const one of [answer('breathing', 'yes'), answer('visit', 'unsure')])
    state = widget.reduce(state, one);
  expect(widget.reduce(state, { verb: 'confirm' })).toBe(state);
  state = widget.reduce(state, { verb: 'choose', target: 'nurse' });
  expect(widget.isDone(widget.reduce(state, { verb: 'confirm' }))).toBe(true);
});

test('goes back one answer, which takes the rung away', () => {
  const ended = widget.reduce(widget.init(spec), answer('breathing', 'no'));
  const back = widget.reduce(ended, { verb: 'back' });
  expect(back).toEqual(widget.init(spec));
  expect(widget.reduce(back, { verb: 'back' })).toBe(back);
});

test('refuses a ladder with a missing node, a missing rung, or no end', () => {
  const node = (answers: LadderSpec['nodes'][number]['answers']): LadderSpec => ({
    ...spec,
    start: 'a',
    nodes: [{ id: 'a', question: word('a'), answers }],
  });
  expect(() => widget.init({ ...spec, start: 'lost' })).toThrow('no node lost');
  expect(() => widget.init(node([{ id: 'yes', label: word('yes'), rung: 'lost' }]))).toThrow('no rung lost');
  expect(() => widget.init(node([{ id: 'yes', label: word('yes'), go: 'a' }]))).toThrow('nothing ever ends');
});

test('holds to the contract of a widget: a question not reached and a rung not led to are not seen', () => {
  const way = fc.record(
    { go: fc.constantFrom('node-0', 'node-1', 'node-2'), rung: fc.constantFrom('rung-0', 'rung-1') },
    { requiredKeys: [] },
  );
  const node = (index: number) =>
    fc.array(way, { maxLength: 2 }).map((ways) => ({
      id: `node-${index}`,
      question: index === 0 ? word('question-0') : secret(`question-${index}`),
      evidence: [index === 0 ? word('evidence-0') : secret(`evidence-${index}`)],
      answers: [...ways, { rung: 'rung-0' }].map((one, at) => ({
        ...one,
        id: `item-${at}`,
        label: word(`a-${at}`),
      })),
    }));
  const specs = fc.tuple(node(0), node(1), node(2)).map((nodes) => ({
    prompt: word('prompt'),
    start: 'node-0',
    nodes,
    rungs: [0, 1].map((at) => ({ id: `rung-${at}`, label: secret(`rung-${at}`) })),
  }));
  checkWidget({
    widget,
    specs,
    earned(state) {
      const here = widget.picture(state).node?.id;
      const seen = [...state.path.map((one) => one.node), ...(here === undefined ? [] : [here])];
      const nodes = seen.filter((id) => id !== 'node-0').map((id) => id.replace('node-', ''));
      return [
        ...nodes.map((at) => `secret:question-${at}`),
        ...(here === undefined ? ['secret:rung-0', 'secret:rung-1'] : [`secret:evidence-${here.slice(5)}`]),
      ].filter((one) => !one.endsWith('evidence-0'));
    },
  });
});
