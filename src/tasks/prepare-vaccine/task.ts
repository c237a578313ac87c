import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { hasDone } from '../task-helpers.ts';
import { MOST_DOSES } from '../vaccine-products.ts';
import { diluentStep } from './diluent-step.ts';
import { drawStep } from './draw-step.ts';
import { PREPARE_ITEMS, pickStep } from './pick-step.ts';
import { syringeStep } from './syringe-step.ts';

function briefDose(place: number): readonly AnyStep[] {
  return [pickStep(place), diluentStep(place), drawStep(place)];
}

function fullDose(place: number): readonly AnyStep[] {
  return [pickStep(place), syringeStep(place)];
}

function ofEveryDose(steps: (place: number) => readonly AnyStep[]): readonly AnyStep[] {
  return Array.from({ length: MOST_DOSES }, (_, index) => steps(index + 1)).flat();
}

/** T39 Prepare. One patient's vaccines at a time: for each product of the order box, diluent, drawing up. */
export const prepareVaccineTask: TaskDefinition = {
  id: 'prepare-vaccine',
  catalogue: 'T39',
  title: message('prepare-vaccine.title'),
  station: 'med',
  during: ['orders'],
  forms: { brief: ofEveryDose(briefDose), full: ofEveryDose(fullDose) },
  preconditions: [
    {
      id: 'screened',
      item: 'prep.screened',
      errorId: 'not-screened',
      holds: (world) => hasDone(world, 'screen-vaccine'),
    },
  ],
  items: ({ form }) => ['prep.screened', ...PREPARE_ITEMS, ...(form === 'full' ? ['prep.needle'] : [])],
  urgency: 1,
  redoOnReport: true,
  aliases: {
    'vaccine.take': { step: 'pick-1', verb: 'take' },
    'vaccine.putBack': { step: 'pick-1', verb: 'putBack' },
    'vaccine.inspect': { step: 'pick-1', verb: 'inspect' },
    'prepare.confirm': { step: 'pick-1', verb: 'confirm' },
  },
};
