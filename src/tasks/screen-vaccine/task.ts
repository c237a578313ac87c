import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { consent } from './consent-step.ts';
import { screen } from './screen-step.ts';
import { handOver, statements } from './statement-steps.ts';
import { chooseStock } from './stock-step.ts';

/** T38 Is it due, is it safe? Consent, order against registry, card, schedule and answers, statements, the right stock. */
export const screenVaccineTask: TaskDefinition = {
  id: 'screen-vaccine',
  catalogue: 'T38',
  title: message('screen-vaccine.title'),
  station: 'room',
  during: ['orders'],
  forms: { brief: [consent, screen, statements, handOver, chooseStock] },
  preconditions: [],
  items: (node) => [
    'consent.unauthorised_adult',
    'imm.registry',
    'imm.contra_unreported',
    'imm.withheld',
    'imm.vis',
    'imm.vfc',
    ...(typeof node.params.dialogue === 'string' ? ['scope.words', 'talk.argued'] : []),
  ],
  urgency: 1,
};
