import { ENDED_PHASES, FLOW_PHASES } from '../../simulation/vocabulary/ids.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { answer, log } from './steps.ts';

/** T57 Needle-stick: the card in its order, at once, and the log. Params: `how` (`recap`, `left-lying`). */
export const needleStickTask: TaskDefinition = {
  id: 'needle-stick',
  catalogue: 'T57',
  title: message('needle-stick.title'),
  station: 'room',
  during: FLOW_PHASES.filter((phase) => phase !== 'scheduled' && !ENDED_PHASES.includes(phase)),
  forms: { brief: [answer, log] },
  preconditions: [],
  items: () => ['expo.sharp', 'expo.wash', 'expo.report', 'expo.care', 'expo.order', 'expo.log'],
  urgency: 3,
};
