import type { DayView } from '../../../src/simulation/view/day-view.ts';
import { before, type Conduct, hasty, never, slip } from './conduct.ts';
import type { Script } from './script.ts';
import { CONFIRM, isIn, isRunning, take } from './script-acts.ts';
import { drill, ONE_ROOM, UNCHECKED_INVALID_KIT, UNCHECKED_KIT } from './script-days.ts';

/** The one room is free and not yet clean. */
function isEmptyAndDirty(view: DayView): boolean {
  return view.rooms.some((one) => one.id === 'exam1' && one.occupant === null && one.state !== 'ready');
}

/** Takes the dirty room when that is what there is. */
const takeDirtyRoom: Conduct = (view) => {
  const { panel } = view;
  if (panel === null || !isIn('escort', 'room')(view) || !isEmptyAndDirty(view)) return undefined;
  const isOpen = panel.legal.some((one) => one.verb === 'take' && one.target === 'exam1');
  return { type: 'task.act', task: panel.node, action: isOpen ? { verb: 'take', target: 'exam1' } : CONFIRM };
};

/** What comes before what should have come first. */
export const ORDER: readonly Script[] = [
  {
    error: 'checkin.order: not-identified',
    made: 'order',
    drill: drill('recheck'),
    conduct: () => [before('check-insurance', 'identify')],
  },
  {
    error: 'checkin.order: coverage-not-checked',
    made: 'order',
    drill: drill('recheck'),
    conduct: () => [before('take-payment', 'check-insurance')],
  },
  {
    error: 'growth.point: not-measured',
    made: 'order',
    drill: drill('curve-even'),
    conduct: () => [before('growth-plot', 'height-weight')],
  },
  {
    error: 'ppe.level: none-worn',
    made: 'order',
    drill: drill('flu'),
    conduct: () => [before('rapid-flu', 'ppe')],
  },
  {
    error: 'prep.screened: not-screened',
    made: 'order',
    drill: drill('child'),
    conduct: () => [before('prepare-vaccine', 'screen-vaccine')],
  },
  {
    error: 'poc.qc: reported-without-qc',
    made: 'order',
    drill: UNCHECKED_KIT,
    conduct: () => [never('kit-qc'), slip('rapid-flu', 'kit', take('kit-clearband-flu/C2'))],
  },
  {
    error: 'poc.qc: run-before-qc',
    made: 'order',
    drill: UNCHECKED_INVALID_KIT,
    conduct: () => [never('kit-qc'), slip('rapid-flu', 'kit', take('kit-clearband-flu/C2'))],
  },
  {
    error: 'ster.load_run: not-run',
    made: 'order',
    drill: drill('desk'),
    conduct: () => [never('load-autoclave')],
  },
  {
    error: 'escort.room_ready: not-ready',
    made: 'order',
    drill: ONE_ROOM,
    conduct: () => [hasty('escort', isEmptyAndDirty), takeDirtyRoom],
  },
  {
    error: 'vs.bp_rest: talked',
    made: 'order',
    drill: drill('recheck'),
    conduct: () => [hasty('reason-for-visit', isRunning('bp-rest'))],
  },
  {
    error: 'vs.bp_rest: moved',
    made: 'order',
    drill: drill('recheck'),
    conduct: () => [before('blood-pressure', 'height-weight'), hasty('height-weight', isRunning('bp-rest'))],
  },
  {
    error: 'inj.check3: distracted',
    made: 'order',
    drill: drill('child'),
    conduct: () => [
      before('hearing-check', 'inject-vaccine'),
      slip('inject-vaccine', 'identify', take('ask-open', 'ask-allergies')),
    ],
  },
];
