import { MINUTE } from '../../../src/simulation/vocabulary/ids.ts';
import { dawdle, hasty, idleWhile, slip } from './conduct.ts';
import type { Script } from './script.ts';
import { take } from './script-acts.ts';
import { drill, ONLY_LABOURED, SYSTEM_DOWN } from './script-days.ts';

/** What is done too early or too late. */
export const TIME: readonly Script[] = [
  { error: 'poc.window: early', made: 'time', drill: drill('flu'), conduct: () => [hasty('rapid-flu')] },
  {
    error: 'poc.window: late',
    made: 'time',
    drill: drill('flu'),
    conduct: () => [
      idleWhile((view) =>
        view.loops.some(
          (one) => one.kind === 'cassette' && one.phase !== 'running' && view.nowMs < one.dueMs + 8 * MINUTE,
        ),
      ),
    ],
  },
  { error: 'qc.read: early', made: 'time', drill: drill('desk'), conduct: () => [hasty('kit-qc')] },
  {
    error: 'qc.read: late',
    made: 'time',
    drill: drill('desk'),
    conduct: () => [dawdle('kit-qc', 'read', 40)],
  },
  {
    error: 'ster.unload: early',
    made: 'time',
    drill: drill('desk'),
    conduct: () => [hasty('release-load'), slip('release-load', 'unload', take('heat-gloves'))],
  },
  { error: 'clean.wet: wet-paper', made: 'time', drill: drill('flu'), conduct: () => [hasty('turn-over')] },
  {
    error: 'down.times: read-only',
    made: 'time',
    drill: SYSTEM_DOWN,
    conduct: () => [hasty('downtime-forms')],
  },
  {
    error: 'vs.report: late',
    made: 'time',
    drill: drill('flu'),
    conduct: () => [dawdle('recheck-report', 'tell', 6)],
  },
  {
    error: 'vs.red_unreported: help-late',
    made: 'time',
    drill: ONLY_LABOURED,
    conduct: () => [dawdle('recheck-report', 'first', 2)],
  },
  {
    error: 'inj.in_time: too-old',
    made: 'time',
    drill: drill('child'),
    conduct: () => [
      dawdle('inject-vaccine', 'identify', 45),
      slip('inject-vaccine', 'identify', take('ask-open', 'ask-allergies', 'read-labels')),
    ],
  },
];
