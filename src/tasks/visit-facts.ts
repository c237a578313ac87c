import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { mapAt } from '../simulation/vocabulary/json.ts';
import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { CompanionPlan, DialoguePlan, PersonPlan } from '../simulation/vocabulary/plan.ts';
import type { ChartEntry, Precondition, World } from '../simulation/vocabulary/task.ts';
import { numberOr, rowsAt, textOr } from './pack-rows.ts';

/** Whole years from which a person consents for themselves. */
const OF_AGE = 18;

/** First and last name, as on a card. */
export function fullName(person: PersonPlan | null | undefined): string {
  return person === null || person === undefined ? '' : `${person.first} ${person.last}`;
}

/** A birth date as a sentence shows it. */
export function birthOf(person: PersonPlan | null | undefined): Message {
  return message('reading.date', { value: person?.birthDate ?? '' });
}

/** Whether somebody else has to consent for this person. */
export function isMinor(person: PersonPlan | null): boolean {
  return person !== null && person.age < OF_AGE;
}

/** The grown-up who has come along, if any. */
export function adultWith(world: World): CompanionPlan | undefined {
  return world.visit?.companions.find((one) => one.role !== 'sibling');
}

/** The last entry of a field in the chart. */
export function lastEntry(chart: readonly ChartEntry[], field: string): ChartEntry | undefined {
  return chart.findLast((one) => one.field === field);
}

export interface Card {
  readonly payer: string;
  readonly plan: string;
  readonly member: string;
  readonly copayCents: number;
}

/** The insurance card the patient hands over; what the person is insured with when the visit says nothing else. */
export function cardOf(world: World): Card {
  const record = mapAt(world.visit?.plan.record, 'card');
  const card: JsonMap = Object.keys(record).length > 0 ? record : (world.person?.insurance ?? {});
  return {
    payer: textOr(card, 'payer', 'Self-pay'),
    plan: textOr(card, 'plan', 'none'),
    member: textOr(card, 'member', ''),
    copayCents: numberOr(card, 'copayCents', 0),
  };
}

/** The id a payer pack gives to the name on the card. */
export function payerIdOf(payers: JsonMap, name: string): string {
  return textOr(
    rowsAt(payers, 'payers').find((row) => row.name === name),
    'id',
    'self_pay',
  );
}

/** Whether a task of this visit was done, or left an entry of this field, or is in a colleague's hands. */
export function isDoneOrCharted(world: World, task: string, field: string): boolean {
  const isCovered = world.visit?.plan.nodes.some((one) => one.task === task && one.form === 'colleague');
  return (
    isCovered === true ||
    world.done.some((one) => one.task === task) ||
    lastEntry(world.chart, field) !== undefined
  );
}

/** At the window the person is known before anything is looked up or handed out for them. */
export const IDENTIFIED: Precondition = {
  id: 'identified',
  item: 'checkin.order',
  errorId: 'not-identified',
  holds: (world) => isDoneOrCharted(world, 'identify', 'identified'),
};

/** The conversation the day gives to this task instance, if any. */
export function talkOf(world: World): DialoguePlan | undefined {
  return world.dialogues[textOr(world.node.params, 'dialogue', '')];
}
