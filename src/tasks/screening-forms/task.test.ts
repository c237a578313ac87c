import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, playTask } from '../testing.ts';
import { screeningFormsTask } from './task.ts';

const packs = readPacks('rooming');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap, params: JsonMap = {}) =>
  aWorld({ packs, node: { params }, visit: { plan: { truth } } });
const selfHarm = patient({ moodAnswers: [1, 1, 0, 1, 0, 0, 0, 0, 1] }, { screen: 'mood_long' });
const give = (target: string) => ({ give: [{ verb: 'take', target }] });
const score = (sum: string, action: string) => ({
  score: Object.entries({ sum, action }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('screening-forms', () => {
  it.each([
    ['no points', patient({})],
    ['two points', patient({ phq2: 2 })],
    ['three points', patient({ phq2: 3 })],
    ['thoughts of self-harm', selfHarm],
    [
      'a long form without them',
      patient({ moodAnswers: [2, 2, 1, 1, 0, 0, 0, 0, 0] }, { screen: 'mood_long' }),
    ],
  ])('the expert is clean with %s', (_, world) => {
    expectExpert(screeningFormsTask, world, rubric);
  });

  it('tells the provider about thoughts of self-harm', () => {
    expect(playTask(screeningFormsTask, selfHarm).world.visit?.told).toContain('self-harm');
  });

  it.each([
    [patient({}), give('together'), ['screen.private: not-private']],
    [patient({}), give('aloud'), ['screen.private: not-private']],
    [patient({ phq2: 2 }), score('3', 'file'), ['screen.score: miscounted']],
    [patient({ phq2: 3 }), score('3', 'file'), ['screen.action: wrong-row']],
    [patient({ phq2: 1 }), score('1', 'longer'), ['screen.action: needless']],
    [selfHarm, score('4', 'tell-leave'), ['screen.action: left-alone']],
    [selfHarm, score('4', 'folder'), ['screen.action: not-told']],
  ])('errors as rated (%#)', (world, instead, expected) => {
    expect(errorsOf(screeningFormsTask, world, rubric, instead)).toEqual(expected);
  });
});
