import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { after, finish, record, watch } from './steps-after.ts';
import { before, dose, setUp } from './steps-before.ts';

/** T63 Nebulizer: right vial, readings before, set up and stay, stop for a racing heart, readings after, chart. */
export const nebulizerTask: TaskDefinition = {
  id: 'nebulizer',
  catalogue: 'T63',
  title: message('nebulizer.title'),
  station: 'room',
  during: ['orders'],
  forms: { brief: [dose, before, setUp, watch, finish, after, record] },
  preconditions: [],
  items: () => [
    'neb.drug',
    'neb.date',
    'neb.before',
    'neb.identity',
    'neb.protect',
    'neb.set_up',
    'neb.stay',
    'neb.stop',
    'neb.whole',
    'neb.kit',
    'neb.after',
    'neb.record',
  ],
  urgency: 2,
};
