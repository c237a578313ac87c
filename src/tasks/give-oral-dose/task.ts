import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { give, measure, record, rights } from './steps.ts';

/** T43 Oral dose. Rights, device and volume, given and watched, charted. */
export const giveOralDoseTask: TaskDefinition = {
  id: 'give-oral-dose',
  catalogue: 'T43',
  title: message('give-oral-dose.title'),
  station: 'room',
  during: ['orders'],
  forms: { brief: [rights, measure, give, record] },
  preconditions: [],
  items: () => [
    'oral.identity',
    'oral.checks',
    'oral.allergy',
    'oral.device',
    'oral.volume',
    'oral.dose',
    'oral.stayed',
    'oral.record',
  ],
  urgency: 1,
};
