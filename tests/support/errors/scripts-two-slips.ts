import { adding, hasty, instead, lastly, opening, slip } from './conduct.ts';
import type { Script } from './script.ts';
import { acts, CONFIRM, decide, enter, isRunning, say, take } from './script-acts.ts';
import { CHEST_NOW, CHILD_WITH_COLD, drill, FULL_BOOK } from './script-days.ts';

const frightened = () => slip('venipuncture', 'talk', say('relax', 'quick', 'no'));

/** Errors that need a slip upon a slip. */
export const TWO_SLIPS: readonly Script[] = [
  {
    error: 'charge.release: sent-unsigned',
    made: 'two slips',
    drill: drill('flu'),
    conduct: () => [
      lastly('chart-charge', 'sections', enter('history', 'not-done')),
      lastly('chart-charge', 'lines', enter('claim', 'send')),
    ],
  },
  {
    error: 'draw.dizzy: kept-drawing',
    made: 'two slips',
    drill: drill('new-afraid'),
    conduct: () => [frightened(), slip('venipuncture', 'dizzy', take('finish'))],
  },
  {
    error: 'draw.dizzy: sat-forward',
    made: 'two slips',
    drill: drill('new-afraid'),
    conduct: () => [frightened(), slip('venipuncture', 'dizzy', take('forward'))],
  },
  {
    error: 'draw.dizzy: went-on',
    made: 'two slips',
    drill: drill('new-afraid'),
    conduct: () => [frightened(), slip('venipuncture', 'dizzy', take('forward')), hasty('venipuncture')],
  },
  {
    error: 'hx.chest_unreported: delayed',
    made: 'two slips',
    drill: CHEST_NOW,
    conduct: () => [
      instead('reason-for-visit', 'write', (right) =>
        right.target === 'next' ? { ...right, value: 'hand-off' } : undefined,
      ),
    ],
  },
  {
    error: 'hx.chest_unreported: left-out',
    made: 'two slips',
    drill: drill('new'),
    conduct: () => [
      instead('reason-for-visit', 'write', (right) =>
        right.target === 'next' ? { ...right, value: 'hand-off' } : undefined,
      ),
      slip('hand-off', 'choose', (view) => {
        const cards = view.panel?.legal.filter((one) => one.verb === 'take') ?? [];
        return take(
          ...cards.flatMap((one) => (one.target?.includes('chest') ? [] : (one.target ?? []))).slice(0, 1),
        );
      }),
    ],
  },
  {
    error: 'vs.report: omitted',
    made: 'two slips',
    drill: drill('new'),
    conduct: () => [
      // Nothing else is left to do in the second rest, and the expert would wait.
      (view, right) =>
        right.type === 'player.wait' && isRunning('bp-rest-again')(view)
          ? opening(view, 'hand-off')
          : undefined,
      slip('hand-off', 'choose', take('reason')),
    ],
  },
  {
    error: 'send.match: unlabelled-sent',
    made: 'two slips',
    drill: drill('new'),
    conduct: () => [
      slip('venipuncture', 'label', [{ verb: 'go', target: 'bench' }, CONFIRM]),
      slip('send-specimens', 'match', decide('send')),
    ],
  },
  {
    error: 'inj.comfort: forced',
    made: 'two slips',
    drill: drill('child-afraid'),
    conduct: () => [
      slip('inject-vaccine', 'comfort', say('lie')),
      slip('inject-vaccine', 'give-1', [
        ...acts('append', 'clean-dry', 'hold-down', 'give', 'safety', 'sharps', 'pressure'),
        CONFIRM,
      ]),
    ],
  },
  {
    error: 'oral.dose: wrong-dose-given',
    made: 'two slips',
    drill: drill('recheck-dose'),
    conduct: () => [
      slip('give-oral-dose', 'measure', (view) => {
        const volume = view.panel?.legal.find((one) => one.target === 'volume')?.value?.options ?? [];
        const wrong = volume.find((one) => one.id !== 'v-1000')?.id ?? '';
        return [
          { verb: 'enter', target: 'device', value: 'oral-syringe' },
          { verb: 'enter', target: 'volume', value: wrong },
          CONFIRM,
        ];
      }),
      slip('give-oral-dose', 'give', [...acts('append', 'upright', 'give', 'stay'), CONFIRM]),
    ],
  },
  {
    error: 'imm.contra_unreported: cold-untold',
    made: 'two slips',
    drill: CHILD_WITH_COLD,
    conduct: () => [
      instead('reason-for-visit', 'write', (right) =>
        right.target === 'next' ? { ...right, value: 'chart' } : undefined,
      ),
      slip('hand-off', 'choose', take('reason', 'heard-earlier_reaction')),
      lastly('screen-vaccine', 'screen', acts('decide', 'go-on')),
    ],
  },
  {
    error: 'plan.flags: false-flag',
    made: 'two slips',
    drill: FULL_BOOK,
    conduct: () => [adding('huddle-board', 'morning', 'place', 3)],
  },
];
