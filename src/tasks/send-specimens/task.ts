import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { matchPapers } from './step-match.ts';
import { logSending, packBag } from './steps-pack.ts';

/** T37 Package and send: one patient's tubes, or with `part: pending` whatever still waits at closing. */
export const sendSpecimensTask: TaskDefinition = {
  id: 'send-specimens',
  catalogue: 'T37',
  title: message('send-specimens.title'),
  station: 'lab',
  during: ['orders', 'dischargeable', 'departed', 'departedEarly'],
  forms: { brief: [matchPapers, packBag, logSending] },
  preconditions: [],
  items: () => ['send.match', 'send.temperature', 'send.bag', 'send.log'],
  urgency: 1,
};
