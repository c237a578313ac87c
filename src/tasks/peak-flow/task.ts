import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { blows, ready, report } from './steps.ts';

/** T64 Peak flow: stand, pointer at zero, three hard blows, the best of them, the zone, and who must hear it. */
export const peakFlowTask: TaskDefinition = {
  id: 'peak-flow',
  catalogue: 'T64',
  title: message('peak-flow.title'),
  station: 'room',
  during: ['rooming', 'orders'],
  forms: { brief: [ready, blows, report] },
  preconditions: [],
  items: () => ['peak.ready', 'peak.best', 'peak.zone', 'peak.report'],
  urgency: 1,
};
