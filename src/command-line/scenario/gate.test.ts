import { describe, expect, it } from 'vitest';
import { BOT_NAMES, type BotName } from '../../bots/roster.ts';
import { type BotReports, gateRules } from './gate.ts';

const RUNS = 100;

interface Wish {
  readonly mean?: number;
  readonly min?: number;
  readonly stars?: readonly [number, number, number, number];
  readonly stuck?: number;
  readonly p95?: number;
  readonly max?: number;
  readonly realMinutes?: number;
}

const GOOD: Readonly<Record<BotName, Wish>> = {
  expert: { mean: 99, min: 96, stars: [0, 0, 0, 100] },
  certified: { mean: 92, stars: [0, 0, 50, 50] },
  typical: { mean: 80, stars: [10, 10, 80, 0], realMinutes: 15 },
  novice: { mean: 60, stars: [50, 50, 0, 0] },
  speedrun: { mean: 40, stars: [98, 2, 0, 0] },
  'over-careful': { mean: 80, stars: [4, 40, 56, 0] },
  random: { mean: 5, p95: 10, stars: [100, 0, 0, 0] },
  avoider: { mean: 10, stars: [100, 0, 0, 0] },
  idle: { mean: 0, max: 0, stars: [100, 0, 0, 0] },
};

function reports(changed: Partial<Record<BotName, Wish>> = {}): BotReports {
  const entries = BOT_NAMES.map((name) => {
    const {
      mean = 50,
      min = mean,
      stars = [0, 0, 0, 0] as const,
      ...rest
    } = {
      ...GOOD[name],
      ...changed[name],
    };
    const atLeast95 = min >= 95 ? RUNS : 0;
    const plain = {
      sd: 0,
      p5: min,
      p50: mean,
      p95: mean,
      max: mean,
      realMinutes: 10,
      anyCritical: 0,
      stuck: 0,
    };
    return [name, { ...plain, mean, min, stars, atLeast95, ...rest }];
  });
  return Object.fromEntries(entries);
}

const broken = (size: 'drill' | 'short', bots: BotReports): readonly string[] =>
  gateRules(size, bots, RUNS)
    .filter((one) => !one.holds)
    .map((one) => one.rule);

describe('the gate', () => {
  it('lets a balanced day through', () => {
    expect(broken('short', reports())).toEqual([]);
  });

  it.each<[string, Partial<Record<BotName, Wish>>]>([
    ['expert never below 90', { expert: { min: 89 } }],
    ['expert 95 or more in 98 % of plans', { expert: { min: 94 } }],
    ['random 22 at most (95 of 100)', { random: { p95: 23 } }],
    ['idle 5 at most', { idle: { max: 6 } }],
    ['avoider below one star', { avoider: { stars: [99, 1, 0, 0] } }],
    ['no day is stuck', { novice: { stuck: 1 } }],
    ['speedrun has a star in 5 % at most', { speedrun: { stars: [94, 6, 0, 0] } }],
    ['over-careful has a star in 90 % or more', { 'over-careful': { stars: [11, 89, 0, 0] } }],
    ['typical 75 to 88 on average', { typical: { mean: 89 } }],
    ['novice 50 to 70 on average', { novice: { mean: 49 } }],
    ['expert > certified > typical > novice > random', { certified: { mean: 70 } }],
    ['typical takes 11 to 17 real minutes', { typical: { realMinutes: 18 } }],
  ])('stops a day over: %s', (rule, change) => {
    const bots = reports(change);
    expect(broken('short', bots)).toContain(rule);
  });

  it('asks nothing of a drill about balance', () => {
    expect(
      broken('drill', reports({ typical: { mean: 20 }, 'over-careful': { stars: [100, 0, 0, 0] } })),
    ).toEqual([]);
  });
});
