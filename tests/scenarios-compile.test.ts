import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDay } from '../src/scenario/compile/compile-day.ts';
import { readScenarioFolder } from '../src/scenario/library-node.ts';
import { planHash } from '../src/scenario/plan-hash.ts';
import { readLibrary } from '../src/scenario/read-library.ts';

const { library, issues } = readLibrary(readScenarioFolder(join(import.meta.dirname, '..', 'scenarios')));

describe('compileDay', () => {
  test('reads every shipped file', () => {
    expect(issues).toEqual([]);
  });

  test('gives the same plan for the same seed and another for another', () => {
    const hash = planHash(compileDay(library, 'flu-alone', 7));
    expect(planHash(compileDay(library, 'flu-alone', 7))).toBe(hash);
    expect(planHash(compileDay(library, 'flu-alone', 8))).not.toBe(hash);
  });

  test('draws within what the visit file allows, in whole game units', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const [visit] = compileDay(library, 'flu-alone', seed).visits;
      expect(visit?.truth.tempC10).toBeGreaterThanOrEqual(384);
      expect(visit?.truth.tempC10).toBeLessThanOrEqual(395);
      expect(['A', 'none', 'first_kit_invalid']).toContain(visit?.truth.flu);
    }
  });

  test('keeps lived conditions and decides drawn ones', () => {
    const rx = compileDay(library, 'flu-alone', 7).visits[0]?.orders.find((order) => order.id === 'rx');
    expect(rx?.condition).toEqual({ all: { 'result.flu': 'A' } });
  });
});
