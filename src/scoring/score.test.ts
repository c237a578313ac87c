import { describe, expect, it } from 'vitest';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import { competencyRecord } from './competencies.ts';
import { readRubric } from './rubric.ts';
import { scoreDay } from './score.ts';

const rubric = readRubric({
  version: 'test',
  weights: { S: 25, A: 20, T: 15, C: 15, D: 10, L: 10, W: 5 },
  sources: { 'p/s': { text: 'a source' } },
  items: [
    {
      id: 'x.safe',
      pack: 'p',
      dimension: 'S',
      competency: 'ID.two',
      title: 't',
      why: 'w',
      source: 's',
      errors: { wrong: 'critical', late: 'major' },
    },
    {
      id: 'x.neat',
      pack: 'p',
      dimension: 'A',
      competency: 'VS.bp',
      title: 't',
      why: 'w',
      source: 's',
      errors: { off: 'minor' },
    },
  ],
});

const shown = (item: string, task: string): Fact => ({
  type: 'item.shown',
  item,
  task,
  atMs: 1,
  goodCatch: false,
  withHelp: false,
});
const made = (
  item: string,
  errorId: string,
  task: string,
  stage: 'confirmed' | 'reachedPatient' = 'confirmed',
): Fact => ({
  type: 'error.made',
  error: `${item}-${task}`,
  errorId,
  item,
  task,
  stage,
  atMs: 1,
});
const reported = (item: string, task: string): Fact => ({
  type: 'error.reported',
  error: `${item}-${task}`,
  item,
  atMs: 2,
});
const clean = [shown('x.safe', 'a'), shown('x.neat', 'a')];

describe('findings', () => {
  it('take the worst evidence for one item of one task', () => {
    const { findings } = scoreDay([shown('x.safe', 'a'), made('x.safe', 'late', 'a')], rubric);
    expect(findings).toEqual([
      expect.objectContaining({
        item: 'x.safe',
        outcome: 0,
        severity: 'major',
        how: 'error',
        weight: 3,
        source: 'a source',
      }),
    ]);
  });

  it('count an omission as nothing shown', () => {
    const { findings } = scoreDay([{ type: 'item.omitted', item: 'x.neat', task: 'a', atMs: 1 }], rubric);
    expect(findings).toEqual([expect.objectContaining({ outcome: 0, severity: null, how: 'omitted' })]);
  });

  it('give half for a minor error and for one reported before it reached anybody', () => {
    const outcome = (...facts: Fact[]) => scoreDay(facts, rubric).findings[0]?.outcome;
    expect(outcome(made('x.neat', 'off', 'a'))).toBe(0.5);
    expect(outcome(made('x.safe', 'wrong', 'a'), reported('x.safe', 'a'))).toBe(0.5);
    expect(outcome(made('x.safe', 'wrong', 'a', 'reachedPatient'), reported('x.safe', 'a'))).toBe(0);
  });

  it('give nothing for an error that was reported and reached somebody all the same', () => {
    const reached: Fact = { type: 'error.reachedPatient', error: 'x.safe-a', item: 'x.safe', atMs: 3 };
    const { findings, cap } = scoreDay(
      [made('x.safe', 'wrong', 'a'), reported('x.safe', 'a'), reached],
      rubric,
    );
    expect([findings[0]?.outcome, findings[0]?.how, cap]).toEqual([0, 'error', 59]);
  });

  it('refuse an item or an error that the rubric does not know', () => {
    expect(() => scoreDay([shown('x.none', 'a')], rubric)).toThrow('x.none');
    expect(() => scoreDay([made('x.neat', 'odd', 'a')], rubric)).toThrow('odd');
  });
});

describe('the score', () => {
  it('is full for a clean day, with no evidence in what was never asked', () => {
    const score = scoreDay(clean, rubric);
    expect(score).toMatchObject({ total: 100, cap: 100, stars: 3 });
    expect(score.dimensions.D).toEqual({ value: null, opportunities: 0 });
  });

  it('is corrected for chance: half right earns nothing', () => {
    const half = [
      shown('x.safe', 'a'),
      made('x.safe', 'late', 'b'),
      shown('x.neat', 'a'),
      made('x.neat', 'off', 'b'),
      made('x.neat', 'off', 'c'),
    ];
    expect(scoreDay(half, rubric).dimensions.S.value).toBe(0);
  });

  it('is capped by critical errors, less where they were recovered', () => {
    const many = Array.from({ length: 40 }, (_, index) => shown('x.safe', `t${index}`));
    const capOf = (...facts: Fact[]) => scoreDay([...many, ...facts], rubric).cap;
    expect(capOf(made('x.safe', 'wrong', 'a'))).toBe(59);
    expect(capOf(made('x.safe', 'wrong', 'a'), made('x.safe', 'wrong', 'b'))).toBe(39);
    expect(capOf(made('x.safe', 'wrong', 'a'), reported('x.safe', 'a'))).toBe(84);
  });

  it('gives no star with an unrecovered critical error, and no third one with a recovered one', () => {
    const many = Array.from({ length: 200 }, (_, index) => shown('x.safe', `t${index}`));
    expect(scoreDay([...many, made('x.safe', 'wrong', 'a')], rubric).stars).toBe(0);
    expect(scoreDay([...many, made('x.safe', 'wrong', 'a'), reported('x.safe', 'a')], rubric).stars).toBe(2);
  });

  it('never lets speed buy back safety', () => {
    const late: Fact = { type: 'span.measured', span: 'room', ms: 0, parMs: 600_000, atMs: 1 };
    const unsafe = [made('x.safe', 'late', 'a'), shown('x.neat', 'a')];
    expect(scoreDay([...unsafe, late], rubric).total).toBeLessThanOrEqual(scoreDay(unsafe, rubric).total);
  });

  it('gives nothing for being faster than par and takes all at twice the par', () => {
    const timely = (ms: number) =>
      scoreDay([...clean, { type: 'span.measured', span: 'room', ms, parMs: 600_000, atMs: 1 }], rubric)
        .dimensions.T.value;
    expect([0, 600_000, 900_000, 1_200_000, 2_000_000].map(timely)).toEqual([100, 100, 50, 0, 0]);
  });
});

it('records practice evidence by area, never more than independent from one day', () => {
  const { findings } = scoreDay(
    [shown('x.safe', 'a'), made('x.neat', 'off', 'a'), shown('x.neat', 'b')],
    rubric,
  );
  expect(competencyRecord(findings)).toEqual([
    { competency: 'ID.two', level: 'independent', clean: 1, opportunities: 1, hasCritical: false },
    { competency: 'VS.bp', level: 'withHelp', clean: 1, opportunities: 2, hasCritical: false },
  ]);
});
