import { type JsonMap, mapAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan, PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** The conversation that holds the answer to this message. */
export function dialogueOf(world: World): string {
  return textOr(world.node.params, 'dialogue', '');
}

export function detailsOf(world: World): JsonMap {
  return world.dialogues[dialogueOf(world)]?.details ?? {};
}

/** Whether a red word stands in the message. */
export function isUrgent(node: NodePlan): boolean {
  return textsAt(node.params, 'redWords').length > 0;
}

/** What is the matter with whose message this is: `wrong_patient`, `proxy`, or nothing. */
export function trapOf(world: World): string {
  return textOr(mapAt(detailsOf(world), 'trap'), 'kind', '');
}

/** The person the words are really about: the account's own, or the one they were meant for. */
export function subjectOf(world: World): PersonPlan | null {
  const about = textOr(mapAt(detailsOf(world), 'trap'), 'about', '');
  return world.persons[about] ?? world.person;
}

export function writerOf(world: World): PersonPlan | null {
  return world.persons[textOr(world.node.params, 'caller', '')] ?? world.person;
}

/** Subject line and text, as they came. */
export function wordsOf(world: World): { readonly subject: Message; readonly text: Message } {
  return { subject: proseAt(world, 'subject'), text: proseAt(world, 'text') };
}

function proseAt(world: World, key: string): Message {
  const text = textOr(world.node.params, key, '');
  return text.startsWith('prose:') ? message(text) : message('plain', { text });
}

/** The queue this message belongs into. */
export function rightQueue(world: World): string {
  return textOr(world.node.params, 'queue', 'ma');
}

/** The item that a wrong queue breaks, as the file of the message says. */
export function itemOfQueue(world: World, queue: string): string {
  const named = rowsAt(world.node.params, 'wrongQueues').find((row) => row.queue === queue);
  const error = textOr(named, 'error', '');
  if (error !== '') return error;
  return isUrgent(world.node) ? 'inbox.urgent' : 'inbox.queue';
}

/** Red words in the message, and what it asks for: a bot reads here what a person reads in the text. */
export function wordsIn(world: World): string {
  return textsAt(world.node.params, 'redWords').join(' ');
}

/** What the message asks for, by a row of what the queues take. */
export function asksFor(world: World): string {
  const rows = rowsAt(pack(world, 'portal-routing'), 'queues');
  const [first = ''] = textsAt(
    rows.find((row) => row.id === rightQueue(world)),
    'takes',
  );
  return textOr(detailsOf(world), 'asks', first);
}

/** Whether the check has already taken this message for somebody else's, wrongly or not at all. */
export function hasBrokenPatient(world: World): boolean {
  const isStopped = observedText(ownStep(world, 'check'), 'decision') === 'stop';
  return (trapOf(world) !== '') !== isStopped;
}

/** Errors that reach whoever wrote. */
export const REACHES = [
  'inbox.urgent',
  'inbox.interpretation',
  'inbox.advice',
  'privacy.speech',
  'refill.authorised',
];

/** What every message can show. */
export function messageItems(node: NodePlan): readonly string[] {
  const always = ['inbox.patient', 'inbox.queue', 'inbox.advice', 'inbox.interpretation', 'inbox.answer'];
  return isUrgent(node) ? [...always, 'inbox.urgent'] : always;
}
