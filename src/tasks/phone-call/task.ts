import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { chooseRung } from './step-ladder.ts';
import { writeMessage } from './step-message.ts';
import { holdCall } from './step-talk.ts';
import { verifyCaller } from './step-verify.ts';

/**
 * T51 Phone: who and how urgent. "Is this an emergency?" before anything else; names before anything is told, but never before
 * help; the protocol decides the rung; the message is complete and promises a time.
 */
export const phoneCallTask: TaskDefinition = {
  id: 'phone-call',
  catalogue: 'T51',
  title: message('phone-call.title'),
  station: 'phone',
  during: [],
  forms: { brief: [holdCall, verifyCaller, chooseRung, writeMessage] },
  preconditions: [],
  items: () => [
    'phone.emergency',
    'phone.verify',
    'phone.red_flag',
    'phone.advice',
    'phone.disclosure',
    'phone.rung',
    'phone.message',
    'phone.callback',
    'phone.promise',
  ],
  urgency: 2,
};
