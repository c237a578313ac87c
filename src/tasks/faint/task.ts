import { ENDED_PHASES, FLOW_PHASES } from '../../simulation/vocabulary/ids.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { hasNeedle } from './facts.ts';
import { note, rise, settle, talk } from './steps-after.ts';
import { respond, watch } from './steps-first.ts';

/**
 * T49 Faint: the card's order, then the values, the words, the provider, flat for ten minutes, up in steps, the note. Params:
 * `needle` (it happens with a needle in the arm), `sign` (a row of `emergency-cards` faint_911), `dialogue` (the waking talk).
 */
export const faintTask: TaskDefinition = {
  id: 'faint',
  catalogue: 'T49',
  title: message('faint.title'),
  station: 'room',
  during: FLOW_PHASES.filter((phase) => phase !== 'scheduled' && !ENDED_PHASES.includes(phase)),
  forms: { brief: [respond, watch, talk, settle, rise, note] },
  preconditions: [],
  items: ({ params }) => [
    'faint.help',
    ...(hasNeedle(params) ? ['faint.needle'] : []),
    'faint.alone',
    'faint.upright',
    'faint.mouth',
    'faint.order',
    'faint.values',
    'faint.escalate',
    ...(typeof params.dialogue === 'string' ? ['talk.honest', 'scope.words'] : []),
    'faint.provider',
    'faint.home',
    'faint.note',
  ],
  urgency: 3,
};
