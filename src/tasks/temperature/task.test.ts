import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, playTask } from '../testing.ts';
import { temperatureTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap, birthDate = '1992-05-04', cough = false) =>
  aWorld({ packs, person: { birthDate }, visit: { plan: { truth, cough } } });
const take = (...targets: readonly string[]) => targets.map((target) => ({ verb: 'take', target }));
const record = (value: string, unit: string, route: string) => [
  { verb: 'start', target: 'beep' },
  ...Object.entries({ value, unit, route }).map(([target, one]) => ({ verb: 'record', target, value: one })),
];

describe('temperature', () => {
  it.each([
    ['an adult', {}, '1992-05-04', false],
    ['a coughing adult', {}, '1992-05-04', true],
    ['coffee ten minutes ago', { tempState: ['hot_or_cold_drink'] }, '1992-05-04', false],
    ['only the mouth left', { tempState: ['hot_or_cold_drink', 'ear_pain', 'sweat'] }, '1992-05-04', false],
    ['a child of four', {}, '2022-06-30', false],
    ['a toddler', {}, '2025-03-01', false],
    ['a newborn', {}, '2026-07-27', false],
  ])('the expert is clean with %s', (_, truth, birthDate, cough) => {
    expectExpert(temperatureTask, patient({ tempC10: 368, ...truth }, birthDate, cough), rubric);
  });

  it('charts the value and the route, and asks for a recheck outside the card', () => {
    const { world, effects } = expectExpert(
      temperatureTask,
      patient({ tempC10: 386 }, '1992-05-04', true),
      rubric,
    );
    expect(world.chart.map((one) => [one.field, one.value])).toEqual([
      ['tempC10', 386],
      ['route', 'tympanic'],
    ]);
    expect(effects.filter((one) => one.type === 'offerTask')).toMatchObject([
      { suffix: 'recheck-report.temp', params: { level: 'now', value: 386 } },
    ]);
  });

  it('makes a newborn with fever hot', () => {
    const { effects } = playTask(temperatureTask, patient({ tempC10: 381 }, '2026-07-27'));
    expect(effects.find((one) => one.type === 'offerTask')).toMatchObject({
      hot: true,
      params: { level: 'stat' },
    });
  });

  it.each([
    [{}, '1992-05-04', true, ['oral', 'cover'], 'vs.temp_route: wrong-route'],
    [{}, '2022-12-01', false, ['oral', 'cover'], 'vs.temp_route: wrong-route'],
    [{}, '2026-07-27', false, ['temporal', 'cover'], 'vs.temp_route: wrong-route'],
    [{}, '1992-05-04', false, ['rectal', 'cover'], 'vs.temp_route: needless-rectal'],
    [{}, '1992-05-04', false, ['axillary', 'cover'], 'vs.temp_route: screening-route'],
    [
      { tempState: ['hot_or_cold_drink'] },
      '1992-05-04',
      false,
      ['oral', 'cover'],
      'vs.temp_route: wrong-wait',
    ],
    [{}, '1992-05-04', false, ['oral'], 'vs.temp_cover: no-cover'],
  ])('%o born %s, cough %s: %j makes %s', (truth, birthDate, cough, taken, expected) => {
    const world = patient({ tempC10: 368, ...truth }, birthDate, cough);
    expect(errorsOf(temperatureTask, world, rubric, { choose: take(...taken) })).toEqual([expected]);
  });

  it('shows a wrong number after a hot drink, and a low one from the armpit', () => {
    const shown = (route: string) =>
      playTask(temperatureTask, patient({ tempC10: 368, tempState: ['hot_or_cold_drink'] }), {
        choose: take(route, 'cover'),
      }).world.chart[0]?.value;
    expect([shown('oral'), shown('axillary'), shown('tympanic')]).toEqual([378, 359, 368]);
  });

  it('judges what is written', () => {
    const world = patient({ tempC10: 368 });
    const errors = (value: string, unit: string, route: string) =>
      errorsOf(temperatureTask, world, rubric, {
        choose: take('oral', 'cover'),
        read: record(value, unit, route),
      });
    expect(errors('98.2', 'f', 'oral')).toEqual([]);
    expect(errors('36.5', 'c', 'oral')).toEqual(['vs.temp: off']);
    expect(errors('98.2', 'c', 'oral')).toEqual(['vs.temp: unit-slip']);
    expect(errors('36.8', 'c', 'tympanic')).toEqual(['vs.temp_charted: wrong-route-charted']);
  });
});
