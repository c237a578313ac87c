import { type JsonMap, listAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { plain } from '../task-helpers.ts';

/** How a line of the account differs from the clinic's list. */
export const MARKS = ['new', 'duplicate', 'dose', 'not-taking', 'allergy', 'side-effect'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark that a kind of planted discrepancy asks for (kinds of pack `recon` and of the visit files). */
const MARK_OF_KIND: Readonly<Record<string, Mark>> = {
  med_not_on_list: 'new',
  new_medicine: 'new',
  otc_not_listed: 'new',
  duplicate: 'duplicate',
  dose_differs: 'dose',
  not_taking: 'not-taking',
  allergy_conflict: 'allergy',
  allergy_in_outside_record: 'allergy',
  allergy_not_listed: 'allergy',
  side_effect: 'side-effect',
};

/** The item that a mark is evidence for. */
export const ITEM_OF_MARK: Readonly<Record<Mark, 'recon.otc' | 'recon.dose' | 'recon.allergy'>> = {
  new: 'recon.otc',
  duplicate: 'recon.otc',
  dose: 'recon.dose',
  'not-taking': 'recon.dose',
  allergy: 'recon.allergy',
  'side-effect': 'recon.allergy',
};

/** A line of the patient's account or of an old letter that differs from the list. */
export interface Difference {
  readonly id: string;
  readonly mark: Mark;
  /** Where it stands: `told` or `letter`. */
  readonly document: 'told' | 'letter';
  /** The listed medicine or substance it is about, `''` when it is about none. */
  readonly about: string;
  readonly words: Message;
}

/** What the story has planted between list, bottles, account and letters. */
export function differencesOf(world: World): readonly Difference[] {
  const record = world.visit?.plan.record ?? {};
  const planted = rowsAt(record, 'discrepancies').flatMap((row) => differenceFrom(row) ?? []);
  const hasLetter = planted.some((one) => one.document === 'letter');
  const letters = rowsAt(record, 'outsideRecords').filter((row) => textOr(row, 'allergy', '') !== '');
  return hasLetter ? planted : [...planted, ...letters.map(letterFrom)];
}

function differenceFrom(row: JsonMap): Difference | undefined {
  const mark = MARK_OF_KIND[textOr(row, 'kind', '')];
  if (mark === undefined) return undefined;
  return {
    id: textOr(row, 'id', ''),
    mark,
    document: textOr(row, 'shownBy', 'patient') === 'letter' ? 'letter' : 'told',
    about: textOr(row, 'medicine', textOr(row, 'substance', '')),
    words: wordsOf(textOr(row, 'text', '')),
  };
}

function letterFrom(row: JsonMap, index: number): Difference {
  return {
    id: `letter${'abcdefgh'[index] ?? 'z'}`,
    mark: 'allergy',
    document: 'letter',
    about: '',
    words: wordsOf(textOr(row, 'allergy', '')),
  };
}

function wordsOf(text: string): Message {
  return text.startsWith('prose:') ? { id: text } : plain(text);
}

export interface Line {
  readonly id: string;
  readonly label: Message;
  readonly value: Message;
}

/** The clinic's list as it stands. */
export function listLines(world: World): readonly Line[] {
  const lines = [
    ...medicines(world).map((row, index) => ({
      id: `medicine${letterAt(index)}`,
      label: plain(textOr(row, 'name', '')),
      value: plain(textOr(row, 'sig', '')),
    })),
    ...allergies(world).map((row, index) => ({
      id: `allergy${letterAt(index)}`,
      label: message('allergies-medicines.allergy-to', { substance: textOr(row, 'substance', '') }),
      value: plain(textOr(row, 'reaction', '')),
    })),
  ];
  return [
    ...lines,
    ...(medicines(world).length === 0 ? [emptyLine('no-medicines')] : []),
    ...(allergies(world).length === 0 ? [emptyLine('no-allergies')] : []),
  ];
}

function emptyLine(id: 'no-medicines' | 'no-allergies'): Line {
  return { id, label: message(`allergies-medicines.${id}`), value: message('allergies-medicines.none') };
}

/** What bottles and patient say: the listed things as they are taken, then what is not listed. */
export function toldLines(world: World): readonly Line[] {
  const told = differencesOf(world).filter((one) => one.document === 'told');
  const listed = [
    ...medicines(world).map((row, index) => ({
      name: textOr(row, 'name', ''),
      id: `medicine${letterAt(index)}`,
      label: plain(textOr(row, 'name', '')),
    })),
    ...allergies(world).map((row, index) => ({
      name: textOr(row, 'substance', ''),
      id: `allergy${letterAt(index)}`,
      label: message('allergies-medicines.allergy-to', { substance: textOr(row, 'substance', '') }),
    })),
  ].map(({ name, id, label }) => {
    const found = told.find((one) => one.about === name);
    return found === undefined
      ? { id, label, value: message('allergies-medicines.told.same', { differs: '' }) }
      : { id: found.id, label, value: toldMessage(found) };
  });
  const isListed = (one: Difference): boolean => listed.some((line) => line.id === one.id);
  const others = told
    .filter((one) => !isListed(one))
    .map((one) => ({
      id: one.id,
      label: message(`allergies-medicines.also.${one.mark}`),
      value: toldMessage(one),
    }));
  return [
    ...listed,
    ...others,
    { id: 'asked', label: message('allergies-medicines.asked'), value: askedMessage(world) },
  ];
}

/** The old letters. */
export function letterLines(world: World): readonly Line[] {
  return differencesOf(world)
    .filter((one) => one.document === 'letter')
    .map((one) => ({
      id: one.id,
      label: message('allergies-medicines.letter.line'),
      value: toldMessage(one),
    }));
}

function toldMessage(one: Difference): Message {
  return message(`allergies-medicines.told.${one.mark}`, { differs: one.mark, words: one.words });
}

function askedMessage(world: World): Message {
  const isTold = differencesOf(world).some((one) => one.document === 'told' && one.mark === 'allergy');
  const hasAny = allergies(world).length > 0 || isTold;
  return message(hasAny ? 'allergies-medicines.asked.more' : 'allergies-medicines.asked.none', {
    differs: '',
  });
}

function medicines(world: World): readonly JsonMap[] {
  return mapsOf(world, 'meds');
}

function allergies(world: World): readonly JsonMap[] {
  return mapsOf(world, 'allergies');
}

function mapsOf(world: World, key: string): readonly JsonMap[] {
  return rowsAt({ rows: listAt(world.visit?.plan.record, key) }, 'rows');
}

/** No id looks like a number. */
function letterAt(index: number): string {
  return `-${'abcdefghijklmnopqrstuvwxyz'[index] ?? 'z'}`;
}
