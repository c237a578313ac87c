import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  doneStep,
  judge,
  solveDialogue,
  solvePick,
  step,
} from '../task-helpers.ts';
import { fullName, isMinor, talkOf } from '../visit-facts.ts';

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
  skip: isTalkedThrough,
});

/** The same, spoken: the full form with a grown-up, where the day has a conversation for it. */
export const talkWho = step({
  id: 'talk',
  widget: 'talk',
  title: message('identify.ask.step'),
  costMs: 12_000,
  panelSeconds: 12,
  spec: (world) => dialogueSpec(world, talkOf(world)?.id ?? '', {}),
  effects: (world, observations) => {
    const dialogue = talkOf(world)?.id ?? '';
    // Which chart is opened shows in the next step, whatever was said on the way.
    const errors = dialogueErrors(world, dialogue, observations).filter((item) => item !== 'id.wrong_chart');
    return [
      ...dialogueEffects(world, dialogue, observations),
      judge('id.open', !errors.includes('id.open'), 'said'),
      ...errors.filter((item) => item !== 'id.open').map((item) => judge(item, false, 'said')),
    ];
  },
  solve: solveDialogue,
  skip: (world) => !isTalkedThrough(world),
});

function isTalkedThrough(world: World): boolean {
  return world.node.form === 'full' && !isMinor(world.person) && talkOf(world) !== undefined;
}

/** What the question brought: two identifiers, a surname, or a bare yes. */
export function answerTo(world: World): 'both' | 'surname' | 'yes' {
  if (isTalkedThrough(world)) {
    const errors = dialogueErrors(world, talkOf(world)?.id ?? '', doneStep(world, 'identify', 'talk'));
    return errors.includes('id.open') ? 'yes' : 'both';
  }
  const taken = observedList(doneStep(world, 'identify', 'ask'), 'taken');
  if (taken.some((one) => one.startsWith('open'))) return 'both';
  return taken.includes('surname') ? 'surname' : 'yes';
}

function questionsFor(world: World): readonly string[] {
  return isMinor(world.person)
    ? ['open-child', 'closed', 'appointment', 'adult', 'surname']
    : ['open', 'closed', 'appointment', 'surname'];
}
