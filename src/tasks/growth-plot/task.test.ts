import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aChartEntry, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { bandOf, linesAt } from './curves.ts';
import { growthPlotTask } from './task.ts';

const packs = readPacks('growth-chart');
const LAST: JsonMap = { lastVisit: { weightGrams: 16_400, heightMm: 1_025, date: '2025-09-14' } };

const child = (grams: number, millimetres: number, record: JsonMap = LAST, sex = 'female', arrangement = 1) =>
  aWorld({
    packs,
    person: { first: 'Rosa', last: 'Bergman', sex, birthDate: '2021-05-20', age: 5 },
    node: { id: 'bergman.growth-plot', arrangement },
    visit: { plan: { record } },
    chart: [aChartEntry('weightGrams', grams, 'g'), aChartEntry('heightMm', millimetres, 'mm')],
  });

describe('the lines', () => {
  it('rise with age and from line to line, for every measure and sex', () => {
    for (const measure of ['weight', 'stature'] as const) {
      for (const sex of ['female', 'male']) {
        for (let months = 36; months < 84; months += 1) {
          const here = linesAt({ packs }, sex, measure, months);
          const next = linesAt({ packs }, sex, measure, months + 1);
          expect(here).toHaveLength(7);
          expect([...here].sort((a, b) => a - b)).toEqual(here);
          expect(here.every((line, index) => line <= (next[index] ?? 0))).toBe(true);
        }
      }
    }
  });

  it('are those of the published medians at five years', () => {
    expect(linesAt({ packs }, 'male', 'weight', 60)[3]).toBe(184);
    expect(linesAt({ packs }, 'female', 'stature', 60)[3]).toBe(1_077);
    expect(linesAt({ packs }, 'male', 'stature', 200)).toEqual([]);
  });

  it('a value on a line counts as above it', () => {
    expect([bandOf([10, 20], 9), bandOf([10, 20], 10), bandOf([10, 20], 20)]).toEqual([0, 1, 2]);
  });
});

describe('a growth plot, done right', () => {
  it.each<[string, number, number, JsonMap, boolean]>([
    ['as last year', 18_300, 1_090, LAST, false],
    ['two lines down', 15_600, 1_085, LAST, true],
    ['two lines up', 22_000, 1_100, LAST, true],
    ['below the lines', 13_500, 1_000, {}, true],
    ['no earlier point', 18_300, 1_090, {}, false],
  ])('%s', (_, grams, millimetres, record, isTold) => {
    for (const sex of ['female', 'male']) {
      for (let arrangement = 0; arrangement < 4; arrangement += 1) {
        const world = child(grams, millimetres, record, sex, arrangement);
        const played = playTask(growthPlotTask, world);
        expect(errorsIn(played.effects)).toEqual([]);
        expect([...judged(played.effects)].sort()).toEqual([...growthPlotTask.items(world.node)].sort());
        expect(missingWords(played)).toEqual([]);
        expect(unrated(judged(played.effects))).toEqual([]);
        expect(played.effects.some((one) => one.type === 'tell')).toBe(isTold);
      }
    }
  });
});

const readings = (look: string, weight: string, stature: string, bmi: string, how = 'standing'): Action[] => [
  { verb: 'start', target: look },
  ...Object.entries({ weight, stature, bmi, how }).map(([target, value]) => ({
    verb: 'record',
    target,
    value,
  })),
];
const decide = (provider: string, family = 'provider-will'): Action[] => [
  { verb: 'enter', target: 'provider', value: provider },
  { verb: 'enter', target: 'family', value: family },
];

describe('each error of a growth plot', () => {
  it.each<[string, Record<string, Action[]>, string[]]>([
    ['the boys chart', { chart: [{ verb: 'take', target: 'cdc_2_20-male' }] }, ['growth.chart: wrong-sex']],
    ['a year too old', { plot: readings('m75', 'b2', 'b1', 'b4') }, ['growth.age: wrong-age']],
    [
      'a point between other lines',
      { plot: readings('m63', 'b5', 'b3', 'b4'), compare: decide('told') },
      ['growth.point: misplotted', 'growth.report: false-alarm'],
    ],
    [
      'lying written for standing',
      { plot: readings('m63', 'b3', 'b3', 'b4', 'lying') },
      ['growth.method: wrong-method'],
    ],
    ['an alarm for nothing', { compare: decide('told') }, ['growth.report: false-alarm']],
    ['the curve explained', { compare: decide('chart-only', 'explains') }, ['scope.words: said']],
  ])('%s', (_, instead, errors) => {
    const { effects } = playTask(growthPlotTask, child(18_300, 1_090), instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });

  it('a chart of infants has no lines for this age', () => {
    const { effects } = playTask(growthPlotTask, child(18_300, 1_090), {
      chart: [{ verb: 'take', target: 'who_0_2-female' }],
      plot: readings('m63', 'b3', 'b3', 'b4'),
    });
    expect(errorsIn(effects)).toEqual(['growth.chart: wrong-age']);
  });

  it('lines crossed and not told', () => {
    const { effects } = playTask(growthPlotTask, child(15_600, 1_085), { compare: decide('chart-only') });
    expect(errorsIn(effects)).toEqual(['growth.report: not-told']);
  });

  it('asks for weight and height first', () => {
    const [measured] = growthPlotTask.preconditions;
    expect(measured?.holds({ ...child(18_300, 1_090), chart: [] })).toBe(false);
    expect(measured?.holds(child(18_300, 1_090))).toBe(true);
    expect(unrated(['growth.point: not-measured'])).toEqual([]);
  });
});
