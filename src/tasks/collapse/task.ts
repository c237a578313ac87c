import { ENDED_PHASES, FLOW_PHASES } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { kindOf, READY } from './kinds.ts';
import { act } from './step-act.ts';
import { first, send } from './steps-first.ts';
import { hand, sheet } from './steps-last.ts';

/** What only this emergency shows. */
function ownItems(params: JsonMap): readonly string[] {
  const kind = kindOf(params);
  const handed = READY[kind].length > 0 ? ['em.hand'] : [];
  if (kind === 'chest_pain') return ['scope.words', ...handed];
  if (kind === 'arrest') return ['em.compressions', ...handed];
  return kind === 'anaphylaxis' ? ['em.epinephrine', ...handed] : handed;
}

/**
 * T50 Reaction or collapse: stay and call, send helpers by name, the card's order, hand over what is ordered, the sheet. Params:
 * `kind` (one of KINDS) or `cue` (what an event or a watch says is seen).
 */
export const collapseTask: TaskDefinition = {
  id: 'collapse',
  catalogue: 'T50',
  title: message('collapse.title'),
  station: 'room',
  during: FLOW_PHASES.filter((phase) => phase !== 'scheduled' && !ENDED_PHASES.includes(phase)),
  forms: { brief: [first, send, act, hand, sheet] },
  preconditions: [],
  items: ({ params }) => [
    'em.help',
    'em.alone',
    'em.call',
    'em.kit',
    'em.times',
    ...ownItems(params),
    'em.drug',
    'em.harm',
    'em.order',
    'em.sheet',
  ],
  urgency: 3,
};
