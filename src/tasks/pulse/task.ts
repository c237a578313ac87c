import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { count } from './steps-brief.ts';
import { countByHand } from './steps-full.ts';

/** T19 Pulse. */
export const pulseTask: TaskDefinition = {
  id: 'pulse',
  catalogue: 'T19',
  title: message('pulse.title'),
  station: 'room',
  during: ['rooming'],
  forms: { full: [countByHand], brief: [count] },
  preconditions: [],
  items: (node) => [
    'vs.pulse',
    'vs.rhythm',
    'vs.pulse_method',
    ...(node.form === 'full' ? ['vs.strength'] : []),
  ],
  urgency: 1,
};
