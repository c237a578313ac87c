import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { checkFive, checkLast } from './check-steps.ts';
import { explain } from './explain-step.ts';

/** T42 Watch afterwards. Explained and seated, looked at after five minutes and at the end of the time, then let go. */
export const observeTask: TaskDefinition = {
  id: 'observe',
  catalogue: 'T42',
  title: message('observe.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: { brief: [explain, checkFive, checkLast] },
  preconditions: [],
  items: () => ['observe.explained', 'observe.stayed', 'observe.checks', 'observe.cue', 'observe.charted'],
  urgency: 2,
};
