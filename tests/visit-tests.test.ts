import { describe, expect, it } from 'vitest';
import { playVisitTest, unmet, visitTests } from './support/visit-tests.ts';

/** Tests that ask for many runs get so many; all of them with `CLINIC_DAY_WHOLE=1`. */
const MOST_RUNS = process.env.CLINIC_DAY_WHOLE === '1' ? 1_000 : 24;

const tests = visitTests();

describe('the tests inside the visit files', () => {
  it.each(tests)('$visit: $name', { timeout: 300_000 }, (test) => {
    const runs = playVisitTest(test, MOST_RUNS);
    expect(unmet(test, runs)).toEqual([]);
    expect(runs.filter((one) => one.stuck)).toEqual([]);
  });

  it('are there', () => {
    expect(tests.length).toBeGreaterThanOrEqual(8);
    expect(new Set(tests.map((one) => one.visit)).size).toBeGreaterThanOrEqual(5);
  });
});

describe('a test that does not hold', () => {
  const [critical] = tests.filter((one) => one.name === 'tdap taken and confirmed is critical');

  it('says what came out instead', () => {
    if (critical === undefined) throw new Error('the test of the wrong vaccine is gone');
    const runs = playVisitTest(critical, 1);
    expect(
      unmet({ ...critical, expect: { finding: 'prep.wrong_product', outcome: 1, cap: 100 } }, runs),
    ).toEqual(['outcome is 0, not 1', 'cap is 59, not 100']);
    expect(() => unmet({ ...critical, expect: { weather: 'fine' } }, runs)).toThrow('weather');
  });
});
