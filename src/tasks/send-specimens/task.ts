import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { matchPapers } from './step-match.ts';
import { stickNumbers } from './step-stickers.ts';
import { logSending, packBag } from './steps-pack.ts';

/** The same step, with the time it takes where the hands do it all. */
function slower(step: AnyStep): AnyStep {
  return { ...step, costMs: 18_000 };
}

/** T37 Package and send: one patient's tubes, or with `part: pending` whatever still waits at closing. */
export const sendSpecimensTask: TaskDefinition = {
  id: 'send-specimens',
  catalogue: 'T37',
  title: message('send-specimens.title'),
  station: 'lab',
  during: ['orders', 'dischargeable', 'departed', 'departedEarly'],
  forms: {
    brief: [matchPapers, packBag, logSending],
    full: [slower(matchPapers), stickNumbers, slower(packBag), slower(logSending)],
  },
  preconditions: [],
  items: ({ form }) => [
    'send.match',
    ...(form === 'full' ? ['send.stickers'] : []),
    'send.temperature',
    'send.bag',
    'send.log',
  ],
  urgency: 1,
};
