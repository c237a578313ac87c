import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { first, rest } from './steps-first.ts';
import { repeat, tell } from './steps-tell.ts';
import { levelOfNode } from './value.ts';

/** T22 Recheck or report: a value outside the policy card. Offered by the task that measured it, one for each sign. */
export const recheckReportTask: TaskDefinition = {
  id: 'recheck-report',
  catalogue: 'T22',
  title: message('recheck-report.title'),
  station: 'room',
  during: ['rooming', 'ready'],
  forms: { brief: [first, rest, repeat, tell] },
  preconditions: [],
  items: (node) =>
    levelOfNode(node.params) === 'stat'
      ? ['vs.red_unreported', 'scope.words']
      : ['vs.repeat', 'vs.report', 'scope.words'],
  urgency: 3,
};
