import { describe, expect, it } from 'vitest';
import { readDialogue } from '../../../tests/support/dialogues.ts';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, playTask } from '../testing.ts';
import { reasonForVisitTask } from './task.ts';

const packs = readPacks('handoff');
const rubric = 'rubric-rooming';
const chest: JsonMap = { redflag: { text: 'a bit tight', expect: 'report_not_interpret' } };
const visitWith = (dialogue: string, params: JsonMap = {}) =>
  aWorld({
    packs,
    node: { params: { dialogue, ...params } },
    dialogues: { [dialogue]: readDialogue(dialogue) },
  });
const say = (...targets: readonly string[]) => ({
  listen: targets.map((target) => ({ verb: 'say', target })),
});
const write = (quote: string, next: string) => ({
  write: Object.entries({ quote, next }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('reason-for-visit', () => {
  it.each([
    ['reason-flu-adult', chest],
    ['reason-child-immunization', {}],
    ['reason-child-live-vaccine', {}],
    ['reason-bp-recheck', {}],
    ['reason-new-patient-adult', chest],
    ['reason-new-patient-chest-now', chest],
  ])('the expert is clean in %s', (dialogue, params) => {
    expectExpert(reasonForVisitTask, visitWith(dialogue, params), rubric);
  });

  it('the expert is clean in a visit without a dialogue', () => {
    expectExpert(reasonForVisitTask, aWorld({ packs }), rubric);
  });

  it('charts the quotation and tells the flag', () => {
    const { world } = playTask(reasonForVisitTask, visitWith('reason-flu-adult', chest));
    expect(world.visit?.told).toEqual(['chest']);
    expect(world.chart.map((one) => one.field)).toEqual(['history', 'chief-complaint']);
    const live = playTask(reasonForVisitTask, visitWith('reason-child-live-vaccine'));
    expect(live.world.visit?.told).toContain('live_vaccine');
  });

  const flu = visitWith('reason-flu-adult', chest);
  it.each([
    [say('lead', 'when', 'where', 'tried', 'follow', 'check-back'), ['hx.leading: said']],
    [say('open', 'myalgia', 'where', 'tried', 'follow', 'check-back'), ['hx.elements: too-few']],
    [
      say('open', 'when', 'where', 'tried', 'muscle', 'check-back'),
      ['scope.words: said', 'hx.redflag: not-heard'],
    ],
    [say('open', 'when', 'where', 'tried', 'next-question', 'check-back'), ['hx.redflag: said']],
    [write('named', 'now'), ['hx.quote: paraphrased']],
    [write('own-words', 'hand-off'), []],
    [write('own-words', 'chart'), ['hx.redflag: not-passed-on', 'hx.chest_unreported: unreported']],
  ])('%j makes %j', (instead, expected) => {
    expect([...errorsOf(reasonForVisitTask, flu, rubric, instead)].sort()).toEqual([...expected].sort());
  });

  it('wants pain that is there now told now', () => {
    const now = visitWith('reason-new-patient-chest-now', chest);
    expect(errorsOf(reasonForVisitTask, now, rubric, write('own-words', 'hand-off'))).toEqual([
      'hx.chest_unreported: delayed',
    ]);
  });

  it('lets the meters feel what was said', () => {
    const { effects } = playTask(reasonForVisitTask, visitWith('reason-flu-adult', chest), {
      ...say('listen', 'when', 'where', 'tried', 'follow', 'check-back'),
    });
    expect(effects).toContainEqual({ type: 'changeTrust', by: 1, because: 'listen' });
  });
});
