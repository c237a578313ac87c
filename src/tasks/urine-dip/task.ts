import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { kitStep } from '../waived-kit-step.ts';
import { DIP, DIP_ITEMS } from './dip.ts';
import { dipStep } from './step-dip.ts';
import { instructStep } from './step-instruct.ts';
import { labelCupStep } from './step-label.ts';
import { recordStep, tellStep } from './steps-after.ts';
import { readPadsStep } from './steps-read.ts';

const BRIEF = { isFull: false };
const FULL = { isFull: true };

/**
 * T34 Urine dip. Truth: `urine: { nitrite: positive, leukocytes: two_plus … }`, a block of the chart for each pad that is not as
 * usual (pack `kit-urine-strip`). Between dip, pads and the last pad the strip waits for nobody. Charts `urine` as `clear` or
 * `findings`, all values as `urine.record`.
 */
export const urineDipTask: TaskDefinition = {
  id: DIP.task,
  catalogue: 'T34',
  title: message('urine-dip.title'),
  station: 'lab',
  during: ['rooming', 'orders'],
  forms: {
    brief: [
      instructStep(6_000),
      dipStep(9_000, BRIEF),
      readPadsStep({ id: 'read', costMs: 30_000, ...BRIEF }),
      readPadsStep({ id: 'read-last', costMs: 3_000, ...BRIEF }),
      recordStep(9_000, BRIEF),
      tellStep(3_000, BRIEF),
    ],
    full: [
      instructStep(12_000),
      kitStep(DIP),
      labelCupStep(12_000),
      dipStep(15_000, FULL),
      readPadsStep({ id: 'read', costMs: 30_000, ...FULL }),
      readPadsStep({ id: 'read-last', costMs: 6_000, ...FULL }),
      recordStep(15_000, FULL),
      tellStep(6_000, FULL),
    ],
  },
  preconditions: [],
  items: () => DIP_ITEMS,
  urgency: 2,
  aliases: {
    'strip.read': { step: 'read', verb: 'confirm' },
    'strip.record': { step: 'read', verb: 'record' },
    'urine.chart': { step: 'record', verb: 'confirm' },
  },
};
