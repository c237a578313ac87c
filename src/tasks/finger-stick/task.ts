import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { kitStep } from '../waived-kit-step.ts';
import { ITEMS, waivedTest } from './facts.ts';
import { dropStep, site, siteByHand } from './steps-drop.ts';
import { readStep, reportStep } from './steps-result.ts';

/**
 * T35 Finger-stick: box, place, drop, display, chart. Params: `kit` (`kit-haemoglobin`, `kit-lead`, `kit-inr`). Under one year
 * of age it is the heel. The value is `truth.<test>_x10` of the visit. Glucose and A1c by meter are the rapid test's.
 */
export const fingerStickTask: TaskDefinition = {
  id: 'finger-stick',
  catalogue: 'T35',
  title: message('finger-stick.title'),
  station: 'room',
  during: ['rooming', 'orders', 'dischargeable'],
  forms: {
    full: [
      kitStep(waivedTest(12_000)),
      siteByHand,
      dropStep(36_000, 18),
      readStep(8_000, 8),
      reportStep(14_000, 12),
    ],
    brief: [
      kitStep(waivedTest(8_000)),
      site,
      dropStep(20_000, 10),
      readStep(4_000, 5),
      reportStep(10_000, 8),
    ],
  },
  preconditions: [],
  items: () => ITEMS,
  urgency: 2,
};
