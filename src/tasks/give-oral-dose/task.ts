import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { give, measure, record, rights } from './steps.ts';
import { drawByHand, measureByHand } from './steps-full.ts';

/** The same step, with the time it takes where the hands do it all. */
function slower(step: AnyStep, costMs: number): AnyStep {
  return { ...step, costMs };
}

/** T43 Oral dose. Rights, device and volume, given and watched, charted. */
export const giveOralDoseTask: TaskDefinition = {
  id: 'give-oral-dose',
  catalogue: 'T43',
  title: message('give-oral-dose.title'),
  station: 'room',
  during: ['orders'],
  forms: {
    brief: [rights, measure, give, record],
    full: [slower(rights, 12_000), measureByHand, drawByHand, slower(give, 12_000), record],
  },
  preconditions: [],
  items: ({ form }) => [
    'oral.identity',
    'oral.checks',
    'oral.allergy',
    'oral.device',
    'oral.volume',
    ...(form === 'full' ? ['oral.drawn'] : []),
    'oral.dose',
    'oral.stayed',
    'oral.record',
  ],
  urgency: 1,
};
