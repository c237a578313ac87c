import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, judged, playTask } from '../testing.ts';
import { pulseTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'rhythm-patterns');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap, birthDate = '1992-05-04', type = 'acute') =>
  aWorld({ packs, person: { birthDate }, visit: { plan: { truth, type } } });
const count = (look: string, rate: string, rhythm = 'regular', site = 'fingers') => ({
  count: [
    { verb: 'start', target: look },
    ...Object.entries({ rate, rhythm, site }).map(([target, value]) => ({ verb: 'record', target, value })),
  ],
});

describe('pulse', () => {
  it.each([
    ['an adult', { pulse: 76 }, '1992-05-04'],
    ['an uneven pulse', { pulse: 82, rhythm: 'irregular' }, '1992-05-04'],
    ['an infant', { pulse: 140 }, '2026-01-04'],
  ])('the expert is clean with %s', (_, truth, birthDate) => {
    expectExpert(pulseTask, patient(truth, birthDate), rubric);
  });

  it('charts rate and rhythm and offers a recheck outside the card', () => {
    const { world, effects } = expectExpert(pulseTask, patient({ pulse: 108 }), rubric);
    expect(world.chart.map((one) => [one.field, one.value])).toEqual([
      ['pulse', 108],
      ['rhythm', 'regular'],
      ['pulse-site', 'radial'],
    ]);
    expect(effects.find((one) => one.type === 'offerTask')).toMatchObject({ suffix: 'recheck-report.pulse' });
  });

  it('accepts half a minute from a known adult with an even, ordinary pulse', () => {
    expect(errorsOf(pulseTask, patient({ pulse: 76 }), rubric, count('30s', '76'))).toEqual([]);
  });

  it.each([
    [{ pulse: 76 }, 'acute', count('60s', '80'), 'vs.pulse: off-by-some'],
    [{ pulse: 76 }, 'acute', count('60s', '66'), 'vs.pulse: off-by-much'],
    [{ pulse: 76, rhythm: 'irregular' }, 'acute', count('60s', '76'), 'vs.rhythm: irregular-missed'],
    [{ pulse: 76 }, 'acute', count('60s', '76', 'irregular'), 'vs.rhythm: false-irregular'],
    [{ pulse: 76 }, 'acute', count('60s', '76', 'regular', 'thumb'), 'vs.pulse_method: thumb'],
    [{ pulse: 76 }, 'acute', count('15s', '76'), 'vs.pulse_method: too-short'],
    [{ pulse: 76 }, 'new', count('30s', '76'), 'vs.pulse_method: not-full-minute'],
    [{ pulse: 108 }, 'acute', count('30s', '108'), 'vs.pulse_method: not-full-minute'],
  ])('%o, %s visit, %j makes %s', (truth, type, instead, expected) => {
    expect(errorsOf(pulseTask, patient(truth, '1992-05-04', type), rubric, instead)).toEqual([expected]);
  });

  it('wants the stethoscope under two years', () => {
    const infant = patient({ pulse: 140 }, '2026-01-04');
    expect(errorsOf(pulseTask, infant, rubric, count('60s', '140'))).toEqual(['vs.pulse_method: not-apical']);
  });
});

const atHand = (truth: JsonMap, birthDate = '1992-05-04', type = 'acute', arrangement = 0) =>
  aWorld({
    packs,
    node: { form: 'full', arrangement },
    person: { birthDate },
    visit: { plan: { truth, type } },
  });
/** Takes hold, lets the watch run for so long, and writes. */
const byWatch = (hold: string, ms: number, rate: string, rhythm = 'regular', strength = 'normal') => ({
  count: [
    { verb: 'hold', target: hold },
    { verb: 'start' },
    { verb: 'stop', instrumentMs: ms },
    ...Object.entries({ count: '40', rate, rhythm, strength }).map(([target, value]) => ({
      verb: 'record',
      target,
      value,
    })),
  ],
});

describe('pulse, by hand', () => {
  it.each([
    ['an adult', { pulse: 76 }, '1992-05-04'],
    ['an odd rate', { pulse: 81 }, '1992-05-04'],
    ['an uneven pulse', { pulse: 82, rhythm: 'irregular' }, '1992-05-04'],
    ['a bounding pulse', { pulse: 96, strength: 'bounding' }, '1992-05-04'],
    ['an infant', { pulse: 140 }, '2026-01-04'],
  ])('the expert is clean with %s', (_, truth, birthDate) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const { world } = expectExpert(pulseTask, atHand(truth, birthDate, 'acute', arrangement), rubric);
      expect(world.chart.find((one) => one.field === 'pulse')?.value).toBe(truth.pulse);
    }
  });

  it('accepts half a minute by the watch, with a moment of slack, where the pulse is even and known', () => {
    expect(errorsOf(pulseTask, atHand({ pulse: 76 }), rubric, byWatch('fingers', 28_400, '76'))).toEqual([]);
    expect(
      errorsOf(
        pulseTask,
        atHand({ pulse: 76 }, '1992-05-04', 'new'),
        rubric,
        byWatch('fingers', 59_100, '76'),
      ),
    ).toEqual([]);
  });

  it.each([
    [{ pulse: 76 }, 'acute', byWatch('fingers', 60_000, '80'), 'vs.pulse: off-by-some'],
    [{ pulse: 76 }, 'acute', byWatch('fingers', 60_000, '66'), 'vs.pulse: off-by-much'],
    [
      { pulse: 76, rhythm: 'irregular' },
      'acute',
      byWatch('fingers', 60_000, '76'),
      'vs.rhythm: irregular-missed',
    ],
    [{ pulse: 76 }, 'acute', byWatch('fingers', 60_000, '76', 'irregular'), 'vs.rhythm: false-irregular'],
    [{ pulse: 76 }, 'acute', byWatch('thumb', 60_000, '76'), 'vs.pulse_method: thumb'],
    [{ pulse: 76 }, 'acute', byWatch('fingers', 15_000, '76'), 'vs.pulse_method: too-short'],
    [{ pulse: 76 }, 'new', byWatch('fingers', 30_000, '76'), 'vs.pulse_method: not-full-minute'],
    [{ pulse: 76, strength: 'weak' }, 'acute', byWatch('fingers', 60_000, '76'), 'vs.strength: misnamed'],
  ])('%o, %s visit, %j makes %s', (truth, type, instead, expected) => {
    expect(errorsOf(pulseTask, atHand(truth, '1992-05-04', type), rubric, instead)).toEqual([expected]);
  });

  it('wants the stethoscope under two years', () => {
    const infant = atHand({ pulse: 140 }, '2026-01-04');
    expect(errorsOf(pulseTask, infant, rubric, byWatch('fingers', 60_000, '140'))).toEqual([
      'vs.pulse_method: not-apical',
    ]);
  });

  it('grades the watch and the steps alike', () => {
    const steps = Array.from({ length: 6 }, () => ({ verb: 'step' }));
    const stepped = byWatch('fingers', 30_000, '76').count.toSpliced(2, 1, ...steps, { verb: 'stop' });
    const judgedBy = (count: readonly Action[]) =>
      judged(playTask(pulseTask, atHand({ pulse: 76 }), { count }).effects);
    expect(judgedBy(stepped)).toEqual(judgedBy(byWatch('fingers', 30_000, '76').count));
  });
});
