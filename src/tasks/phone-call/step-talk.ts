import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { dialogueOf, isRed } from './caller.ts';

/** Items that later steps may still break: clean only when the call has been routed and written down. */
const LATER = ['phone.red_flag', 'phone.advice', 'phone.disclosure', 'phone.rung', 'phone.message'];
/** Errors of speech that reach the person on the line. */
const REACHES = ['phone.red_flag', 'phone.advice', 'phone.disclosure', 'privacy.speech', 'refill.authorised'];

/** The call itself, from the greeting to the promise. */
export const holdCall = step({
  id: 'talk',
  widget: 'talk',
  title: message('phone-call.talk.step'),
  costMs: 30_000,
  panelSeconds: 14,
  spec: (world) => dialogueSpec(world, dialogueOf(world), {}),
  effects: (world, observations) => {
    const errors = saidErrors(world, observations);
    return [
      ...errors.map((item) => judge(item, false, 'said', { reached: REACHES.includes(item) })),
      ...(errors.includes('phone.emergency') ? [] : [judge('phone.emergency', true, '')]),
      ...heldRed(world, observations, errors),
      ...dialogueEffects(world, dialogueOf(world), observations),
    ];
  },
  solve: solveDialogue,
});

/** Items that what was said has broken, each once. */
function saidErrors(world: World, observations: readonly Observation[]): readonly string[] {
  return [...new Set(dialogueErrors(world, dialogueOf(world), observations))];
}

/** A red call put on hold is parked, whatever is said afterwards. */
function heldRed(
  world: World,
  observations: readonly Observation[],
  errors: readonly string[],
): readonly Effect[] {
  if (!isHeldRed(world, observations) || errors.includes('phone.red_flag')) return [];
  return [judge('phone.red_flag', false, 'held', { reached: true })];
}

function isHeldRed(world: World, observations: readonly Observation[]): boolean {
  return isRed(world) && observedList(observations, 'tags').includes('hold_first');
}

/** Whether the conversation has already broken an item, so that no later step judges it again. */
export function isBroken(world: World, item: string): boolean {
  const talk = ownStep(world, 'talk');
  if (item === 'phone.red_flag' && isHeldRed(world, talk)) return true;
  return saidErrors(world, talk).includes(item);
}

/** Judges what is still unbroken of the items that only routing and writing decide. */
export function judgeUnbroken(world: World, items: readonly string[]): readonly Effect[] {
  return items
    .filter((item) => LATER.includes(item) && !isBroken(world, item))
    .map((item) => judge(item, true, ''));
}
