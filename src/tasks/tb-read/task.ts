import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { ITEMS } from './facts.ts';
import { chooseMethod, measure, record } from './steps-read.ts';
import { bookReturn, checkWindow } from './steps-window.ts';

/** T67 TB test read: in its window, on its arm, the hard swelling across the forearm in millimetres; never a word for it. */
export const tbReadTask: TaskDefinition = {
  id: 'tb-read',
  catalogue: 'T67',
  title: message('tb-read.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [checkWindow, bookReturn, chooseMethod, measure, record] },
  preconditions: [],
  items: () => ITEMS,
  urgency: 1,
  aliases: {
    'tst.decide': { step: 'window', verb: 'decide' },
    'tst.method': { step: 'method', verb: 'take' },
    'tst.measure': { step: 'measure', verb: 'record' },
  },
};
