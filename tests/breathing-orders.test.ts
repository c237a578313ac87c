import { describe, expect, it } from 'vitest';
import { expert, run } from './support/errors/commit.ts';
import { oneVisit, planOfDrill } from './support/errors/drills.ts';

/** Orders that no shipped visit places yet: they compile, and the expert carries them out without a slip. */
const ORDERED = [
  { kind: 'spirometry', task: 'spirometry', item: 'spiro.record' },
  { kind: 'nebulizer', task: 'nebulizer', item: 'neb.record' },
  { kind: 'peak_flow', task: 'peak-flow', item: 'peak.report' },
] as const;

describe.each(ORDERED)('an order of kind $kind', ({ kind, task, item }) => {
  it.each(['brief', 'full'] as const)(
    'becomes a task in its %s form that the expert does cleanly',
    (form) => {
      const plan = planOfDrill(
        oneVisit(`${kind}-${form}`, 'bp-recheck', {
          'provider.orders': [{ id: 'breathing', kind }],
          'tasks.spotlight': form === 'full' ? [task, 'pulse', 'respirations'] : [],
        }),
      );
      const node = plan.visits[0]?.nodes.find((one) => one.task === task);
      expect([node?.form, node?.order]).toEqual([form, 'breathing']);
      const { score } = run(plan, expert(plan));
      const own = score.findings.filter((one) =>
        /^(spiro|neb|peak|vs\.(pulse|resp|rhythm|strength))/.test(one.item),
      );
      expect(own.map((one) => one.item)).toContain(item);
      expect(own.filter((one) => one.outcome < 1).map((one) => `${one.item}: ${one.errorId}`)).toEqual([]);
    },
  );
});
