import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aChartEntry, aWorld } from '../testing.ts';
import { heightWeightTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'rooming');
const rubric = 'rubric-rooming';
const amir = { weightGrams: 17_000, heightMm: 1_040 };
const patient = (truth: JsonMap, birthDate = '2022-06-30', lastGrams?: number) =>
  aWorld({
    packs,
    person: { birthDate },
    visit: { plan: { truth } },
    chart: lastGrams === undefined ? [] : [aChartEntry('last.weightGrams', lastGrams)],
  });
const take = (...targets: readonly string[]) => ({
  prepare: targets.map((target) => ({ verb: 'take', target })),
});
const record = (fields: Readonly<Record<string, string>>) => ({
  record: Object.entries({
    weight: '17.0',
    'weight-unit': 'kg',
    height: '104.0',
    'height-unit': 'cm',
    compare: 'no-last',
    ...fields,
  }).map(([target, value]) => ({ verb: 'enter', target, value })),
});

describe('height-weight', () => {
  it.each([
    ['a child', amir, '2022-06-30', undefined],
    ['a child weighed before', amir, '2022-06-30', 16_100],
    ['a jump', amir, '2022-06-30', 14_000],
    ['an infant', { weightGrams: 8_450, heightMm: 700 }, '2026-01-04', undefined],
    ['an adult whose story names no size', {}, '1992-05-04', undefined],
    ['an adult with a last weight only', {}, '1992-05-04', 68_300],
  ])('the expert is clean with %s', (_, truth, birthDate, last) => {
    expectExpert(heightWeightTask, patient(truth, birthDate, last), rubric);
  });

  it('charts grams and millimetres, whatever the unit on the form', () => {
    const { world } = expectExpert(heightWeightTask, patient(amir), rubric);
    expect(world.chart.map((one) => [one.field, one.value])).toEqual([
      ['weightGrams', 17_000],
      ['heightMm', 1_040],
    ]);
    expect(
      errorsOf(heightWeightTask, patient(amir), rubric, record({ weight: '37.5', 'weight-unit': 'lb' })),
    ).toEqual([]);
    expect(
      errorsOf(heightWeightTask, patient(amir), rubric, record({ height: '40.9', 'height-unit': 'in' })),
    ).toEqual([]);
  });

  it.each([
    [take('shoes-off', 'screened'), ['vs.weight_prep: not-zeroed']],
    [take('zero', 'screened'), ['vs.weight_prep: dressed']],
    [take('zero', 'shoes-off', 'screened', 'dressed'), ['vs.weight_prep: dressed']],
    [take('zero', 'shoes-off', 'screened', 'aloud'), ['vs.weight_private: said-aloud']],
    [record({ weight: '17.5' }), ['vs.weight: off']],
    [record({ weight: '37.5' }), ['vs.weight: pounds-as-kilograms']],
    [record({ height: '40.9' }), ['vs.height: inches-as-centimetres']],
    [record({ height: '107.0' }), ['vs.height: off']],
  ])('%j makes %j', (instead, expected) => {
    expect(errorsOf(heightWeightTask, patient(amir), rubric, instead)).toEqual(expected);
  });

  it('wants a jump weighed again, and an old weight looked at', () => {
    const jump = patient(amir, '2022-06-30', 14_000);
    expect(errorsOf(heightWeightTask, jump, rubric, record({ compare: 'fits' }))).toEqual([
      'vs.weight_compare: jump-unquestioned',
    ]);
    const known = patient(amir, '2022-06-30', 16_500);
    expect(errorsOf(heightWeightTask, known, rubric, record({ compare: 'no-last' }))).toEqual([
      'vs.weight_compare: not-compared',
    ]);
  });
});
