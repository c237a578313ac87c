import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { answer, ask } from './steps-ask.ts';
import { lie, listen, sheet } from './steps-measure.ts';

/** T69 Prenatal check: every warning sign asked, none kept; tilted to the left; the heart rate told when it is outside the card. */
export const prenatalCheckTask: TaskDefinition = {
  id: 'prenatal-check',
  catalogue: 'T69',
  title: message('prenatal-check.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [ask, answer, lie, listen, sheet] },
  preconditions: [],
  items: () => [
    'prenatal.ask',
    'prenatal.sign',
    'prenatal.tilt',
    'prenatal.things',
    'prenatal.rate',
    'prenatal.rate_told',
    'scope.words',
    'prenatal.weeks',
    'prenatal.sheet',
  ],
  urgency: 1,
  aliases: {
    'prenatal.answer': { step: 'answer', verb: 'enter' },
    'prenatal.lie': { step: 'lie', verb: 'take' },
    'prenatal.ask': { step: 'ask', verb: 'take' },
  },
};
