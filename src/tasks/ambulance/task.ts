import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { call, drug, handOver, watch } from './steps.ts';

/** T70 Ambulance: 911 on the provider's word, the one drug that is ordered, the wait, the hand-over to the crew. */
export const ambulanceTask: TaskDefinition = {
  id: 'ambulance',
  catalogue: 'T70',
  title: message('ambulance.title'),
  station: 'room',
  during: ['orders', 'dischargeable'],
  forms: { brief: [call, drug, watch, handOver] },
  preconditions: [],
  items: () => ['ambulance.call', 'scope.words', 'ambulance.drug', 'ambulance.watch', 'ambulance.handover'],
  urgency: 3,
  aliases: {
    'ambulance.say': { step: 'call', verb: 'take' },
    'ambulance.drug': { step: 'drug', verb: 'take' },
    'ambulance.watch': { step: 'watch', verb: 'append' },
  },
};
