import { describe, expect, it } from 'vitest';
import { planOf } from '../../../tests/support/day.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { callResultsTask } from './task.ts';

const KINDS = ['specimen_rejected', 'voicemail', 'released'] as const;

/** The call of the drill day, and the same patient in the other situations. */
function phone(situation: string): World {
  const plan = planOf('events-drill', 3);
  const drill = plan.events.flatMap((event) => event.nodes).find((one) => one.task === 'call-results');
  if (drill === undefined) throw new Error('the drill has no call with results');
  const dialogue = situation === 'specimen_rejected' ? drill.params.dialogue : '';
  const node = { ...drill, params: { ...drill.params, situation, dialogue: dialogue ?? '' } };
  const { packs, persons, dialogues, date } = plan;
  const person = persons[String(drill.params.person)] ?? null;
  return { ...aWorld({ visit: null, node }), packs, persons, dialogues, date, person };
}

const take = (...items: string[]): Action[] => items.map((target) => ({ verb: 'take', target }));
const say = (...lines: string[]): Action[] => lines.map((target) => ({ verb: 'say', target }));
const enter = (fields: Record<string, string>): Action[] =>
  Object.entries(fields).map(([target, value]) => ({ verb: 'enter', target, value }));

function errors(situation: string, instead: Record<string, readonly Action[]>): readonly string[] {
  const found = errorsIn(playTask(callResultsTask, phone(situation), instead).effects);
  expect(unrated(found)).toEqual([]);
  return found;
}

describe('a call with a result', () => {
  it.each(KINDS)('is made cleanly by an expert: %s', (situation) => {
    const world = phone(situation);
    const played = playTask(callResultsTask, world);
    expect([...judged(played.effects)].sort()).toEqual([...callResultsTask.items(world.node)].sort());
    expect(missingWords(played)).toEqual([]);
    expect(unrated(callResultsTask.items(world.node))).toEqual([]);
  });

  it.each([
    [take('tell-provider', 'look-up'), 'not-read-back'],
    [take('read-back', 'look-up'), 'provider-not-told'],
    [take('read-back', 'tell-provider'), 'not-looked-up'],
    [take('read-back', 'tell-provider', 'own-reading'), 'own-reading'],
  ])('may be prepared badly: %j', (before, error) => {
    expect(errors('specimen_rejected', { before })).toEqual([`results.before: ${error}`]);
  });

  it('may be made without having read the words', () => {
    expect(errors('released', { before: take('look-up') })).toEqual(['results.before: words-not-read']);
  });

  it.each([
    ['specimen_rejected', say('blurt', 'honest', 'choices'), 'phone.disclosure: said'],
    ['specimen_rejected', say('verify', 'jargon', 'choices'), 'results.words: said'],
    ['specimen_rejected', say('verify', 'guess', 'choices'), 'phone.advice: said'],
    ['specimen_rejected', say('verify', 'honest', 'whenever'), 'results.plan: said'],
    ['released', say('leave', 'script', 'back'), 'phone.disclosure: said'],
    ['released', say('verify', 'own', 'back'), 'results.words: interpreted'],
    ['released', say('verify', 'short', 'not-mine'), 'results.teach_back: not-asked'],
    ['voicemail', say('test-name'), 'results.voicemail: said'],
  ])('may go wrong: %s, %j', (situation, talk, error) => {
    expect(errors(situation, { talk })).toEqual([error]);
  });

  it('may be noted badly', () => {
    expect(errors('voicemail', { note: enter({ outcome: 'recording' }) })).toEqual(['results.note: missing']);
    const untrue = enter({ outcome: 'reached', told: 'own-words', plan: 'as-released' });
    expect(errors('released', { note: untrue })).toEqual(['results.note: untrue']);
  });
});
