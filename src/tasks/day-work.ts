import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import type { Action, Observation } from '../simulation/vocabulary/widget.ts';
import { CONFIRM, offers, perceivedParam } from './task-helpers.ts';

/** The chart of the clinic itself: logs that belong to no patient. */
export const CLINIC = 'clinic';

/** What was done in a step of this very instance; empty when it was not. A day has several calls and messages of one task. */
export function ownStep(world: World, stepId: string): readonly Observation[] {
  const records = [...world.done, ...world.dayDone];
  return records.findLast((one) => one.node === world.node.id && one.step === stepId)?.observations ?? [];
}

/** Whether this instance has done a step. */
export function hasOwnStep(world: World, stepId: string): boolean {
  return [...world.done, ...world.dayDone].some((one) => one.node === world.node.id && one.step === stepId);
}

/** A whole number from 0 to below `size`, fixed by the instance's drawn number; `salt` tells one use from another. */
export function drawn(world: World, salt: number, size: number): number {
  const mixed = Math.imul(world.node.arrangement + 1, 0x9e3779b1 + 2 * Math.imul(salt + 1, 0x85ebca6b));
  const again = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((again ^ (again >>> 13)) >>> 0) % size;
}

/** Tenths as people write them: 94 is `9.4`. */
export function tenths(value: number): string {
  const whole = Math.trunc(Math.abs(value) / 10);
  return `${value < 0 ? '-' : ''}${whole}.${Math.abs(value) % 10}`;
}

// --- solving -----------------------------------------------------------------------------------------------------------

/** Reads the next label that was not read yet; undefined when all were. */
export function readNext(perceived: Perceived): Action | undefined {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  return unread?.target === undefined ? undefined : { verb: 'inspect', target: unread.target };
}

/** What was read on an item of a pick or sort panel. */
export function readDetails(lines: readonly Message[], item: string): readonly Message[] {
  return lines.flatMap((line) => {
    const detail = line.params?.detail;
    const isOf = (line.id === 'pick.detail' || line.id === 'sort.detail') && line.params?.item === item;
    return isOf && typeof detail === 'object' ? [detail] : [];
  });
}

/** Items that lie on a pick panel, held or not. */
export function shelfItems(perceived: Perceived): readonly string[] {
  return perceived.text
    .filter((line) => line.id === 'pick.item' || line.id === 'pick.held')
    .map((line) => String(line.params?.item ?? ''));
}

/** Puts every item of a sort panel into its bin; `''` leaves it where it is. */
export function solveSort(perceived: Perceived, binOf: (item: string) => string): Action {
  for (const line of perceived.text) {
    if (line.id !== 'sort.item') continue;
    const item = String(line.params?.item ?? '');
    const bin = binOf(item);
    if (bin !== '') return { verb: 'place', target: item, value: bin };
  }
  return CONFIRM;
}

/** Answers a ladder's questions one by one, takes the wanted rung at its end, confirms. */
export function solveLadder(
  perceived: Perceived,
  answerOf: (question: string) => string,
  rung: string | undefined,
): Action {
  const question = perceived.legal.find((one) => one.verb === 'answer')?.target;
  if (question !== undefined) return { verb: 'answer', target: question, value: answerOf(question) };
  return rung !== undefined && offers(perceived, 'choose', rung) ? { verb: 'choose', target: rung } : CONFIRM;
}

/** Takes a decision on a compare panel, once, then confirms. */
export function solveDecision(perceived: Perceived, decision: string): Action {
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}

/** A field's value on a compare panel, as the message it is shown with. */
export function comparedValue(perceived: Perceived, document: string, field: string): Message {
  const value = perceivedParam(perceived.text, 'compare.field', { document, field }, 'value');
  return typeof value === 'object' ? value : message('plain', { text: String(value ?? '') });
}
