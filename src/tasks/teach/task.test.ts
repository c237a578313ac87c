import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { listFiles } from '../../../tests/support/source-files.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aPerson, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { teachTask } from './task.ts';

const packs = readPacks('teach-core');
const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));
const shipped = listFiles('scenarios/dialogues').flatMap(
  (path) => /(teach-[\w-]+)\.yaml$/.exec(path)?.[1] ?? [],
);

function theWorld(dialogue = '', arrangement = 3) {
  return aWorld({
    packs,
    node: { arrangement, params: dialogue === '' ? {} : { dialogue } },
    ...(dialogue === '' ? {} : { dialogues: { [dialogue]: readDialogue(dialogue) } }),
  });
}

describe('teaching, done right', () => {
  it.each([['', ...shipped]].flat())('with the conversation %s', (dialogue) => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) {
      const world = theWorld(dialogue, arrangement);
      const played = playTask(teachTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...teachTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
    }
  });

  it('takes the sheet in the language of the adult who came along', () => {
    const mother = aPerson({ id: 'mother', age: 36, language: 'ko' });
    const child = aPerson({ id: 'child', age: 4 });
    const world = aWorld({
      packs,
      person: child,
      persons: { child, mother },
      visit: { plan: { companions: [{ person: 'mother', role: 'parent', authorised: true, details: {} }] } },
    });
    const { steps, effects } = playTask(teachTask, world);
    expect(errorsIn(effects)).toEqual([]);
    expect(steps[0]?.text.some((line) => JSON.stringify(line).includes('teach.language.ko'))).toBe(true);
  });

  it('every error line of the shipped conversations is rated', () => {
    const errors = shipped.flatMap((id) =>
      readDialogue(id).beats.flatMap((beat) => beat.lines.flatMap((line) => line.error ?? [])),
    );
    expect(
      unrated([...new Set(errors)].filter((one) => one.startsWith('teach.')).map((one) => `${one}: said`)),
    ).toEqual([]);
  });
});

const talk = (...lines: string[]) => ({ talk: acts('say', ...lines) });

describe('each error of teaching', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['the other language', { handout: acts('take', 'sheet-language') }, ['teach.handout: wrong-language']],
    ['small print', { handout: acts('take', 'sheet-clinician') }, ['teach.handout: hard-words']],
    ['a web page', { handout: acts('take', 'sheet-printout') }, ['teach.handout: not-approved']],
    ['another topic', { handout: acts('take', 'sheet-other') }, ['teach.handout: wrong-topic']],
    ['do you understand', talk('points', 'ask-doctor', 'understand'), ['teach.asked_back: said']],
    ['general advice', talk('in-general', 'ask-doctor', 'show'), ['teach.off_script: said']],
    ['a dose', talk('points', 'dose', 'show'), ['teach.advice: said']],
    ['the misunderstanding left', talk('leave-it', 'ask-doctor', 'show'), ['teach.misunderstanding: said']],
    ['nothing charted', { record: [] }, ['teach.record: incomplete']],
    [
      'charted though not asked',
      {
        ...talk('points', 'ask-doctor', 'understand'),
        record: [
          { verb: 'enter', target: 'topic', value: 'warning_signs' },
          { verb: 'enter', target: 'method', value: 'sheet-and-talk' },
          { verb: 'enter', target: 'result', value: 'said-back' },
        ],
      },
      ['teach.asked_back: said', 'teach.record: untrue'],
    ],
  ])('%s', (_, instead, errors) => {
    expect(errorsIn(playTask(teachTask, theWorld(), instead).effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('in a shipped conversation', () => {
    const lines = ['ask-back', 'three', 'let-go', 'thanks'];
    const { effects } = playTask(teachTask, theWorld('teach-antibiotic-expected'), talk(...lines));
    expect(errorsIn(effects)).toEqual(['teach.misunderstanding: said']);
    const silent = talk('sheet', 'three', 'let-go', 'thanks');
    expect(errorsIn(playTask(teachTask, theWorld('teach-antibiotic-expected'), silent).effects)).toEqual([
      'teach.misunderstanding: said',
      'teach.asked_back: not-asked',
    ]);
    expect(unrated(['teach.asked_back: not-asked'])).toEqual([]);
  });
});
