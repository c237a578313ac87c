import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { MOST_DOSES } from '../vaccine-products.ts';
import { comfort, praise } from './comfort-steps.ts';
import { giveStep } from './give-step.ts';
import { identifyAgain } from './identify-step.ts';
import { needleStep } from './needle-step.ts';
import { orderDoses } from './order-step.ts';

function stepsOfDose(place: number): readonly AnyStep[] {
  return [needleStep(place), giveStep(place)];
}

/** T40 Inject. Who, comfort, order; then for each dose site, needle and angle, and the injection itself. */
export const injectVaccineTask: TaskDefinition = {
  id: 'inject-vaccine',
  catalogue: 'T40',
  title: message('inject-vaccine.title'),
  station: 'room',
  during: ['orders'],
  forms: {
    brief: [
      identifyAgain,
      comfort,
      orderDoses,
      ...Array.from({ length: MOST_DOSES }, (_, index) => stepsOfDose(index + 1)).flat(),
      praise,
    ],
  },
  preconditions: [],
  items: () => [
    'inj.wrong_patient',
    'inj.allergies',
    'inj.check3',
    'inj.in_time',
    'talk.honest',
    'inj.comfort',
    'inj.order',
    'inj.own_dose',
    'inj.site',
    'inj.needle',
    'inj.angle',
    'inj.technique',
    'inj.safety',
  ],
  urgency: 2,
};
