import { describe, expect, it } from 'vitest';
import { playDay } from '../src/bots/play-day.ts';
import { BOT_NAMES, type BotName, createBot } from '../src/bots/roster.ts';
import { scoreDay } from '../src/scoring/score.ts';
import { createSession } from '../src/simulation/session.ts';
import { books, planOf, rubric } from './support/day.ts';

/** A small share of the gate; `npm run -s scenario -- bots DAY --runs 200` is the whole of it. */
const DAYS = [
  { day: 'short', seeds: [1, 2, 3, 4, 5, 6] },
  { day: 'mixed-monday', seeds: [1, 2, 3] },
] as const;

interface Played {
  readonly total: number;
  /** Before the caps, which on a few seeds fall by chance. */
  readonly raw: number;
  readonly stars: number;
  readonly stuck: boolean;
  readonly ended: boolean;
}

/** One day of one bot; its dice take the day's seed, as on the command line. */
function played(day: string, seed: number, name: BotName): Played {
  const plan = planOf(day, seed);
  const session = createSession(plan, books);
  const { stuck } = playDay(session, createBot(name, { tasks: books.tasks, packs: plan.packs }, seed));
  const { total, raw, stars } = scoreDay(session.facts(), rubric);
  return { total, raw, stars, stuck, ended: session.view().phase === 'debrief' };
}

const mean = (days: readonly Played[], figure: 'total' | 'raw' = 'total'): number =>
  days.reduce((sum, one) => sum + one[figure], 0) / Math.max(1, days.length);

describe.each(DAYS)('the bots on $day', ({ day, seeds }) => {
  const days = new Map(BOT_NAMES.map((name) => [name, seeds.map((seed) => played(day, seed, name))]));
  const of = (name: BotName): readonly Played[] => days.get(name) ?? [];
  const totals = (name: BotName): readonly number[] => of(name).map((one) => one.total);

  it('the expert scores 90 or more every time, and 95 on average', () => {
    expect(totals('expert').filter((total) => total < 90)).toEqual([]);
    expect(mean(of('expert'))).toBeGreaterThanOrEqual(95);
  });

  it('chance earns next to nothing, waiting less', () => {
    expect(totals('random').filter((total) => total > 22)).toEqual([]);
    expect(totals('idle').filter((total) => total > 5)).toEqual([]);
  });

  it('the better player has the better mean', () => {
    const means = (['expert', 'certified', 'typical', 'novice', 'random'] as const).map((name) =>
      mean(of(name), 'raw'),
    );
    expect(means).toEqual([...means].sort((left, right) => right - left));
    expect(new Set(means).size).toBe(means.length);
  });

  it('whoever avoids patients stays below one star', () => {
    expect(of('avoider').map((one) => one.stars)).toEqual(seeds.map(() => 0));
  });

  it('slow but safe passes', () => {
    expect(of('over-careful').filter((one) => one.stars > 0).length).toBeGreaterThan(seeds.length / 2);
  });

  it('every day ends and nobody is stuck', () => {
    const bad = BOT_NAMES.filter((name) => of(name).some((one) => one.stuck || !one.ended));
    expect(bad).toEqual([]);
  });
});
