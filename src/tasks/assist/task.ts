import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { cuesStep } from './step-cues.ts';
import { countBack, keepSpecimen, writeLabel } from './steps-specimen.ts';
import { sayTimeOut, timeOut } from './steps-timeout.ts';

const ITEMS = [
  'assist.timeout',
  'assist.cues',
  'assist.sharps',
  'assist.patient',
  'scope.words',
  'assist.specimen',
  'assist.count',
];

/** T47 Assist: a time-out that stops everyone, what comes next in time and handle first, the specimen named, the count equal. */
export const assistTask: TaskDefinition = {
  id: 'assist',
  catalogue: 'T47',
  title: message('assist.title'),
  station: 'procedure',
  during: ['orders'],
  forms: {
    full: [sayTimeOut, timeOut, cuesStep('full'), keepSpecimen, writeLabel, countBack],
    brief: [timeOut, cuesStep('brief'), keepSpecimen, countBack],
  },
  preconditions: [],
  items: (node) => (node.form === 'full' ? ['assist.words', 'assist.label', ...ITEMS] : ITEMS),
};
