import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { lastEntry } from '../visit-facts.ts';
import { chooseChart, compare, plot } from './steps.ts';

/** T65 Growth plot: the right chart, the age on the day, each point between its lines, and what has to be told. */
export const growthPlotTask: TaskDefinition = {
  id: 'growth-plot',
  catalogue: 'T65',
  title: message('growth-plot.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [chooseChart, plot, compare] },
  preconditions: [
    {
      id: 'measured',
      item: 'growth.point',
      errorId: 'not-measured',
      holds: (world) =>
        lastEntry(world.chart, 'weightGrams') !== undefined &&
        lastEntry(world.chart, 'heightMm') !== undefined,
    },
  ],
  items: () => [
    'growth.chart',
    'growth.age',
    'growth.method',
    'growth.point',
    'growth.report',
    'scope.words',
  ],
  urgency: 1,
  aliases: {
    'growth.chart': { step: 'chart', verb: 'take' },
    'growth.age': { step: 'plot', verb: 'start' },
  },
};
