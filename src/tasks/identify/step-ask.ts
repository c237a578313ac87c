import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, solvePick, step } from '../task-helpers.ts';
import { fullName, isMinor } from '../visit-facts.ts';

/** Ways to ask that take a yes for an answer: a tired or deaf person says yes to another's name. */
const CLOSED = ['closed', 'appointment'];

/** How is the question put? For a child also: who is the adult, and what are they to the child? */
export const askWho = step({
  id: 'ask',
  widget: 'pick',
  title: message('identify.ask.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message(isMinor(world.person) ? 'identify.ask.prompt-child' : 'identify.ask.prompt', {
      patient: fullName(world.person),
    }),
    shelf: arrange(questionsFor(world), world.node.arrangement).map((id) => ({
      id,
      label: message(`identify.ask.${id}`, { patient: fullName(world.person) }),
    })),
    most: isMinor(world.person) ? 2 : 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isClosed = taken.some((one) => CLOSED.includes(one));
    const isOpen = taken.some((one) => one === 'open' || one === 'open-child');
    return [
      judge('id.open', isOpen && !isClosed, isClosed ? 'closed' : 'one-identifier'),
      ...(isMinor(world.person) ? [judge('id.child', taken.includes('adult'), 'adult-not-asked')] : []),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['open', 'open-child', 'adult']),
});

function questionsFor(world: World): readonly string[] {
  return isMinor(world.person)
    ? ['open-child', 'closed', 'appointment', 'adult', 'surname']
    : ['open', 'closed', 'appointment', 'surname'];
}
