import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { taskBook } from '../../tasks/registry.ts';
import { mapsAt, textOr, textsAt } from '../reading.ts';
import type { Known } from './known.ts';
import { expectFile, expectKnown, type Reporter } from './report.ts';
import { STEP, TASK } from './things.ts';

/** What a skill names: its task, steps of that task, and days. */
export function checkSkill(file: JsonMap, reporter: Reporter, known: Known): void {
  expectKnown(reporter, file.task, known.tasks, ['task'], TASK);
  const forms = taskBook[textOr(file, 'task', '')]?.forms;
  const steps = new Set((forms?.full ?? forms?.brief ?? []).map((step) => step.id));
  for (const [index, step] of textsAt(file, 'steps').entries()) {
    if (forms !== undefined) expectKnown(reporter, step, steps, ['steps', index], STEP);
  }
  for (const [index, level] of mapsAt(file, 'levels').entries()) {
    for (const [place, day] of textsAt(level, 'days').entries())
      expectFile(reporter, 'day', day, ['levels', index, 'days', place]);
  }
}
