import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { MOST_DOSES } from '../vaccine-products.ts';
import { comfort, praise } from './comfort-steps.ts';
import { giveStep } from './give-step.ts';
import { identifyAgain } from './identify-step.ts';
import { needleStep } from './needle-step.ts';
import { orderDoses } from './order-step.ts';
import { spotStep } from './spot-step.ts';

const GIVE_BY_HAND_MS = 20_000;
const PLACES = Array.from({ length: MOST_DOSES }, (_, index) => index + 1);

/** For each dose in full form: what and where, the spot on the limb, the injection. */
function byHand(place: number): readonly AnyStep[] {
  return [needleStep(place, true), spotStep(place), giveStep(place, GIVE_BY_HAND_MS)];
}

/** T40 Inject. Who, comfort, order; then for each dose site, needle and angle, and the injection itself. */
export const injectVaccineTask: TaskDefinition = {
  id: 'inject-vaccine',
  catalogue: 'T40',
  title: message('inject-vaccine.title'),
  station: 'room',
  during: ['orders'],
  forms: {
    full: [identifyAgain, comfort, orderDoses, ...PLACES.flatMap(byHand), praise],
    brief: [
      identifyAgain,
      comfort,
      orderDoses,
      ...PLACES.flatMap((place) => [needleStep(place), giveStep(place)]),
      praise,
    ],
  },
  preconditions: [],
  items: ({ form }) => [
    'inj.wrong_patient',
    'inj.allergies',
    'inj.check3',
    'inj.in_time',
    'talk.honest',
    'inj.comfort',
    'inj.order',
    'inj.own_dose',
    'inj.site',
    ...(form === 'full' ? ['inj.spot'] : []),
    'inj.needle',
    'inj.angle',
    'inj.technique',
    'inj.safety',
  ],
  urgency: 2,
};
