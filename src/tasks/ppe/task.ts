import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { chooseLevel, putOn, takeOff } from './steps.ts';

/**
 * T31 PPE on and off. Two instances: the first (no `part`, or `part: on`) picks the level at the room door and puts it on; the
 * second (`part: off`) is offered by the task that used the equipment, and takes it off. Between them lies the patient.
 */
export const ppeTask: TaskDefinition = {
  id: 'ppe',
  catalogue: 'T31',
  title: message('ppe.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: { brief: [chooseLevel, putOn, takeOff] },
  preconditions: [],
  items: (node) => (node.params.part === 'off' ? ['ppe.doff'] : ['ppe.level', 'ppe.don']),
  urgency: 1,
};
