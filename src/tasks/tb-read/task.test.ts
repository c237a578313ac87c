import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { tbReadTask } from './task.ts';

const packs = readPacks('tb-test');
const NINE = 9 * 3_600_000;
/** Placed so that at nine o'clock it is early, in time, or late. */
const PLACED: Readonly<Record<string, JsonMap>> = {
  early: { placed: '2026-09-12', time: '14:50', arm: 'left' },
  soon: { placed: '2026-09-12', time: '08:50', arm: 'right' },
  last: { placed: '2026-09-11', time: '09:30', arm: 'left' },
  late: { placed: '2026-09-11', time: '08:10', arm: 'right' },
};

const theWorld = (when: string, truth: JsonMap = {}, arrangement = 2) =>
  aWorld({
    packs,
    nowMs: NINE,
    date: '2026-09-14',
    node: { id: 'raman.tb-read', arrangement },
    visit: { plan: { truth, record: { tst: PLACED[when] ?? {} } } },
  });

const acts = (verb: string, ...targets: string[]): Action[] => targets.map((target) => ({ verb, target }));

describe('a TB test read, done right', () => {
  it.each<[string, number, unknown]>([
    ['soon', 0, 0],
    ['soon', 12, 12],
    ['last', 17, 17],
    ['late', 8, 8],
    ['late', 0, 'no-reading'],
    ['early', 12, 'not-read'],
  ])('%s, %i mm', (when, indurationMm, charted) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const world = theWorld(when, { indurationMm, rednessMm: 20 }, arrangement);
      const played = playTask(tbReadTask, world);
      expect(errorsIn(played.effects)).toEqual([]);
      expect([...judged(played.effects)].sort()).toEqual([...tbReadTask.items(world.node)].sort());
      expect(missingWords(played)).toEqual([]);
      expect(unrated(judged(played.effects))).toEqual([]);
      expect(played.world.chart.find((one) => one.field === 'tst')?.value).toBe(charted);
    }
  });

  it('reckons the days over the end of a month and of a year', () => {
    const world = (date: string, placed: string) =>
      aWorld({
        packs,
        nowMs: NINE,
        date,
        node: { id: 'raman.tb-read' },
        visit: { plan: { record: { tst: { placed, time: '08:50', arm: 'left' } } } },
      });
    for (const [date, placed] of [
      ['2026-03-02', '2026-02-28'],
      ['2028-03-01', '2028-02-28'],
      ['2027-01-01', '2026-12-30'],
    ] as const) {
      expect(playTask(tbReadTask, world(date, placed)).steps.map((one) => one.step)).toContain('measure');
    }
  });

  it('judges every item once when somebody is sent away', () => {
    for (const when of ['soon', 'late']) {
      const { effects } = playTask(tbReadTask, theWorld(when), { window: acts('decide', 'come-back') });
      expect(
        judged(effects)
          .map((one) => one.split(': ')[0])
          .sort(),
      ).toEqual([...tbReadTask.items(theWorld(when).node)].sort());
    }
  });
});

const take = (...cards: string[]): Action[] => acts('take', ...cards);
const enter = (values: Readonly<Record<string, string>>): Action[] =>
  Object.entries({ result: 'number', provider: 'told', patient: 'provider-will', ...values }).map(
    ([target, value]) => ({ verb: 'enter', target, value }),
  );

describe('each error of a TB test read', () => {
  it.each<[string, string, Record<string, Action[]>, string[]]>([
    ['read too early', 'early', { window: acts('decide', 'read') }, ['tb.window: early']],
    ['read too late as if in time', 'late', { window: acts('decide', 'read') }, ['tb.window: late']],
    ['sent away in time', 'soon', { window: acts('decide', 'come-back') }, ['tb.window: turned-away']],
    [
      'booked after the window',
      'early',
      { return: [{ verb: 'enter', target: 'when', value: 'after' }] },
      ['tb.window: wrong-return'],
    ],
    [
      'the other arm',
      'soon',
      { method: take('arm-left', 'feel', 'dots', 'ruler-across') },
      ['tb.site: wrong-arm'],
    ],
    ['the red skin', 'soon', { method: take('arm-right', 'ruler-red') }, ['tb.method: redness']],
    [
      'along the arm',
      'soon',
      { method: take('arm-right', 'feel', 'dots', 'ruler-along') },
      ['tb.method: lengthwise'],
    ],
    ['by eye', 'soon', { method: take('arm-right', 'ruler-across') }, ['tb.method: by-eye']],
    [
      'one end of the ruler',
      'soon',
      { measure: [...acts('start', 'ruler'), { verb: 'record', target: 'mm', value: '42' }] },
      ['tb.reading: misread'],
    ],
    [
      'not looked',
      'soon',
      { measure: [{ verb: 'record', target: 'mm', value: '12' }] },
      ['tb.reading: not-looked'],
    ],
    ['a word for it', 'soon', { record: enter({ result: 'positive' }) }, ['tb.record: word-for-number']],
    ['not read though read', 'soon', { record: enter({ result: 'no-reading' }) }, ['tb.record: untrue']],
    ['left in the chart', 'soon', { record: enter({ provider: 'chart-only' }) }, ['tb.tell: not-told']],
    ['told to be clean', 'soon', { record: enter({ patient: 'clean' }) }, ['scope.words: said']],
  ])('%s', (_, when, instead, errors) => {
    const { effects } = playTask(tbReadTask, theWorld(when, { indurationMm: 12, rednessMm: 20 }), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('zero charted past the window', () => {
    const { effects } = playTask(tbReadTask, theWorld('late', { indurationMm: 0 }), { record: enter({}) });
    expect(errorsIn(effects)).toEqual(['tb.record: late-zero']);
  });
});
