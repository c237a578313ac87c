import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { handout } from './handout-step.ts';
import { chartTeaching } from './record-step.ts';
import { conversation } from './talk-step.ts';

/** T56 Teach and check: the approved sheet in the right language, the one misunderstanding repaired, said back, charted. */
export const teachTask: TaskDefinition = {
  id: 'teach',
  catalogue: 'T56',
  title: message('teach.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: { brief: [handout, conversation, chartTeaching] },
  preconditions: [],
  items: () => [
    'teach.handout',
    'teach.misunderstanding',
    'teach.asked_back',
    'teach.off_script',
    'teach.advice',
    'teach.record',
  ],
  urgency: 1,
};
