import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { bookItems } from './notes.ts';
import { stampStep } from './step-stamp.ts';

/** T01 Huddle board: the day's book is read once before the doors open, and what it will trip over is flagged. */
export const huddleBoardTask: TaskDefinition = {
  id: 'huddle-board',
  catalogue: 'T01',
  title: message('huddle-board.title'),
  station: 'ehr',
  during: [],
  forms: { brief: [stampStep('morning'), stampStep('afternoon')] },
  preconditions: [],
  items: bookItems,
  urgency: 1,
};
