import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { loadOf } from '../autoclave-load.ts';
import { recordLoad } from './step-record.ts';
import { storePouches } from './step-store.ts';
import { readProofs, unload } from './steps-read.ts';

const ITEMS = ['ster.unload', 'ster.release', 'ster.record', 'ster.biological', 'ster.biological_result'];

/** T59 Unload and release: at the end, on two proofs, with a record; the third proof goes on and is looked up. */
export const releaseLoadTask: TaskDefinition = {
  id: 'release-load',
  catalogue: 'T59',
  title: message('release-load.title'),
  station: 'decon',
  during: [],
  forms: {
    full: [unload, readProofs, storePouches, { ...recordLoad, costMs: 30_000 }],
    brief: [unload, readProofs, recordLoad],
  },
  preconditions: [
    {
      id: 'loaded',
      item: 'ster.load_run',
      errorId: 'not-run',
      holds: (world) => loadOf(world) !== undefined,
    },
  ],
  items: (node) => (node.form === 'full' ? [...ITEMS, 'ster.stored'] : ITEMS),
  urgency: 1,
};
