import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { effortsDone } from './efforts.ts';
import { recordStep, words } from './steps-after.ts';
import { ask, ready } from './steps-before.ts';
import { after, bestBrief, coach, curves, listedBrief } from './steps-brief.ts';
import { effortNotes, efforts } from './steps-full.ts';

const recordFull = recordStep({
  costMs: 16_000,
  notes: effortNotes,
  best: (world) => {
    const kept = effortsDone(world).filter((one) => one.isKept);
    return {
      totalMl: Math.max(0, ...kept.map((one) => one.totalMl)),
      firstSecondMl: Math.max(0, ...kept.map((one) => one.firstSecondMl)),
      kept: kept.length,
    };
  },
});
const recordBrief = recordStep({ costMs: 8_000, notes: listedBrief, best: bestBrief });

/** T45 Spirometry coaching: ask, make ready, coach three good efforts that agree, chart the best, leave the reading to others. */
export const spirometryTask: TaskDefinition = {
  id: 'spirometry',
  catalogue: 'T45',
  title: message('spirometry.title'),
  station: 'procedure',
  during: ['orders'],
  forms: {
    full: [ask, ready, ...efforts, words, recordFull],
    brief: [ask, ready, coach, curves, after, words, recordBrief],
  },
  preconditions: [],
  items: () => [
    'spiro.ask',
    'spiro.identity',
    'spiro.mouthpiece',
    'spiro.ready',
    'spiro.coach',
    'spiro.accept',
    'spiro.enough',
    'spiro.stop',
    'scope.words',
    'spiro.record',
  ],
  urgency: 1,
};
