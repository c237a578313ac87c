import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { prenatalCheckTask } from './task.ts';

const packs = readPacks('prenatal');
const world = (truth: JsonMap = {}, arrangement = 8) =>
  aWorld({
    packs,
    node: { arrangement },
    visit: { flow: 'rooming', plan: { truth: { weeks: 30, ...truth } } },
  });
const take = (step: string, ...targets: string[]): Record<string, Action[]> => ({
  [step]: targets.map((target) => ({ verb: 'take', target })),
});
const enter = (step: string, values: Readonly<Record<string, string>>): Record<string, Action[]> => ({
  [step]: Object.entries(values).map(([target, value]) => ({ verb: 'enter', target, value })),
});
const listen = (rate: string, next: string): Record<string, Action[]> => ({
  listen: [
    { verb: 'start', target: 'minute' },
    { verb: 'record', target: 'rate', value: rate },
    { verb: 'record', target: 'next', value: next },
  ],
});
const SIGNS = [
  'movement',
  'bleeding',
  'fluid',
  'contractions',
  'headache',
  'vision',
  'upper_belly',
  'swelling',
  'burning',
];
const READY = ['tape', 'gel', 'doppler'];

function expectClean(from: World) {
  const played = playTask(prenatalCheckTask, from);
  expect(errorsIn(played.effects)).toEqual([]);
  expect([...judged(played.effects)].sort()).toEqual([...prenatalCheckTask.items(from.node)].sort());
  expect(missingWords(played)).toEqual([]);
  expect(unrated(judged(played.effects))).toEqual([]);
  return played;
}

describe('prenatal check', () => {
  it('the expert is clean', () => {
    for (let arrangement = 0; arrangement < 12; arrangement += 1) expectClean(world({}, arrangement));
    for (const ob of ['less_movement', 'headache', 'bleeding']) expectClean(world({ ob }));
    for (const fetalPulse of [104, 110, 160, 168]) expectClean(world({ fetalPulse }));
    expectClean(world({ weeks: 14 }));
  });

  it('a sign goes to the provider with the word that makes it urgent', () => {
    expect(expectClean(world({ ob: 'less_movement' })).effects).toContainEqual({
      type: 'tell',
      to: 'provider',
      facts: ['less_movement', 'urgent'],
    });
  });

  it('what was not asked is not told', () => {
    const { steps } = playTask(
      prenatalCheckTask,
      world({ ob: 'bleeding' }),
      take('ask', 'movement', 'all-well'),
    );
    expect(JSON.stringify(steps[1]?.text)).not.toContain('bleeding');
  });

  it.each<[string, World, Record<string, Action[]>, string[]]>([
    ['a sign skipped', world(), take('ask', ...SIGNS.slice(1)), ['prenatal.ask: signs-skipped']],
    ['one question for all', world(), take('ask', 'all-well'), ['prenatal.ask: one-for-all']],
    [
      'kept for the handoff',
      world({ ob: 'headache' }),
      enter('answer', { next: 'later' }),
      ['prenatal.sign: not-told-now'],
    ],
    [
      'calmed',
      world({ ob: 'less_movement' }),
      enter('answer', { next: 'calm' }),
      ['prenatal.sign: not-told-now', 'scope.words: said'],
    ],
    [
      'calmed for nothing',
      world(),
      enter('answer', { next: 'calm' }),
      ['prenatal.sign: calmed', 'scope.words: said'],
    ],
    ['flat', world(), take('lie', 'flat', ...READY), ['prenatal.tilt: flat']],
    ['to the right', world(), take('lie', 'wedge-right', ...READY), ['prenatal.tilt: wrong-side']],
    ['no gel', world(), take('lie', 'wedge-left', 'tape', 'doppler'), ['prenatal.things: incomplete']],
    ['left lying', world(), take('lie', 'wedge-left', ...READY, 'leave'), ['prenatal.things: left-alone']],
    ['misread', world(), listen('140', 'write'), ['prenatal.rate: misread']],
    [
      'slow and only written',
      world({ fetalPulse: 104 }),
      listen('104', 'write'),
      ['prenatal.rate_told: not-told-now'],
    ],
    [
      'slow and asleep',
      world({ fetalPulse: 104 }),
      listen('104', 'asleep'),
      ['prenatal.rate_told: not-told-now', 'scope.words: said'],
    ],
    [
      'a week too many',
      world(),
      enter('sheet', { weeks: 'w31', entry: 'whole' }),
      ['prenatal.weeks: wrong-weeks'],
    ],
    [
      'a short sheet',
      world(),
      enter('sheet', { weeks: 'w30', entry: 'short' }),
      ['prenatal.sheet: incomplete'],
    ],
    [
      'a diagnosis',
      world(),
      enter('sheet', { weeks: 'w30', entry: 'named' }),
      ['prenatal.sheet: interpreted'],
    ],
  ])('%s', (_, from, instead, expected) => {
    expect(errorsIn(playTask(prenatalCheckTask, from, instead).effects)).toEqual(expected);
    expect(unrated(expected)).toEqual([]);
  });
});
