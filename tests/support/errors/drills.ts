import { compileDay } from '../../../src/scenario/compile/compile-day.ts';
import type { JsonMap } from '../../../src/simulation/vocabulary/json.ts';
import type { DayPlan } from '../../../src/simulation/vocabulary/plan.ts';
import { library } from '../day.ts';

/** A small day of our own, in the words of a day file (camelCase, as the parser leaves it). */
export interface Drill {
  readonly name: string;
  readonly seed: number;
  readonly day: JsonMap;
  /** What a day file cannot say: the compiled plan with a little changed. */
  readonly patch?: (plan: DayPlan) => DayPlan;
}

const CALM: JsonMap = {
  format: 1,
  kind: 'day',
  version: '1.0.0',
  title: 'A drill',
  date: '2026-09-14',
  size: 'drill',
  level: 'student',
  clinic: {
    providers: 1,
    layout: 'clinic-layout@1',
    rooms: ['exam1', 'exam2', 'procedure'],
    colleagues: { tomas: 'front_desk', dee: 'float' },
  },
  events: { budget: 0 },
  phone: { calls: 0 },
  inbox: { messages: 0 },
  setup: [],
  closing: [],
};

const plans = new Map<string, DayPlan>();

/** Compiles a drill against the shipped files, once. */
export function planOfDrill({ name, day, seed, patch }: Drill): DayPlan {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const id = `drill-${name}`;
  const file = { kind: 'day', id, path: `tests/${id}.yaml`, data: { ...CALM, id, ...day } } as const;
  const compiled = compileDay({ ...library, files: [...library.files, file] }, id, seed);
  const plan = patch?.(compiled) ?? compiled;
  plans.set(name, plan);
  return plan;
}

/** A day with one patient, with what is true of them put over what would be drawn. */
export function oneVisit(
  name: string,
  use: string,
  set: JsonMap = {},
  more: Partial<Omit<Drill, 'name'>> = {},
): Drill {
  const visits = [{ use: `${use}@1`, at: '08:45', set }];
  return { name, seed: more.seed ?? 7, ...more, day: { visits, ...more.day } };
}
