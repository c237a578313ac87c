import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { followProtocol, pendRefill } from './steps.ts';

/** T52 Refill request: the protocol decides who decides; what it lets through is pended as last written, for the signature. */
export const refillTask: TaskDefinition = {
  id: 'refill',
  catalogue: 'T52',
  title: message('refill.title'),
  station: 'ehr',
  during: [],
  forms: { brief: [followProtocol, pendRefill] },
  preconditions: [],
  items: () => ['refill.routed', 'refill.authorised', 'refill.verbatim', 'refill.pharmacy'],
};
