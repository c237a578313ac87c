import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { writeLine } from './step-log.ts';
import { answerExcursion, showLog } from './steps-answer.ts';
import { isExcursion } from './units.ts';

/**
 * T03 Vaccine fridge and freezer log. In the morning both units; with `part: alarm` the unit that has gone off; with
 * `part: inspection` the log is shown. Only the plan makes an excursion.
 */
export const fridgeLogTask: TaskDefinition = {
  id: 'fridge-log',
  catalogue: 'T03',
  title: message('fridge-log.title'),
  station: 'fridge',
  during: [],
  forms: { brief: [writeLine, answerExcursion, showLog] },
  preconditions: [],
  items: (node) =>
    node.params.part === 'inspection'
      ? ['cold.inspection']
      : ['cold.reading', 'cold.range', 'cold.log', ...(isExcursion(node) ? ['cold.excursion'] : [])],
  urgency: 2,
};
