import { instead, slip } from './conduct.ts';
import type { Script } from './script.ts';
import { acts, say, take } from './script-acts.ts';
import { drill, SORE_THROAT } from './script-days.ts';

const DRAWN_WITH_LABELS = [
  'gloves',
  'tourniquet_feel',
  'clean_dry',
  'label_before',
  'needle_in',
  'fill_invert',
  'tourniquet_off',
  'needle_out',
  'sharps',
];
/** One slip that is judged at a later step. */
export const LATER: readonly Script[] = [
  {
    error: 'forms.complete: said',
    made: 'later',
    drill: drill('new'),
    conduct: () => [slip('forms-pack', 'notice', say('explain', 'forge'))],
  },
  {
    error: 'flow.red_flag: said',
    made: 'later',
    drill: drill('desk'),
    conduct: () => [slip('off-schedule', 'talk', say('sign-in'))],
  },
  {
    error: 'flow.judged: said',
    made: 'later',
    drill: SORE_THROAT,
    conduct: () => [slip('off-schedule', 'talk', say('viral'))],
  },
  {
    error: 'vs.bp_second: too-soon',
    made: 'later',
    drill: drill('quiet-desk'),
    conduct: () => [
      instead('blood-pressure', 'measure-2', (right) =>
        right.verb === 'wait' ? { verb: 'squeeze' } : undefined,
      ),
    ],
  },
  {
    error: 'vs.repeat: no-rest',
    made: 'later',
    drill: drill('new'),
    conduct: () => [slip('recheck-report', 'rest', take('at-once'))],
  },
  {
    error: 'draw.label: pre-labelled',
    made: 'later',
    drill: drill('new'),
    conduct: () => [slip('venipuncture', 'draw', acts('append', ...DRAWN_WITH_LABELS))],
  },
  {
    error: 'imm.given_is_ordered: differs',
    made: 'later',
    drill: drill('child'),
    conduct: () => [
      slip('prepare-vaccine', 'pick-1', (view) => {
        const wrong = view.panel?.legal.find((one) => one.verb === 'take' && one.target?.startsWith('tdap'));
        return take(wrong?.target ?? '');
      }),
    ],
  },
];
