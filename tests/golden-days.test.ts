import { expect, it } from 'vitest';
import { movedDays, playGolden, readGolden } from '../src/command-line/golden.ts';
import { SIMULATION_VERSION } from '../src/simulation/vocabulary/plan.ts';
import { library, rubric } from './support/day.ts';

it('plays the golden days to the hashes that were accepted for this simulation', { timeout: 300_000 }, () => {
  const golden = readGolden();
  expect(golden.simulation, 'a simulation number of its own for each set of hashes').toBe(SIMULATION_VERSION);
  expect(movedDays(golden, playGolden({ library, rubric }))).toEqual([]);
});

it('does not depend on the severities and weights of the rubric', { timeout: 300_000 }, () => {
  const shuffled = new Map(
    [...rubric.items].map(([id, item]) => [
      id,
      {
        ...item,
        weight: 4 - item.weight,
        errors: Object.fromEntries(Object.keys(item.errors).map((error) => [error, 'minor' as const])),
      },
    ]),
  );
  const played = playGolden({ library, rubric: { ...rubric, items: shuffled } });
  expect(movedDays(readGolden(), played)).toEqual([]);
});
