import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, playTask } from '../testing.ts';
import { oximetryTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap, birthDate = '1992-05-04') =>
  aWorld({ packs, person: { birthDate }, visit: { plan: { truth } } });
const take = (...targets: readonly string[]) => ({
  place: targets.map((target) => ({ verb: 'take', target })),
});
const read = (look: string, value: string, gas = 'air') => ({
  read: [
    { verb: 'start', target: look },
    ...Object.entries({ value, gas }).map(([target, one]) => ({ verb: 'record', target, value: one })),
  ],
});

describe('oximetry', () => {
  it.each([
    [{ spo2: 96 }, '1992-05-04'],
    [{ spo2: 96, spo2State: ['dark_polish', 'cold_finger'] }, '1992-05-04'],
    [{ spo2: 93, oxygen: true }, '1992-05-04'],
    [{ spo2: 98 }, '2022-06-30'],
  ])('the expert is clean with %o', (truth, birthDate) => {
    expectExpert(oximetryTask, patient(truth, birthDate), rubric);
  });

  it.each([
    [{ spo2: 96, spo2State: ['dark_polish'] }, take('index', 'rest'), ['vs.spo2_prep: poor-finger']],
    [{ spo2: 96, spo2State: ['cold_finger'] }, take('ring', 'rest'), ['vs.spo2_prep: cold-hand']],
    [{ spo2: 96 }, take('ring', 'raised'), ['vs.spo2_prep: moving']],
    [{ spo2: 96 }, read('first', '91'), ['vs.spo2: unstable']],
    [{ spo2: 90 }, read('steady', '96'), ['vs.spo2: off']],
    [{ spo2: 96 }, read('steady', '96', 'oxygen'), ['vs.spo2_charted: gas-wrong']],
  ])('%o with %j makes %j', (truth, instead, expected) => {
    expect(errorsOf(oximetryTask, patient(truth), rubric, instead)).toEqual(expected);
  });

  it('shows too low a number through polish, and asks for a recheck of what was seen', () => {
    const { world, effects } = playTask(
      oximetryTask,
      patient({ spo2: 96, spo2State: ['dark_polish'] }),
      take('index', 'rest'),
    );
    expect(world.chart.find((one) => one.field === 'spo2')?.value).toBe(92);
    expect(effects.find((one) => one.type === 'offerTask')).toMatchObject({
      params: { level: 'now', value: 92 },
    });
  });
});
