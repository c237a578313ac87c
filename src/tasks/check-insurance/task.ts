import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { IDENTIFIED } from '../visit-facts.ts';
import { compareCoverage } from './step-compare.ts';
import { choosePayer, colleagueCoverage } from './step-payer.ts';

/** T11 Insurance check: card, registration and the payer's reply agree, the plan is in force today, the right payer is first. */
export const checkInsuranceTask: TaskDefinition = {
  id: 'check-insurance',
  catalogue: 'T11',
  title: message('check-insurance.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: { brief: [compareCoverage, choosePayer] },
  preconditions: [IDENTIFIED],
  items: () => ['ins.match', 'ins.active', 'ins.primary'],
  colleague: colleagueCoverage,
  urgency: 1,
};
