import { expect } from 'vitest';
import type { TaskDefinition, World } from '../../src/simulation/vocabulary/task.ts';
import type { Action } from '../../src/simulation/vocabulary/widget.ts';
import { errorsIn, judged, type PlayedTask, playTask, textIdsIn } from '../../src/tasks/testing.ts';
import { english } from '../../src/text/catalogue.ts';
import { readRubric } from './packs.ts';

/**
 * What holds for every task: its own `solve` makes no error and judges each listed item exactly once, every sentence it shows
 * exists, costs are whole seconds of at most a minute, and the rubric knows its items.
 */
export function expectExpert(task: TaskDefinition, world: World, rubric: string): PlayedTask {
  const played = playTask(task, world);
  expect(errorsIn(played.effects)).toEqual([]);
  expect([...judged(played.effects)].sort()).toEqual([...task.items(world.node)].sort());
  const ids = new Set(textIdsIn([task.title, played.notes, task.forms.brief.map((step) => step.title)]));
  expect([...ids].filter((id) => english[id] === undefined)).toEqual([]);
  const items = readRubric(rubric);
  expect(task.items(world.node).filter((item) => items[item] === undefined)).toEqual([]);
  for (const step of [...task.forms.brief, ...(task.forms.full ?? [])]) {
    expect([step.id, step.costMs % 1_000, step.costMs <= 60_000]).toEqual([step.id, 0, true]);
  }
  return played;
}

/** Plays a task with some steps done otherwise; answers the errors made, each of which the rubric must rate. */
export function errorsOf(
  task: TaskDefinition,
  world: World,
  rubric: string,
  instead: Readonly<Record<string, readonly Action[]>>,
  options: Parameters<typeof playTask>[3] = {},
): readonly string[] {
  const found = errorsIn(playTask(task, world, instead, options).effects);
  const items = readRubric(rubric);
  const unrated = found.filter((one) => {
    const [item = '', errorId = ''] = one.split(': ');
    return items[item]?.errors[errorId] === undefined;
  });
  expect(unrated).toEqual([]);
  return found;
}
