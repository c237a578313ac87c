import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { record, setUp, test } from './steps.ts';
import { testByTone } from './steps-full.ts';

/** T28 Hearing check. Quiet room, phones on their sides, every tone in each ear, charted as it was answered. */
export const hearingCheckTask: TaskDefinition = {
  id: 'hearing-check',
  catalogue: 'T28',
  title: message('hearing-check.title'),
  station: 'alcove',
  during: ['rooming', 'orders'],
  forms: { full: [setUp, testByTone, record], brief: [setUp, test, record] },
  preconditions: [],
  items: (node) => [
    'hearing.side',
    'hearing.set_up',
    'hearing.grid',
    ...(node.form === 'full' ? ['hearing.guess'] : []),
    'hearing.record',
  ],
  urgency: 1,
};
