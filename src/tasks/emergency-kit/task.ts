import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { checkCart, colleagueCheck, logCart } from './steps.ts';

/** T05 Emergency kit: what would fail is found in the morning and reported; seal number and gauge are written down. */
export const emergencyKitTask: TaskDefinition = {
  id: 'emergency-kit',
  catalogue: 'T05',
  title: message('emergency-kit.title'),
  station: 'corridor',
  during: [],
  forms: { brief: [checkCart, logCart] },
  preconditions: [],
  items: () => ['kit.faults', 'kit.log'],
  colleague: colleagueCheck,
  urgency: 1,
};
