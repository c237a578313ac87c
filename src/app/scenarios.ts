import { compileDay } from '../scenario/compile/compile-day.ts';
import { type Library, requireFile } from '../scenario/library.ts';
import { planHash } from '../scenario/plan-hash.ts';
import { textOr } from '../scenario/reading.ts';
import { loadRubric } from '../scenario/rubric.ts';
import { type Rubric, readRubric } from '../scoring/rubric.ts';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';

/** The scenario library and its rubric, loaded when a day is first wanted. */
export interface Scenarios {
  readonly library: Library;
  readonly rubric: Rubric;
  /** The plan of a day, and how to have its hash: reckoning it takes longer than compiling, and the first screen needs none. */
  compile(day: string, seed: number): { readonly plan: DayPlan; hash(): string };
  /** Words of a day's file that the plan does not carry. */
  dayText(day: string, path: string): string;
}

/** Loads the library that the build checked. */
export async function loadScenarios(): Promise<Scenarios> {
  const { default: library } = await import('virtual:scenarios');
  return {
    library,
    rubric: readRubric(loadRubric(library)),
    compile: (day, seed) => {
      const plan = compileDay(library, day, seed);
      let hash = '';
      return {
        plan,
        hash: () => {
          if (hash === '') hash = planHash(plan);
          return hash;
        },
      };
    },
    dayText: (day, path) => textOr(requireFile(library, 'day', day).data, path, ''),
  };
}
