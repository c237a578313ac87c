import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { type Message, type MessageParam, message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan, PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { isTrueAt, numberOr, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { fullName } from '../visit-facts.ts';

/** The stamps that lie on the lead's desk. */
export const FLAGS = [
  'look_alike',
  'interpreter',
  'fasting',
  'vaccine_stock',
  'prior_auth',
  'overdue_result',
  'mobility',
  'guardian',
] as const;
export type Flag = (typeof FLAGS)[number];

/** One line of the book. `flag` is what it asks for; nothing for most lines. */
export interface Note {
  readonly id: string;
  readonly visit: string;
  readonly person: string;
  readonly flag: Flag | null;
  readonly label: Message;
}

const NOON_MS = 12 * 3_600_000;
const OF_AGE = 18;
/** Lines that warn of nothing. */
const QUIET = ['parking', 'reminder', 'morning', 'new-phone', 'first-time-late'] as const;

/** The booked visits of one half of the day, as the plan lays them on the desk. */
export function bookedIn(node: NodePlan, half: 'morning' | 'afternoon'): readonly JsonMap[] {
  return rowsAt(node.params, 'schedule').filter(
    (row) => numberOr(row, 'atMs', 0) < NOON_MS === (half === 'morning'),
  );
}

/** All lines of one half of the day. */
export function notesOf(world: World, half: 'morning' | 'afternoon'): readonly Note[] {
  return bookedIn(world.node, half).flatMap((row) => visitNotes(world, row));
}

function visitNotes(world: World, row: JsonMap): readonly Note[] {
  const person = world.persons[textOr(row, 'person', '')];
  if (person === undefined) return [];
  const visit = textOr(row, 'visit', '');
  const note = (kind: string, flag: Flag | null, params: Record<string, MessageParam> = {}): Note => ({
    id: `${visit}.${kind}`,
    visit,
    person: person.id,
    flag,
    label: message(`huddle-board.note.${kind}`, {
      at: numberOr(row, 'atMs', 0),
      patient: fullName(person),
      age: person.age,
      kind,
      ...params,
    }),
  });
  const quiet = QUIET[drawn(world, visit.length + person.age, QUIET.length)] ?? 'parking';
  return [
    ...alikeNotes(world, row, person, note),
    ...(person.interpreter ? [note('interpreter', 'interpreter', { language: languageOf(person) })] : []),
    ...(isTrueAt(row, 'isBloodPlanned') ? [note('fasting', 'fasting')] : []),
    ...vaccineNotes(world, row, note),
    ...(typeof person.look.aid === 'string' ? [note('mobility', 'mobility', { aid: person.look.aid })] : []),
    ...adultNotes(row, person, note),
    ...(isTrueAt(row, 'hasLastVisit') ? [resultNote(world, person, note)] : []),
    note(quiet, null),
  ];
}

type MakeNote = (kind: string, flag: Flag | null, params?: Record<string, MessageParam>) => Note;

function alikeNotes(world: World, row: JsonMap, person: PersonPlan, note: MakeNote): readonly Note[] {
  const other = textsAt(row, 'alike').flatMap((id) => world.persons[id] ?? [])[0];
  if (other === undefined) return [];
  const births = { born: person.birthDate, otherBorn: other.birthDate };
  return [note('look-alike', 'look_alike', { other: fullName(other), ...births })];
}

function vaccineNotes(world: World, row: JsonMap, note: MakeNote): readonly Note[] {
  const products = textsAt(row, 'products');
  if (products.length === 0) return [];
  const short = world.stock.find(
    (one) => products.includes(one.id) && one.lots.reduce((sum, lot) => sum + lot.quantity, 0) < one.par,
  );
  if (short === undefined) return [note('vaccines-there', null)];
  const left = short.lots.reduce((sum, lot) => sum + lot.quantity, 0);
  return [
    note('vaccines-short', 'vaccine_stock', { product: short.id.replaceAll('_', '-'), left, par: short.par }),
  ];
}

function adultNotes(row: JsonMap, person: PersonPlan, note: MakeNote): readonly Note[] {
  const adult = mapAt(row, 'adult');
  if (person.age >= OF_AGE || Object.keys(adult).length === 0) return [];
  const role = textOr(adult, 'role', 'companion');
  if (adult.authorised === true) return [note('adult-may', null, { role })];
  return [note('adult-may-not', 'guardian', { role })];
}

function resultNote(world: World, person: PersonPlan, note: MakeNote): Note {
  const isOverdue = drawn(world, 40 + person.age, 3) === 0;
  return isOverdue ? note('result-missing', 'overdue_result') : note('result-filed', null);
}

function languageOf(person: PersonPlan): Message {
  const known = ['en', 'es', 'ko', 'ru', 'ase'];
  return message(`huddle-board.language.${known.includes(person.language) ? person.language : 'other'}`);
}

/** Items the book of this day asks for: people of a like name and interpreters are judged on their own. */
export function bookItems(node: NodePlan): readonly string[] {
  const rows = rowsAt(node.params, 'schedule');
  return [
    'plan.flags',
    ...(rows.some((row) => textsAt(row, 'alike').length > 0) ? ['plan.look_alike'] : []),
    ...(rows.some((row) => isTrueAt(row, 'interpreter')) ? ['plan.interpreter'] : []),
  ];
}
