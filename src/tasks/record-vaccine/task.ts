import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { MOST_DOSES } from '../vaccine-products.ts';
import { doseStep } from './dose-step.ts';
import { signRecord } from './sign-step.ts';

/** T41 Vaccine record. Each dose from its vial, then what the law asks once a visit. */
export const recordVaccineTask: TaskDefinition = {
  id: 'record-vaccine',
  catalogue: 'T41',
  title: message('record-vaccine.title'),
  station: 'ehr',
  during: ['orders', 'dischargeable'],
  forms: { brief: [...Array.from({ length: MOST_DOSES }, (_, index) => doseStep(index + 1)), signRecord] },
  preconditions: [],
  items: () => [
    'imm.given',
    'imm.lot',
    'imm.vis',
    'imm.site',
    'imm.fields',
    'imm.signed',
    'imm.funding',
    'imm.registry_sent',
    'imm.given_is_ordered',
  ],
  urgency: 1,
};
