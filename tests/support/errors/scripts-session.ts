import { type Conduct, idleWhile, slip, unwashed } from './conduct.ts';
import type { Script } from './script.ts';
import { everything, isIn } from './script-acts.ts';
import { drill, RED_CALL, TWO_PATIENTS } from './script-days.ts';

/** Gloves go on for the first patient who is touched. */
const gloveUp: Conduct = (view) =>
  view.panel?.touch === 'patient' && view.player.hands === 'clean' && view.player.contact === null
    ? { type: 'hands.glove' }
    : undefined;

/** What the session judges by itself. */
export const SESSION: readonly Script[] = [
  {
    error: 'hands.before: not-clean',
    made: 'session',
    drill: drill('flu'),
    conduct: () => [unwashed(isIn('height-weight'))],
  },
  {
    error: 'hands.aseptic: not-clean',
    made: 'session',
    drill: drill('child'),
    conduct: () => [unwashed(isIn('prepare-vaccine'))],
  },
  {
    error: 'hands.after: left-unwashed',
    made: 'session',
    drill: drill('flu'),
    conduct: () => [
      unwashed((view) => view.panel === null && view.visits.some((one) => one.flow === 'rooming')),
    ],
  },
  {
    error: 'hands.glove: not-clean',
    made: 'later',
    drill: drill('flu'),
    conduct: () => [slip('ppe', 'don', everything('append'))],
  },
  {
    error: 'wait.informed: not-told',
    made: 'session',
    drill: drill('flu'),
    conduct: () => [
      idleWhile((view) => view.visits.some((one) => one.flow === 'waiting' && one.waitingMs < 25 * 60_000)),
    ],
  },
  {
    error: 'promise.kept: broken',
    made: 'session',
    drill: drill('flu'),
    conduct: () => [
      (view) => {
        const waiting = view.visits.find((one) => one.flow === 'waiting');
        if (waiting === undefined || waiting.informed) return undefined;
        return { type: 'visit.update', visit: waiting.id, minutes: 1 };
      },
      idleWhile((view) => view.loops.some((one) => one.kind === 'promise')),
    ],
  },
  {
    error: 'phone.red_answered: lost',
    made: 'session',
    drill: RED_CALL,
    conduct: () => [idleWhile((view) => view.calls.some((one) => one.state === 'ringing'))],
  },
  {
    error: 'gloves.patients: same-gloves',
    made: 'session',
    drill: TWO_PATIENTS,
    conduct: () => [gloveUp, unwashed((view) => view.player.hands.startsWith('gloved'))],
  },
];
