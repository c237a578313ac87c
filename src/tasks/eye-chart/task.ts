import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { read, record, setUp } from './steps.ts';

/** T27 Eye chart. Set up for the age, each eye and then both, charted with or without glasses. */
export const eyeChartTask: TaskDefinition = {
  id: 'eye-chart',
  catalogue: 'T27',
  title: message('eye-chart.title'),
  station: 'corridor',
  during: ['rooming', 'orders'],
  forms: { brief: [setUp, read, record] },
  preconditions: [],
  items: () => [
    'vision.distance',
    'vision.cover',
    'vision.glasses',
    'vision.order',
    'vision.line',
    'vision.record',
  ],
  urgency: 1,
};
