import { describe, expect, it } from 'vitest';
import { planOf } from '../../../tests/support/day.ts';
import { errorsOf, expectExpert } from '../../../tests/support/task-checks.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { aWorld, solveStep } from '../testing.ts';
import { notesOf } from './notes.ts';
import { huddleBoardTask } from './task.ts';

const rubric = 'rubric-setup';

/** The desk of a shipped day, as its plan lays it. */
function desk(seed = 7) {
  const plan = planOf('mixed-monday', seed);
  const node = plan.work.find((one) => one.task === 'huddle-board');
  if (node === undefined) throw new Error('mixed-monday has no huddle');
  const stock = plan.stock.map((one) => ({ ...one, locked: false }));
  return aWorld({ packs: plan.packs, persons: plan.persons, stock, visit: null, node });
}

/** Stamps everything that a careful reader would, but for lines of one kind; and some lines that want no stamp. */
function stamps(kind: string, extra: readonly string[] = []): Record<string, Action[]> {
  const world = desk();
  return Object.fromEntries(
    (['morning', 'afternoon'] as const).map((half) => [
      half,
      notesOf(world, half).flatMap((note): Action[] => {
        if (note.flag !== null && note.flag !== kind)
          return [{ verb: 'place', target: note.id, value: note.flag }];
        const isExtra = note.flag === null && extra.includes(half);
        return isExtra ? [{ verb: 'place', target: note.id, value: 'prior_auth' }] : [];
      }),
    ]),
  );
}

describe('the huddle board', () => {
  it.each([7, 1007, 1033, 1060])('is stamped cleanly by an expert (seed %i)', (seed) => {
    const { world } = expectExpert(huddleBoardTask, desk(seed), rubric);
    expect(world.chart.some((one) => one.field === 'flag' && one.value === 'look_alike')).toBe(true);
  });

  it('has lines that want no stamp', () => {
    const notes = notesOf(desk(), 'morning');
    expect(notes.some((note) => note.flag === null)).toBe(true);
    expect(notes.some((note) => note.flag !== null)).toBe(true);
  });

  it.each([
    ['look_alike', 'plan.look_alike: missed'],
    ['interpreter', 'plan.interpreter: missed'],
    ['fasting', 'plan.flags: missed'],
  ])('may miss %s', (kind, error) => {
    expect(errorsOf(huddleBoardTask, desk(), rubric, stamps(kind))).toEqual([error]);
  });

  it('forgives two stamps too many, not more', () => {
    const many = ['morning', 'afternoon'];
    expect(errorsOf(huddleBoardTask, desk(), rubric, stamps('', many))).toEqual(['plan.flags: false-flag']);
  });

  it('works without anybody booked', () => {
    const empty = aWorld({ visit: null, node: { params: { schedule: [] } } });
    const [morning] = huddleBoardTask.forms.brief;
    if (morning === undefined) throw new Error('no step');
    expect(morning.skip?.(empty)).toBe(false);
    expect(solveStep(morning, empty).effects).toEqual([{ type: 'judge', item: 'plan.flags' }]);
  });
});
