import { describe, expect, it } from 'vitest';
import { readPacks } from '../../tests/support/packs.ts';
import { aWorld } from './testing.ts';
import {
  factOf,
  fahrenheitOf,
  levelOf,
  monthsBetween,
  offerRecheck,
  tenths,
  truthOf,
} from './vital-signs.ts';

const packs = readPacks('vitals-adult', 'vitals-peds');
const adult = { ageMonths: 34 * 12, sex: 'female', conditions: [] };
const boy = { ageMonths: 50, sex: 'male', conditions: [] };
const newborn = { ageMonths: 1, sex: 'male', conditions: [] };

describe('levelOf', () => {
  it.each([
    ['temp', { value: 379 }, 'none'],
    ['temp', { value: 380 }, 'now'],
    ['temp', { value: 400 }, 'stat'],
    ['pulse', { value: 101 }, 'now'],
    ['resp', { value: 21 }, 'now'],
    ['spo2', { value: 94 }, 'now'],
    ['spo2', { value: 90 }, 'stat'],
    ['bp', { value: 160, dia: 100 }, 'none'],
    ['bp', { value: 162, dia: 80 }, 'now'],
    ['bp', { value: 120, dia: 58 }, 'now'],
    ['bp', { value: 78, dia: 60 }, 'stat'],
  ] as const)('adult %s %o is %s', (sign, reading, level) => {
    expect(levelOf({ packs }, adult, sign, reading)).toBe(level);
  });

  it('rises with what the patient has beside the value', () => {
    const chest = { ...adult, conditions: ['organ_damage_symptoms'] };
    expect(levelOf({ packs }, adult, 'bp', { value: 184, dia: 100 })).toBe('now');
    expect(levelOf({ packs }, chest, 'bp', { value: 184, dia: 100 })).toBe('stat');
    expect(levelOf({ packs }, { ...adult, conditions: ['laboured'] }, 'resp', { value: 18 })).toBe('stat');
    expect(levelOf({ packs }, { ...adult, conditions: ['pregnant'] }, 'bp', { value: 142, dia: 80 })).toBe(
      'now',
    );
  });

  it.each([
    ['temp', { value: 393 }, 'none'],
    ['temp', { value: 394 }, 'now'],
    ['pulse', { value: 121 }, 'now'],
    ['bp', { value: 101, dia: 58 }, 'none'],
    ['bp', { value: 102, dia: 58 }, 'now'],
    ['bp', { value: 76, dia: 40 }, 'now'],
  ] as const)('boy of four %s %o is %s', (sign, reading, level) => {
    expect(levelOf({ packs }, boy, sign, reading)).toBe(level);
  });

  it('treats any fever of a newborn as an emergency', () => {
    expect(levelOf({ packs }, newborn, 'temp', { value: 380 })).toBe('stat');
  });
});

it('names the fact a reading stands for', () => {
  expect(factOf({ packs }, adult, 'temp', { value: 386 })).toBe('fever');
  expect(factOf({ packs }, adult, 'temp', { value: 345 })).toBe('temp-low');
  expect(factOf({ packs }, adult, 'pulse', { value: 112 })).toBe('pulse-fast');
  expect(factOf({ packs }, adult, 'bp', { value: 168, dia: 94 })).toBe('bp-high');
  expect(factOf({ packs }, adult, 'bp', { value: 118, dia: 56 })).toBe('bp-low');
  expect(factOf({ packs }, boy, 'bp', { value: 104, dia: 56 })).toBe('bp-high');
});

it('offers a recheck for what was shown or written outside the card, and only then', () => {
  const world = aWorld({ packs });
  expect(offerRecheck(world, 'temp', { value: 368 }, { value: 368 })).toEqual([]);
  expect(offerRecheck(world, 'temp', { value: 386 }, { value: 368 })).toMatchObject([
    { suffix: 'recheck-report.temp', params: { sign: 'temp', level: 'now', value: 386 }, hot: false },
  ]);
  expect(offerRecheck(world, 'spo2', { value: 97 }, { value: 79 })).toMatchObject([
    { params: { level: 'stat', value: 79 }, hot: true },
  ]);
});

it('reads hidden values, and the middle of the range where the story names none', () => {
  expect(truthOf(aWorld({ packs, visit: { plan: { truth: { pulse: 108 } } } }), 'pulse')).toBe(108);
  expect(truthOf(aWorld({ packs }), 'pulse')).toBe(80);
  expect(truthOf(aWorld({ packs }), 'temp')).toBe(365);
  expect(truthOf(aWorld({ packs, person: { birthDate: '2022-06-30' } }), 'temp')).toBe(369);
});

it('reckons months and degrees', () => {
  expect(monthsBetween('2022-06-30', '2026-09-14')).toBe(50);
  expect(monthsBetween('2026-07-27', '2026-09-14')).toBe(1);
  expect(tenths(386)).toBe('38.6');
  expect(fahrenheitOf(386)).toBe(1015);
});
