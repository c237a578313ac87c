import { describe, expect, it } from 'vitest';
import type { DayPlan } from '../src/simulation/vocabulary/plan.ts';
import { planOf, rubric } from './support/day.ts';
import { expert, type Run, run, slipping } from './support/errors/commit.ts';
import { conducted } from './support/errors/conduct.ts';
import { DRILLS, PLAIN } from './support/errors/drill-days.ts';
import { type Drill, planOfDrill } from './support/errors/drills.ts';
import { SCRIPTS } from './support/errors/scripts.ts';
import { type Slip, sweepDay } from './support/errors/sweep.ts';
import { UNMADE } from './support/errors/unmade.ts';

/** `CLINIC_DAY_WHOLE=1`: every error of every task, which takes minutes; else one of each item in the plain days. */
const IS_WHOLE = process.env.CLINIC_DAY_WHOLE === '1';
const TIMEOUT = 900_000;

interface Day {
  readonly name: string;
  readonly plan: () => DayPlan;
}

const drillDay = (drill: Drill): Day => ({ name: drill.name, plan: () => planOfDrill(drill) });
const shippedDay = (day: string, seed: number): Day => ({
  name: `${day} ${seed}`,
  plan: () => planOf(day, seed),
});

const DAYS = IS_WHOLE
  ? [...DRILLS.map(drillDay), shippedDay('events-drill', 3), shippedDay('orientation', 1)]
  : PLAIN.map(drillDay);
/** Days that are only looked through for what must not happen; their errors are made in the smaller ones. */
const LOOKED_THROUGH = IS_WHOLE
  ? [
      ...[1, 3, 5].map((seed) => shippedDay('short', seed)),
      ...[1001, 1004, 1033].map((seed) => shippedDay('mixed-monday', seed)),
    ]
  : [];

const RATED = [...rubric.items.values()].flatMap((item) =>
  Object.keys(item.errors).map((error) => `${item.id}: ${error}`),
);

const sweeps = new Map([...DAYS, ...LOOKED_THROUGH].map((day) => [day.name, sweepDay(day.plan())]));

/** The errors first found in a day; of these, outside the whole sweep, the first of each item. */
function slipsToMake(): ReadonlyMap<string, readonly (readonly [string, Slip])[]> {
  const taken = new Set<string>();
  const sampled = (error: string) => (IS_WHOLE ? error : (error.split(': ')[0] ?? error));
  return new Map(
    DAYS.map(({ name }) => {
      const found = [...(sweeps.get(name)?.slips ?? [])];
      const own = found.filter(([error]) => {
        const key = sampled(error);
        if (taken.has(key)) return false;
        taken.add(key);
        return true;
      });
      return [name, own];
    }),
  );
}

const cleanRuns = new Map<DayPlan, Run>();

function cleanRun(plan: DayPlan): Run {
  const known = cleanRuns.get(plan) ?? run(plan, expert(plan));
  cleanRuns.set(plan, known);
  return known;
}

/** What is wrong about a run in which an error was made: it must be found, rated, cost something and change nothing else much. */
function problemsOf(error: string, made: Run, clean: Run): readonly string[] {
  const [item, errorId] = error.split(': ');
  const finding = made.score.findings.find((one) => one.item === item && one.errorId === errorId);
  const problems = [
    ...(finding === undefined ? ['is not found'] : []),
    ...(finding !== undefined && finding.outcome === 1 ? ['counts as clean'] : []),
    ...(made.score.raw < clean.score.raw
      ? []
      : [`does not lower the score (${clean.score.raw} to ${made.score.raw})`]),
    ...(made.score.total > clean.score.total ? ['raises the total'] : []),
    ...(made.stuck ? ['leaves the day stuck'] : []),
  ];
  return problems.map((problem) => `${error} ${problem}`);
}

describe('the expert', () => {
  it.each([...sweeps])('makes no error in %s, and no way of doing a step breaks it', (_, { defects }) => {
    expect(defects).toEqual([]);
  });
});

describe('every error that a slip makes is in the rubric', () => {
  it.each([...sweeps])('%s', (_, { slips }) => {
    expect([...slips.keys()].filter((error) => !RATED.includes(error))).toEqual([]);
  });
});

describe('an error made once in an expert run is found, and the score falls', () => {
  it.each(DAYS.map(({ name, plan }) => ({ name, plan, slips: slipsToMake().get(name) ?? [] })))(
    '$name: $slips.length slips',
    { timeout: TIMEOUT },
    ({ plan, slips }) => {
      const day = plan();
      const clean = cleanRun(day);
      const problems = slips.flatMap(([error, slip]) =>
        problemsOf(error, run(day, slipping(expert(day), [slip])), clean),
      );
      expect(problems).toEqual([]);
    },
  );

  it.each(SCRIPTS)('$error (made by $made)', ({ error, drill, conduct }) => {
    const day = planOfDrill(drill);
    const made = run(day, conducted(day, expert(day), conduct()));
    expect(problemsOf(error, made, cleanRun(day))).toEqual([]);
  });
});

describe('the list of what nobody can make', () => {
  const made = [
    ...[...sweeps.values()].flatMap(({ slips }) => [...slips.keys()]),
    ...SCRIPTS.map((one) => one.error),
  ];

  it('names errors of the rubric that are made nowhere', () => {
    expect(Object.keys(UNMADE).filter((error) => !RATED.includes(error) || made.includes(error))).toEqual([]);
  });

  // Outside the whole sweep only the plain days are looked through, and most errors are met nowhere.
  if (IS_WHOLE)
    it('is whole: every other error of the rubric is made', () => {
      expect(RATED.filter((error) => !made.includes(error) && !(error in UNMADE))).toEqual([]);
    });
});
