import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { doneStep } from '../task-helpers.ts';
import { kitStep } from '../waived-kit-step.ts';
import { labelStep } from '../waived-label-step.ts';
import { readStep } from '../waived-read-step.ts';
import { recordStep } from '../waived-record-step.ts';
import { startStep } from '../waived-start-step.ts';
import { swabStep } from '../waived-swab-step.ts';
import { tellStep } from '../waived-tell-step.ts';
import { WAIVED_ITEMS, type WaivedTest } from '../waived-test.ts';

const TEST: WaivedTest = {
  task: 'rapid-flu',
  kit: 'kit-clearband-flu',
  costs: { kit: 15_000, swab: 24_000, start: 12_000, read: 12_000, record: 15_000, tell: 6_000 },
};

/** In full the swab takes longer, and the label is a step of its own before the room is left. */
const FULL: WaivedTest = { ...TEST, costs: { ...TEST.costs, swab: 36_000 } };

/**
 * T32 Nasal swab and rapid flu. Kit, swab and start in one go; then the window opens by itself, and reading, charting and
 * telling follow inside it. An invalid device is repeated once with a new kit.
 */
export const rapidFluTask: TaskDefinition = {
  id: TEST.task,
  catalogue: 'T32',
  title: message('rapid-flu.title'),
  station: 'room',
  during: ['orders'],
  forms: {
    brief: [kitStep(TEST), swabStep(TEST), startStep(TEST), readStep(TEST), recordStep(TEST), tellStep(TEST)],
    full: [
      kitStep(FULL),
      swabStep(FULL, { withLabel: false }),
      labelStep(FULL, 18_000),
      startStep(FULL),
      readStep(FULL),
      recordStep(FULL),
      tellStep(FULL),
    ],
  },
  preconditions: [
    {
      id: 'protected',
      item: 'ppe.level',
      errorId: 'none-worn',
      holds: (world) => observedList(doneStep(world, 'ppe', 'don'), 'order').length > 0,
    },
  ],
  items: () => WAIVED_ITEMS,
  urgency: 2,
  aliases: {
    'kit.take': { step: 'kit', verb: 'take' },
    'kit.confirm': { step: 'kit', verb: 'confirm' },
    'cassette.read': { step: 'read', verb: 'confirm' },
    'cassette.look': { step: 'read', verb: 'start' },
    'result.chart': { step: 'record', verb: 'confirm' },
  },
};
