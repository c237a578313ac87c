import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { count } from './steps-brief.ts';
import { countByWatch } from './steps-full.ts';

/** T20 Respirations. */
export const respirationsTask: TaskDefinition = {
  id: 'respirations',
  catalogue: 'T20',
  title: message('respirations.title'),
  station: 'room',
  during: ['rooming'],
  forms: { full: [countByWatch], brief: [count] },
  preconditions: [],
  items: () => ['vs.resp', 'vs.resp_quiet', 'vs.effort'],
  urgency: 1,
};
