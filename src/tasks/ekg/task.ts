import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { chest, limbs, readyByHand } from './steps-body.ts';
import { place, ready } from './steps-place.ts';
import { again, traceByEye } from './steps-strip.ts';
import { record, recordByHand, show, showByHand, trace } from './steps-trace.ts';

/**
 * T44 EKG: ready, ten electrodes, a clean trace, a name on the strip, into the provider's hand. Params: `chestPain` (pain now: the
 * strip is due ten minutes after arrival), `artefact` (a row of ekg-12, or `clean`).
 */
export const ekgTask: TaskDefinition = {
  id: 'ekg',
  catalogue: 'T44',
  title: message('ekg.title'),
  station: 'procedure',
  during: ['orders', 'dischargeable', 'emergency'],
  forms: {
    full: [readyByHand, chest, limbs, traceByEye, again, recordByHand, showByHand],
    brief: [ready, place, trace, record, show],
  },
  preconditions: [],
  items: ({ form, params }) => [
    'ekg.identity',
    'ekg.ready',
    'ekg.place',
    'ekg.limbs',
    'ekg.trace',
    ...(form === 'full' ? ['ekg.again'] : []),
    'ekg.strip',
    'ekg.note',
    'scope.words',
    'ekg.shown',
    ...(params.chestPain === true ? ['ekg.time'] : []),
  ],
  urgency: 2,
};
