import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDay } from '../src/scenario/compile/compile-day.ts';
import { filesOf, type Library } from '../src/scenario/library.ts';
import { readScenarioFolder } from '../src/scenario/library-node.ts';
import { canonicalJson, planHash } from '../src/scenario/plan-hash.ts';
import { readLibrary } from '../src/scenario/read-library.ts';
import { loadRubric } from '../src/scenario/rubric.ts';
import type { JsonMap } from '../src/simulation/vocabulary/json.ts';
import type { DayPlan, NodePlan } from '../src/simulation/vocabulary/plan.ts';

const { library, issues } = readLibrary(readScenarioFolder(join(import.meta.dirname, '..', 'scenarios')));
const days = filesOf(library, 'day').map((file) => file.id);

/** The library with one file's data changed. */
function withFile(kind: string, id: string, change: (data: JsonMap) => JsonMap): Library {
  return {
    format: 1,
    files: library.files.map((file) =>
      file.kind === kind && file.id === id ? { ...file, data: change(file.data) } : file,
    ),
  };
}

function nodesOf(plan: DayPlan): readonly NodePlan[] {
  return [
    ...plan.visits.flatMap((visit) => visit.nodes),
    ...plan.work,
    ...plan.calls.map((call) => call.node),
    ...plan.messages.map((message) => message.node),
    ...plan.events.flatMap((event) => event.nodes),
  ];
}

/** Everything of a plan that must hold whatever was drawn. */
function expectSound(plan: DayPlan): void {
  const ids = nodesOf(plan).map((node) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^\d/.test(id))).toEqual([]);
  const visits = plan.visits.map((visit) => visit.id);
  expect(new Set(visits).size).toBe(visits.length);
  expect(new Set(plan.visits.map((visit) => visit.person)).size).toBe(visits.length);
  for (const visit of plan.visits) {
    expect(plan.persons[visit.person]).toBeDefined();
    expect(visit.arrivesMs).toBeGreaterThanOrEqual(plan.hours.doorsMs);
    expect((visit.arrivesMs ?? 0) % 1000).toBe(0);
    expect(visit.encounterMs % 1000).toBe(0);
    expect(visit.encounterMs).toBeGreaterThan(0);
    const own = visit.nodes.map((node) => node.id);
    for (const order of visit.orders) expect(order.nodes.filter((id) => !own.includes(id))).toEqual([]);
    for (const node of visit.nodes) expect((node.after ?? []).filter((id) => !own.includes(id))).toEqual([]);
  }
  for (const node of nodesOf(plan)) {
    const { dialogue, person } = node.params;
    if (typeof dialogue === 'string') expect(plan.dialogues[dialogue]).toBeDefined();
    if (typeof person === 'string') expect(plan.persons[person]).toBeDefined();
  }
  const proseIds = [...JSON.stringify({ ...plan, texts: {}, packs: {} }).matchAll(/"(prose:[^"]+)"/g)].map(
    (one) => one[1],
  );
  expect(proseIds.filter((id) => plan.texts[id ?? ''] === undefined)).toEqual([]);
  const times = [...plan.calls, ...plan.messages].map((one) => one.atMs);
  expect(times.filter((at) => at < plan.hours.startMs || at > plan.hours.endMs)).toEqual([]);
}

describe('compileDay', () => {
  test('reads every shipped file', () => {
    expect(issues).toEqual([]);
  });

  test.each(days)('%s: the same plan for the same seed, another for another', (day) => {
    const hash = planHash(compileDay(library, day, 7));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(planHash(compileDay(library, day, 7))).toBe(hash);
    expect(planHash(compileDay(library, day, 8))).not.toBe(hash);
  });

  test('does not depend on the order in which files were read', () => {
    const shuffled = { format: 1 as const, files: [...library.files].reverse() };
    expect(planHash(compileDay(shuffled, 'mixed-monday', 3))).toBe(
      planHash(compileDay(library, 'mixed-monday', 3)),
    );
  });

  test.each(days)(
    '%s: sound and plain JSON for every seed',
    (day) => {
      for (let seed = 0; seed < (day === 'mixed-monday' ? 200 : 40); seed += 1) {
        const plan = compileDay(library, day, seed);
        expectSound(plan);
        if (seed < 5) expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      }
    },
    120_000,
  );

  test('a changed draw of one visit moves nothing of another', () => {
    const other = withFile('visit', 'flu-adult', (data) => ({
      ...data,
      truth: { ...(data.truth as JsonMap), pulse: { int: [60, 61] }, extra: { pick: ['a', 'b'] } },
    }));
    const before = compileDay(library, 'mixed-monday', 5);
    const after = compileDay(other, 'mixed-monday', 5);
    expect(canonicalJson(after.visits[0])).not.toBe(canonicalJson(before.visits[0]));
    expect(canonicalJson(after.visits.slice(1))).toBe(canonicalJson(before.visits.slice(1)));
    const { pulse: _, extra: __, ...rest } = after.visits[0]?.truth ?? {};
    expect(before.visits[0]?.truth).toMatchObject(rest);
    expect(canonicalJson([after.calls, after.messages, after.events])).toBe(
      canonicalJson([before.calls, before.messages, before.events]),
    );
  });

  test('a visit more moves neither draws nor calls of the others', () => {
    const other = withFile('day', 'short', (data) => ({
      ...data,
      visits: [...(data.visits as readonly JsonMap[]), { use: 'bp-recheck@1', at: '09:20' }],
    }));
    const before = compileDay(library, 'short', 5);
    const after = compileDay(other, 'short', 5);
    expect(canonicalJson(after.visits.slice(0, 2))).toBe(canonicalJson(before.visits));
    expect(canonicalJson(after.calls)).toBe(canonicalJson(before.calls));
  });
});

describe('what is drawn', () => {
  const plans = Array.from({ length: 120 }, (_, seed) => compileDay(library, 'mixed-monday', seed));
  const visitsOf = (scenario: string) =>
    plans.flatMap((plan) => plan.visits.filter((visit) => visit.scenario === scenario));

  test('stays within what the file allows, in whole game units', () => {
    for (const { truth } of visitsOf('flu-adult')) {
      expect(truth.tempC10).toBeGreaterThanOrEqual(384);
      expect(truth.tempC10).toBeLessThanOrEqual(395);
      expect(Number.isInteger(truth.weightGrams)).toBe(true);
    }
  });

  test('follows its weights', () => {
    const positive = visitsOf('flu-adult').filter(({ truth }) => truth.flu === 'A').length;
    expect(positive).toBeGreaterThan(45);
    expect(positive).toBeLessThan(90);
  });

  test('meets every persona, companion and result', () => {
    expect(new Set(visitsOf('flu-adult').map((visit) => visit.person)).size).toBe(3);
    expect(new Set(visitsOf('child-immunization').map((visit) => visit.companions[0]?.role))).toEqual(
      new Set(['parent', 'grandparent', 'babysitter']),
    );
    expect(new Set(visitsOf('flu-adult').map(({ truth }) => truth.flu))).toEqual(
      new Set(['A', 'none', 'first_kit_invalid']),
    );
  });

  test('leaves lived conditions in the plan and decides drawn ones', () => {
    for (const visit of visitsOf('flu-adult')) {
      const asked = visit.orders.some((order) => order.id === 'ask_preg');
      expect(asked).toBe(visit.truth.pregnantPossible === true);
      const rx = visit.orders.find((order) => order.id === 'rx');
      expect(rx?.condition).toEqual({ all: { 'result.flu': 'A' } });
    }
    for (const visit of visitsOf('child-immunization')) {
      const [shots, held] = visit.orders;
      expect(shots?.condition).toEqual({ unless: { 'handoff.has': 'live_vaccine' } });
      expect(held?.condition).toEqual({ all: { 'handoff.has': 'live_vaccine' } });
    }
  });

  test('never bills what the plan rules out', () => {
    for (const visit of visitsOf('child-immunization')) {
      const codes = JSON.stringify(visit.claim);
      expect(codes.includes('VA-C1')).toBe(visit.truth.counselledBy === 'provider');
      expect(visit.claim.trap).toBe(
        visit.truth.counselledBy === 'ma' ? 'counselling_by_ma_billed' : 'components_undercounted',
      );
    }
  });

  test('keeps events apart, out of the first minutes, under the budget', () => {
    for (const plan of plans) {
      const times = plan.events.flatMap((event) => event.atMs ?? []).sort((a, b) => a - b);
      for (const [index, at] of times.entries()) {
        expect(at).toBeGreaterThanOrEqual(plan.hours.doorsMs + 20 * 60_000);
        if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(12 * 60_000);
      }
      expect(plan.events.filter((event) => event.alert === 'code' && event.atMs !== undefined).length).toBe(
        1,
      );
    }
  });

  test('has the calls and messages the day asks for, one red call and one wrong patient', () => {
    for (const plan of plans) {
      const storm = plan.events.some((event) => event.id === 'phone-storm');
      expect(plan.calls.length).toBe(storm ? 9 : 5);
      expect(plan.calls.slice(0, 5).filter((call) => call.red).length).toBe(1);
      expect(plan.messages.slice(0, 4).filter((one) => one.node.params.wrongPatient === true).length).toBe(1);
    }
  });

  test('gives people the age of their file on the date of the day', () => {
    for (const plan of plans.slice(0, 20)) {
      for (const person of Object.values(plan.persons)) {
        const years = /-(\d+)$/.exec(person.id)?.[1];
        if (years !== undefined) expect(person.age).toBe(Number(years));
      }
    }
  });
});

test('the rubric is one list with each item once', () => {
  const { items, version } = loadRubric(library);
  expect(items.length).toBeGreaterThan(20);
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  expect(version).toContain('rubric-core@1.0.0');
});
