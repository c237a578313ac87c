import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { bare, look, tell } from './steps.ts';

/** T66 Foot check: both feet bare, every place looked at, what is seen described and told, never named or treated. */
export const footCheckTask: TaskDefinition = {
  id: 'foot-check',
  catalogue: 'T66',
  title: message('foot-check.title'),
  station: 'room',
  during: ['rooming', 'orders'],
  forms: { brief: [bare, look, tell] },
  preconditions: [],
  items: () => [
    'foot.bare',
    'foot.set_up',
    'foot.look',
    'foot.words',
    'foot.record',
    'foot.tell',
    'scope.words',
  ],
  urgency: 1,
  aliases: {
    'feet.bare': { step: 'bare', verb: 'take' },
    'feet.mark': { step: 'look', verb: 'mark' },
  },
};
