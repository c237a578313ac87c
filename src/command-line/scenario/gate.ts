import type { BotName } from '../../bots/roster.ts';
import type { BotReport } from './bots.ts';

/** What a day may be by its size: a drill trains one thing, so the rules about a whole day's balance do not hold for it. */
export type DaySize = 'drill' | 'short' | 'standard' | 'long';

/** One rule of the gate that a day file passes before it is published. */
export interface GateRule {
  readonly rule: string;
  readonly found: string;
  readonly holds: boolean;
}

export type BotReports = Readonly<Record<BotName, BotReport>>;

/** Real minutes of the typical student, least and most, by the size of the day (design, section 8). */
const TYPICAL_MINUTES: Readonly<Partial<Record<DaySize, readonly [number, number]>>> = {
  short: [11, 17],
  standard: [17, 23],
  long: [20, 26],
};

/** Better players first; each must have the better mean. */
const ORDER: readonly BotName[] = ['expert', 'certified', 'typical', 'novice', 'random'];

/** The publish gate of the design (section 8): what the bots' days must be like. */
export function gateRules(size: DaySize, bots: BotReports, runs: number): readonly GateRule[] {
  const always = [...safetyRules(bots, runs)];
  return size === 'drill' ? always : [...always, ...balanceRules(size, bots, runs)];
}

function safetyRules(bots: BotReports, runs: number): readonly GateRule[] {
  const { expert, random, idle, avoider } = bots;
  const stuck = Object.values(bots).reduce((sum, one) => sum + one.stuck, 0);
  return [
    rule(
      'expert 95 or more in 98 % of plans',
      `${percent(expert.atLeast95, runs)} %`,
      expert.atLeast95 >= 0.98 * runs,
    ),
    rule('expert never below 90', `least ${expert.min}`, expert.min >= 90),
    rule('random 22 at most (95 of 100)', `${random.p95}`, random.p95 <= 22),
    rule('idle 5 at most', `most ${idle.max}`, idle.max <= 5),
    rule('avoider below one star', `most stars ${mostStars(avoider)}`, mostStars(avoider) === 0),
    rule('no day is stuck', `${stuck}`, stuck === 0),
  ];
}

function balanceRules(size: DaySize, bots: BotReports, runs: number): readonly GateRule[] {
  const { speedrun, typical, novice } = bots;
  const careful = bots['over-careful'];
  const starred = runs - careful.stars[0];
  const means = ORDER.map((name) => bots[name].mean);
  const minutes = TYPICAL_MINUTES[size];
  return [
    rule(
      'speedrun has a star in 5 % at most',
      `${percent(runs - speedrun.stars[0], runs)} %`,
      runs - speedrun.stars[0] <= 0.05 * runs,
    ),
    ...(size === 'long'
      ? []
      : [
          rule(
            'over-careful has a star in 90 % or more',
            `${percent(starred, runs)} %`,
            starred >= 0.9 * runs,
          ),
        ]),
    rule('typical 75 to 88 on average', `${typical.mean}`, typical.mean >= 75 && typical.mean <= 88),
    rule('novice 50 to 70 on average', `${novice.mean}`, novice.mean >= 50 && novice.mean <= 70),
    rule(
      `${ORDER.join(' > ')}`,
      means.join(' > '),
      means.every((mean, index) => index === 0 || mean < (means[index - 1] ?? 0)),
    ),
    ...(minutes === undefined
      ? []
      : [
          rule(
            `typical takes ${minutes[0]} to ${minutes[1]} real minutes`,
            `${typical.realMinutes}`,
            typical.realMinutes >= minutes[0] && typical.realMinutes <= minutes[1],
          ),
        ]),
  ];
}

function rule(text: string, found: string, holds: boolean): GateRule {
  return { rule: text, found, holds };
}

function percent(part: number, whole: number): number {
  return Math.round((1_000 * part) / Math.max(1, whole)) / 10;
}

function mostStars({ stars }: BotReport): number {
  return stars.reduce((most, days, count) => (days > 0 ? count : most), 0);
}
