import { type JsonMap, jsonAt, mapAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** The conversation this call is held with. */
export function dialogueOf(world: World): string {
  return textOr(world.node.params, 'dialogue', '');
}

/** All that the file of the call says beside the conversation. */
export function detailsOf(world: World): JsonMap {
  return world.dialogues[dialogueOf(world)]?.details ?? {};
}

/** Who is on the line, and about whom. */
export function peopleOf(world: World): {
  readonly caller: PersonPlan | null;
  readonly patient: PersonPlan | null;
} {
  const callerId = textOr(world.node.params, 'caller', '');
  return { patient: world.person, caller: world.persons[callerId] ?? world.person };
}

export function isRed(world: World): boolean {
  return world.node.params.acuity === 'red';
}

/** Red or plain words of the protocol that the caller has used. */
export function wordsOf(world: World): readonly string[] {
  return textsAt(world.node.params, 'redWords');
}

/** The level of the protocol a word stands on, `''` for none. */
export function levelOf(from: World | Perceived, word: string): string {
  const levels = rowsAt(pack(from, 'phone-protocols'), 'symptoms.levels');
  return textOr(
    levels.find((row) => textsAt(row, 'words').includes(word)),
    'id',
    '',
  );
}

/** What the player heard first, in the caller's words; a bot reads the word of the protocol in it from `words`. */
export function heard(world: World): readonly Message[] {
  const details = detailsOf(world);
  const params = { words: wordsOf(world).join(' '), call: textOr(details, 'call', '') };
  return ['opening.line', 'emergencyAnswer.line'].flatMap((path) => {
    const line = jsonAt(details, path);
    if (typeof line !== 'string') return [];
    const said = line.startsWith('prose:') ? message(line) : message('plain', { text: line });
    return [message('phone-call.heard', { ...params, said })];
  });
}

/** The protocol's words in what was heard. */
export function heardWords(perceived: Perceived): readonly string[] {
  const line = perceived.text.find((one) => one.id === 'phone-call.heard');
  return String(line?.params?.words ?? '')
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether one of the words heard stands on a level of the protocol. */
export function hearsLevel(perceived: Perceived, ...levels: readonly string[]): boolean {
  return heardWords(perceived).some((word) => levels.includes(levelOf(perceived, word)));
}

export type State = 'match' | 'wrong' | 'refused';

/** How an identifier came out, as the file of the call says. */
export function identifierOf(world: World, id: 'name' | 'birthDate' | 'oneMore'): State {
  const state = jsonAt(detailsOf(world), `identifiers.${id}.state`);
  return state === 'wrong' || state === 'refused' ? state : 'match';
}

/** Why this caller may be told something, or `none`. */
export function authorityOf(world: World): string {
  const details = detailsOf(world);
  const relation = textOr(details, 'relation', 'self');
  const authority = mapAt(details, 'authority');
  if (relation === 'self') return 'self';
  if (relation === 'pharmacist') return 'treating';
  if (Object.keys(authority).length > 0) return authority.state === 'valid' ? 'permission' : 'none';
  return ['mother', 'father', 'parent'].includes(relation) ? 'parent' : 'none';
}

/** Whether this caller may be told anything about the patient. */
export function isVerified(world: World): boolean {
  const ids = (['name', 'birthDate', 'oneMore'] as const).map((id) => identifierOf(world, id));
  return ids.every((one) => one === 'match') && authorityOf(world) !== 'none';
}

/** Whether the caller was asked to say who they are. */
export function wasAsked(world: World): boolean {
  return observedList(ownStep(world, 'talk'), 'tags').includes('verify');
}

/** The rung of the protocol for this call. */
export function rightRung(world: World): string {
  return textOr(world.node.params, 'rightRung', 'nurse_message_today');
}

/** The item a wrong rung breaks, as the file of the call says; a red call may not be routed lower by any means. */
export function itemOfRung(world: World, rung: string): string {
  const named = rowsAt(world.node.params, 'wrongRungs').find((row) => row.rung === rung);
  const error = textOr(named, 'error', '');
  if (error !== '') return error;
  return isRed(world) && rung !== 'call_911_stay' ? 'phone.red_flag' : 'phone.rung';
}

/** A field of the message as it ought to read. */
export interface MessageField {
  readonly id: string;
  readonly text: Message;
}

/** What belongs into the message, field by field, as the caller said it. */
export function messageFields(world: World): readonly MessageField[] {
  return rowsAt(world.node.params, 'message').map((row) => {
    const text = textOr(row, 'text', '');
    return {
      id: textOr(row, 'id', ''),
      text: text.startsWith('prose:') ? message(text) : message('plain', { text }),
    };
  });
}

/** What the file says about a refill, a booking or a result. */
export function factsAt(world: World, key: 'refill' | 'booking' | 'result'): JsonMap {
  return mapAt(detailsOf(world), key);
}
