import { describe, expect, it } from 'vitest';
import { countResults } from './count-results.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('countResults', () => {
  it('counts the tests of all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countResults(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that did not load as one failure', () => {
    expect(countResults({ testResults: [file('failed')] }, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a skipped test as a failure', () => {
    expect(countResults({ testResults: [file('passed', 'passed', 'skipped')] }, 0)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a run that left no report, or failed outside its tests, as a failure', () => {
    expect(countResults(undefined, null)).toEqual({ passed: 0, failed: 1 });
    expect(countResults({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('finds nothing in an empty run', () => {
    expect(countResults({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 0 });
  });
});
