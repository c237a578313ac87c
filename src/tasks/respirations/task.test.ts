import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { aWorld, playTask } from '../testing.ts';
import { respirationsTask } from './task.ts';

const packs = readPacks('vitals-adult', 'vitals-peds', 'rhythm-patterns');
const rubric = 'rubric-rooming';
const patient = (truth: JsonMap, birthDate = '1992-05-04') =>
  aWorld({ packs, person: { birthDate }, visit: { plan: { truth } } });
const count = (look: string, rate: string, effort = 'easy') => ({
  count: [
    { verb: 'start', target: look },
    ...Object.entries({ rate, effort }).map(([target, value]) => ({ verb: 'record', target, value })),
  ],
});

describe('respirations', () => {
  it.each([
    [{ resp: 16 }, '1992-05-04'],
    [{ resp: 22 }, '1992-05-04'],
    [{ resp: 24 }, '2022-06-30'],
    [{ resp: 20, effort: 'laboured' }, '1992-05-04'],
  ])('the expert is clean with %o', (truth, birthDate) => {
    expectExpert(respirationsTask, patient(truth, birthDate), rubric);
  });

  it.each([
    [{ resp: 16 }, count('quiet-60s', '19'), ['vs.resp: off-by-some']],
    [{ resp: 16 }, count('quiet-60s', '22'), ['vs.resp: off-by-much']],
    [{ resp: 16 }, count('told-30s', '19'), ['vs.resp_quiet: announced']],
    [{ resp: 16 }, count('quiet-15s', '16'), ['vs.resp_quiet: too-short']],
    [{ resp: 22 }, count('quiet-30s', '22'), ['vs.resp_quiet: too-short']],
    [{ resp: 16, effort: 'laboured' }, count('quiet-60s', '16'), ['vs.effort: laboured-missed']],
    [{ resp: 16 }, count('quiet-60s', '16', 'laboured'), ['vs.effort: false-laboured']],
    [{ resp: 16 }, count('quiet-30s', '16'), []],
  ])('%o with %j makes %j', (truth, instead, expected) => {
    expect(errorsOf(respirationsTask, patient(truth), rubric, instead)).toEqual(expected);
  });

  it('calls for help at once only when the laboured breathing was seen', () => {
    const offered = (instead = {}) =>
      playTask(respirationsTask, patient({ resp: 18, effort: 'laboured' }), instead).effects.find(
        (one) => one.type === 'offerTask',
      );
    expect(offered()).toMatchObject({ hot: true, params: { sign: 'resp', level: 'stat' } });
    expect(offered(count('quiet-60s', '18'))).toBeUndefined();
  });
});

const atHand = (truth: JsonMap, birthDate = '1992-05-04', arrangement = 0) =>
  aWorld({ packs, node: { form: 'full', arrangement }, person: { birthDate }, visit: { plan: { truth } } });
/** Counts these ways for so long each, and writes. */
const byWatch = (runs: readonly (readonly [string, number])[], rate: string, effort = 'easy') => ({
  count: [
    ...runs.flatMap(([target, instrumentMs]) => [
      { verb: 'hold', target },
      { verb: 'start' },
      { verb: 'stop', instrumentMs },
    ]),
    ...Object.entries({ count: '8', rate, effort }).map(([target, value]) => ({
      verb: 'record',
      target,
      value,
    })),
  ],
});

describe('respirations, by the watch', () => {
  it.each([
    [{ resp: 16 }, '1992-05-04'],
    [{ resp: 23 }, '1992-05-04'],
    [{ resp: 17, breaths: 'irregular' }, '1992-05-04'],
    [{ resp: 24 }, '2022-06-30'],
    [{ resp: 31 }, '2026-01-04'],
    [{ resp: 20, effort: 'laboured' }, '1992-05-04'],
  ])('the expert is clean with %o', (truth, birthDate) => {
    for (let arrangement = 0; arrangement < 6; arrangement += 1) {
      const { world } = expectExpert(respirationsTask, atHand(truth, birthDate, arrangement), rubric);
      expect(world.chart.find((one) => one.field === 'resp')?.value).toBe(truth.resp);
    }
  });

  it.each([
    [{ resp: 16 }, byWatch([['quiet', 60_000]], '19'), ['vs.resp: off-by-some']],
    [{ resp: 16 }, byWatch([['quiet', 60_000]], '22'), ['vs.resp: off-by-much']],
    [{ resp: 16 }, byWatch([['told', 60_000]], '19'), ['vs.resp_quiet: announced']],
    [
      { resp: 16 },
      byWatch(
        [
          ['told', 9_000],
          ['quiet', 60_000],
        ],
        '16',
      ),
      ['vs.resp_quiet: announced'],
    ],
    [{ resp: 16 }, byWatch([['talking', 60_000]], '12'), ['vs.resp_quiet: talked']],
    [{ resp: 16 }, byWatch([['quiet', 15_000]], '16'), ['vs.resp_quiet: too-short']],
    [{ resp: 22 }, byWatch([['quiet', 30_000]], '22'), ['vs.resp_quiet: too-short']],
    [{ resp: 16, breaths: 'irregular' }, byWatch([['quiet', 30_000]], '16'), ['vs.resp_quiet: too-short']],
    [{ resp: 16, effort: 'laboured' }, byWatch([['quiet', 60_000]], '16'), ['vs.effort: laboured-missed']],
    [{ resp: 16 }, byWatch([['quiet', 60_000]], '16', 'laboured'), ['vs.effort: false-laboured']],
    [{ resp: 16 }, byWatch([['quiet', 29_000]], '16'), []],
  ])('%o with %j makes %j', (truth, instead, expected) => {
    expect(errorsOf(respirationsTask, atHand(truth), rubric, instead)).toEqual(expected);
  });
});
