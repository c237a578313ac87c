import { describe, expect, it } from 'vitest';
import { filesOf } from '../src/scenario/library.ts';
import type { DayPlan, NodePlan } from '../src/simulation/vocabulary/plan.ts';
import { books, library, planOf, rubric } from './support/day.ts';

const DAYS = filesOf(library, 'day').map((file) => file.id);
const SEEDS = [1, 2, 3, 4, 5];

function nodesOf(plan: DayPlan): readonly NodePlan[] {
  return [
    ...plan.work,
    ...plan.visits.flatMap((visit) => visit.nodes),
    ...plan.calls.map((call) => call.node),
    ...plan.messages.map((one) => one.node),
    ...plan.events.flatMap((event) => event.nodes),
  ];
}

describe.each(DAYS)('the rubric for %s', (day) => {
  const nodes = SEEDS.flatMap((seed) => nodesOf(planOf(day, seed)));

  it('knows every task of the day', () => {
    expect(nodes.map((node) => node.task).filter((task) => books.tasks[task] === undefined)).toEqual([]);
  });

  it('knows every item that a task of the day judges', () => {
    const items = nodes.flatMap((node) => books.tasks[node.task]?.items(node) ?? []);
    expect([...new Set(items.filter((item) => !rubric.items.has(item)))]).toEqual([]);
  });

  it('knows every error a precondition can make', () => {
    const kept = nodes.flatMap((node) => books.tasks[node.task]?.preconditions ?? []);
    const unknown = kept.filter(({ item, errorId }) => rubric.items.get(item)?.errors[errorId] === undefined);
    expect(unknown.map(({ item, errorId }) => `${item} ${errorId}`)).toEqual([]);
  });
});

describe('the rubric', () => {
  it('gives every item one dimension, a reason, a source and errors of known severity', () => {
    const flawed = [...rubric.items.values()].filter(
      (item) =>
        !['S', 'A', 'C', 'D', 'L', 'W'].includes(item.dimension) ||
        item.why.length < 10 ||
        item.source.length < 3 ||
        Object.keys(item.errors).length === 0 ||
        !Object.values(item.errors).every((severity) => ['minor', 'major', 'critical'].includes(severity)),
    );
    expect(flawed.map((item) => item.id)).toEqual([]);
  });

  it('weighs the dimensions to a hundred, safety not below twenty', () => {
    expect(Object.values(rubric.weights).reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(rubric.weights.S).toBeGreaterThanOrEqual(20);
  });
});
