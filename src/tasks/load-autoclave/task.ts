import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { loadChamber } from './step-chamber.ts';
import { choosePacks, placePacks, startCycle } from './steps.ts';

/** T07 Autoclave load: what is fit goes in, loosely and on edge, in the right cycle; then it runs by itself until it is released. */
export const loadAutoclaveTask: TaskDefinition = {
  id: 'load-autoclave',
  catalogue: 'T07',
  title: message('load-autoclave.title'),
  station: 'decon',
  during: [],
  forms: {
    full: [choosePacks, loadChamber, { ...startCycle, costMs: 30_000 }],
    brief: [choosePacks, placePacks, startCycle],
  },
  preconditions: [],
  items: () => [
    'ster.packs',
    'ster.indicator',
    'ster.biological_run',
    'ster.load',
    'ster.cycle',
    'ster.load_record',
  ],
  urgency: 1,
};
