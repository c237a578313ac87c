import type { Action } from '../../../src/simulation/vocabulary/widget.ts';
import { slip } from './conduct.ts';
import { oneVisit } from './drills.ts';
import type { Script } from './script.ts';
import { acts, CONFIRM } from './script-acts.ts';
import { drill } from './script-days.ts';

const mends = (value: string): Action[] => [
  { verb: 'start', target: '10s' },
  { verb: 'record', target: 'mend', value },
  CONFIRM,
];
const SHAKY = oneVisit('shaky', 'new-patient-adult', {
  'truth.chest.lastEpisode': '3d',
  'truth.fasting': true,
  'tasks.overrides': [{ task: 'ekg', artefact: 'tremor' }],
});

/** Errors of hands-on steps that no single act off the right way makes: put by eye, or mended twice. */
export const HANDS: readonly Script[] = [
  {
    error: 'ekg.again: disturbed-sent',
    made: 'two slips',
    drill: SHAKY,
    conduct: () => [slip('ekg', 'trace', mends('wander')), slip('ekg', 'again', mends('clean'))],
  },
  {
    error: 'ekg.again: wrong-remedy',
    made: 'two slips',
    drill: SHAKY,
    conduct: () => [slip('ekg', 'trace', mends('wander')), slip('ekg', 'again', mends('ac_60_hz'))],
  },
  {
    error: 'inj.spot: not-felt',
    made: 'two slips',
    drill: drill('child'),
    // The square of the picture in which the middle of the muscle, or of the fat at the back, lies.
    conduct: () => [
      slip('inject-vaccine', 'spot-1', (view) => {
        const prompt = view.panel?.text.find((line) => line.id === 'inject-vaccine.spot-prompt')?.params;
        const isMuscle = String(prompt?.site ?? '').endsWith('deltoid');
        return [{ verb: 'put', target: 'needle', value: isMuscle ? '665' : '1509' }, CONFIRM];
      }),
    ],
  },
  {
    error: 'draw.felt: not-felt',
    made: 'two slips',
    drill: drill('new'),
    conduct: () => [
      slip('venipuncture', 'site', [
        ...acts('find', 'crease'),
        { verb: 'put', target: 'needle', value: '1700' },
        { verb: 'place', target: 'tourniquet', value: 'hand-above' },
        CONFIRM,
      ]),
    ],
  },
];
