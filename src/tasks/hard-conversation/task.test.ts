import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { hardConversationTask } from './task.ts';

const talks = ['hard-wait-adult', 'wait-angry-family', 'hard-threat'] as const;
const held = (talk: string, arrangement = 6) =>
  aWorld({
    dialogues: { [`${talk}@x`]: readDialogue(talk) },
    visit: null,
    node: { id: 'x.hard-conversation', params: { dialogue: `${talk}@x` }, arrangement },
  });
const says = (...lines: string[]): Record<string, Action[]> => ({
  talk: lines.map((target) => ({ verb: 'say', target })),
});
const wrote = (words: string, next: string): Record<string, Action[]> => ({
  note: Object.entries({ words, next }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('a hard conversation', () => {
  it.each(talks)('%s is held well', (talk) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const world = held(talk, arrangement);
      const played = playTask(hardConversationTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...hardConversationTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
    expect(hardConversationTask.forms.brief.reduce((sum, one) => sum + one.costMs, 0)).toBe(60_000);
  });

  it.each<[string, Record<string, Action[]>, string[]]>([
    ['hard-wait-adult', says('calm', 'check', 'offer'), ['talk.argued: said']],
    ['hard-wait-adult', says('sorry', 'policy', 'brisk'), ['talk.argued: said']],
    ['hard-wait-adult', says('reason', 'check', 'offer'), ['privacy.speech: said']],
    ['hard-wait-adult', says('sorry', 'check', 'free'), ['talk.promised: said']],
    ['hard-wait-adult', says('sorry', 'policy', 'elsewhere'), ['talk.argued: said', 'talk.next: no-next']],
    ['wait-angry-family', says('name-it', 'promise', 'brisk'), ['talk.promised: said']],
    ['wait-angry-family', says('name-it', 'honest', 'lie'), ['talk.honest: said']],
    ['hard-threat', says('dare', 'help'), ['talk.threat: said']],
    ['hard-threat', says('ignore', 'touch'), ['talk.threat: said', 'talk.next: no-next']],
    ['hard-wait-adult', wrote('judged', 'promised'), ['talk.note: person-judged']],
    ['hard-wait-adult', wrote('short', 'promised'), ['talk.note: incomplete']],
    ['hard-wait-adult', wrote('quoted', 'none'), ['talk.note: incomplete']],
  ])('%s can go wrong (%#)', (talk, instead, errors) => {
    const { effects } = playTask(hardConversationTask, held(talk), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('calms, and promises to look in', () => {
    const { effects } = playTask(
      hardConversationTask,
      held('hard-wait-adult'),
      says('room', 'facts', 'offer'),
    );
    expect(effects).toContainEqual({ type: 'changePatience', by: 8, because: 'room' });
  });
});
