import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWidget, word } from '../../../tests/support/widget-contract.ts';
import type { TalkSpec } from '../../simulation/vocabulary/specs.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { talkWidget as widget } from './widget.ts';

const spec: TalkSpec = {
  beats: [
    {
      id: 'open',
      speaker: word('parent'),
      line: word('forty minutes'),
      cue: word('standing'),
      lines: [
        { id: 'sorry', intent: 'acknowledge', label: word('sorry'), tags: ['named_feeling'], go: 'why' },
        { id: 'busy', intent: 'explain', label: word('busy'), tags: [] },
      ],
    },
    {
      id: 'why',
      speaker: word('parent'),
      line: word('what happened'),
      lines: [
        { id: 'again', intent: 'ask', label: word('again'), tags: ['open'], go: 'why' },
        { id: 'time', intent: 'explain', label: word('time'), tags: ['why', 'named_feeling'], go: 'end' },
      ],
    },
    { id: 'end', speaker: word('parent'), cue: word('sits down'), lines: [] },
  ],
};

test('follows the lines from beat to beat and keeps what was said', () => {
  let state = widget.init(spec);
  for (const target of ['sorry', 'time']) state = widget.reduce(state, { verb: 'say', target });
  expect(widget.legal(state).map((one) => one.verb)).toEqual(['confirm']);
  expect(widget.picture(state).turns.map((turn) => turn.answer)).toEqual([word('sorry'), word('time'), null]);
  expect(observedList(widget.outcome(state), 'said')).toEqual(['open/sorry', 'why/time']);
  expect(observedList(widget.outcome(state), 'tags')).toEqual(['named_feeling', 'why']);
  expect(observedList(widget.outcome(state), 'intents')).toEqual(['acknowledge', 'explain']);
});

test('a line without a next beat ends the conversation; nothing said can be taken back', () => {
  const state = widget.reduce(widget.init(spec), { verb: 'say', target: 'busy' });
  expect(widget.reduce(state, { verb: 'say', target: 'sorry' })).toBe(state);
  expect(widget.isDone(widget.reduce(state, { verb: 'confirm' }))).toBe(true);
});

test('speaks with the name of the speaker and the cue apart', () => {
  expect(widget.text(widget.init(spec)).slice(0, 2)).toEqual([
    { id: 'talk.cue', params: { beat: 'open', speaker: word('parent'), cue: word('standing') } },
    { id: 'talk.line', params: { beat: 'open', speaker: word('parent'), line: word('forty minutes') } },
  ]);
});

test('refuses a conversation that leads nowhere or never ends', () => {
  const line = (go: string) => ({ id: 'l', intent: 'ask' as const, label: word('l'), tags: [], go });
  expect(() => widget.init({ beats: [{ id: 'a', lines: [line('b')] }] })).toThrow('does not exist');
  expect(() => widget.init({ beats: [{ id: 'a', lines: [line('a')] }] })).toThrow('nothing ever ends');
});

test('holds to the contract of a widget: tags and ways are never seen', () => {
  const intents = ['acknowledge', 'ask', 'explain', 'act', 'listen', 'limit'] as const;
  const line = (beat: number) =>
    fc.record(
      {
        intent: fc.constantFrom(...intents),
        tags: fc.constant([`secret:tag-${beat}`]),
        go: fc.constantFrom('beat-0', `beat-${beat}`, `beat-${beat + 1}`),
      },
      { requiredKeys: ['intent', 'tags'] },
    );
  const beat = (index: number) =>
    fc.record(
      {
        id: fc.constant(`beat-${index}`),
        speaker: fc.constant(word(`speaker-${index}`)),
        line: fc.constant(word(`line-${index}`)),
        cue: fc.constant(word(`cue-${index}`)),
        lines: fc
          .array(line(index), { minLength: 1, maxLength: 3 })
          .map((lines) => [
            ...lines.map((one, at) => ({ ...one, id: `item-${at}`, label: word(`say-${index}-${at}`) })),
            { id: 'leave', intent: 'limit' as const, label: word(`leave-${index}`), tags: ['secret:left'] },
          ]),
      },
      { requiredKeys: ['id', 'lines'] },
    );
  const last = fc.constant({ id: 'beat-3', speaker: word('speaker'), lines: [] });
  const specs = fc.tuple(beat(0), beat(1), beat(2), last).map((beats) => ({ beats }));
  checkWidget({ widget, specs, earned: () => [] });
});
