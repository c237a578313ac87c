import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PRACTICE, type PracticeRecord, practised, readPractice, standingOf } from './practice.ts';
import { climbed, GROUND } from './staircase.ts';

const LEVELS = 4;

function trained(
  tries: readonly boolean[],
  day: number,
  before: PracticeRecord = NO_PRACTICE,
): PracticeRecord {
  return tries.reduce((record, isClean) => practised(record, isClean, day, LEVELS), before);
}

describe('the climb', () => {
  it('goes up after three clean in a row and down after one miss', () => {
    expect(trained([true, true], 1).climb).toEqual({ level: 0, cleanInRow: 2 });
    expect(trained([true, true, true], 1).climb).toEqual({ level: 1, cleanInRow: 0 });
    expect(trained([true, true, true, true, false], 1).climb).toEqual({ level: 0, cleanInRow: 0 });
  });

  it('never leaves the levels', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.integer({ min: 1, max: 6 }), (tries, levels) => {
        const { level } = tries.reduce((climb, isClean) => climbed(climb, isClean, levels), GROUND);
        return level >= 0 && level < levels;
      }),
    );
  });

  it('settles near four clean of five where a level more makes it harder', () => {
    // A player who succeeds less often the higher the level; a fixed sequence of numbers stands for luck.
    const chances = [0.99, 0.97, 0.93, 0.87, 0.79, 0.7, 0.6, 0.5, 0.4, 0.3];
    let climb = GROUND;
    let luck = 1;
    let clean = 0;
    const tries = 20_000;
    for (let count = 0; count < tries; count += 1) {
      luck = (luck * 48_271) % 2_147_483_647;
      const isClean = luck / 2_147_483_647 < (chances[climb.level] ?? 0);
      if (isClean) clean += 1;
      climb = climbed(climb, isClean, chances.length);
    }
    expect(clean / tries).toBeGreaterThan(0.76);
    expect(clean / tries).toBeLessThan(0.84);
  });
});

describe('how a skill stands', () => {
  const steadyOn = (day: number, before?: PracticeRecord) => trained([true, true, true], day, before);

  it('is new, then begun, then steady after three in a row on two days', () => {
    expect(standingOf(NO_PRACTICE, 100)).toBe('new');
    expect(standingOf(steadyOn(100), 100)).toBe('begun');
    expect(standingOf(steadyOn(100, steadyOn(100)), 100)).toBe('begun');
    expect(standingOf(steadyOn(101, steadyOn(100)), 101)).toBe('steady');
  });

  it('does not count clean ones of yesterday into the row of today', () => {
    expect(trained([true], 101, trained([true, true], 100)).steadyDays).toEqual([]);
  });

  it('wants refreshing after sixty days, and loses nothing', () => {
    const record = steadyOn(101, steadyOn(100));
    expect(standingOf(record, 161)).toBe('steady');
    expect(standingOf(record, 162)).toBe('refresh');
    expect(standingOf(steadyOn(162, record), 162)).toBe('steady');
  });

  it('takes a damaged record for none', () => {
    const whole = trained([true, false], 5);
    expect(readPractice(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    for (const bad of [
      undefined,
      null,
      7,
      'x',
      {},
      { ...whole, tries: -1 },
      { ...whole, climb: { level: 0.5 } },
    ])
      expect(readPractice(bad)).toEqual(NO_PRACTICE);
  });
});
