import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, judge, pack, plainText, solvePick, step } from '../task-helpers.ts';

/** What this visit is to be taught about: as the instance says, else as its conversation does. */
export function topicsOf(world: World): readonly string[] {
  const own = textsAt(world.node.params, 'topics');
  if (own.length > 0) return own;
  const said = textsAt(world.dialogues[dialogueId(world)]?.details, 'topics');
  return said.length > 0 ? said : ['warning_signs'];
}

/** The conversation of this instance; empty when the visit brings none. */
export function dialogueId(world: World): string {
  const named = world.node.params.dialogue;
  return typeof named === 'string' && world.dialogues[named] !== undefined ? named : '';
}

/** The written language of whoever is taught: the adult who came along with a child, else the patient. */
export function languageOf(world: World): string {
  const adult = world.visit?.companions.find((one) => one.role !== 'sibling');
  const isChild = (world.person?.age ?? 18) < 18;
  const listener = isChild && adult !== undefined ? world.persons[adult.person] : world.person;
  const language = listener?.language ?? 'en';
  // Who signs reads the language of the country.
  return language === 'ase' ? 'en' : language;
}

interface Sheet {
  readonly id: string;
  readonly topic: string;
  readonly language: string;
  readonly isApproved: boolean;
  readonly isPlain: boolean;
}

function sheets(world: World): readonly Sheet[] {
  const topic = topicsOf(world)[0] ?? '';
  const language = languageOf(world);
  const rows = rowsAt(pack(world, 'teach-core'), 'topics').map((row) => textOr(row, 'id', ''));
  const elsewhere = rows.find((one) => !topicsOf(world).includes(one)) ?? topic;
  const other = language === 'en' ? 'es' : 'en';
  const right = { topic, language, isApproved: true, isPlain: true };
  return [
    { ...right, id: 'sheet-own' },
    { ...right, id: 'sheet-language', language: other },
    { ...right, id: 'sheet-clinician', isPlain: false },
    { ...right, id: 'sheet-printout', isApproved: false },
    ...(elsewhere === topic ? [] : [{ ...right, id: 'sheet-other', topic: elsewhere }]),
  ];
}

function topicTitle(world: World, topic: string): string {
  return textOr(rowById(pack(world, 'teach-core'), 'topics', topic), 'title', topic);
}

/** Picks the approved sheet: right topic, right language, words that can be read. */
export const handout: AnyStep = step({
  id: 'handout',
  widget: 'pick',
  title: message('teach.handout'),
  costMs: 15_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('teach.handout-prompt', {
      patient: world.person?.first ?? '',
      topic: topicTitle(world, topicsOf(world)[0] ?? ''),
      code: languageOf(world),
      language: message(`teach.language.${languageOf(world)}`),
    }),
    shelf: arrange(sheets(world), world.node.arrangement).map((sheet) => ({
      id: sheet.id,
      label: message('teach.sheet', { topic: topicTitle(world, sheet.topic) }),
      details: sheetDetails(sheet),
    })),
  }),
  effects: (world, observations) => {
    const [taken] = observedList(observations, 'taken');
    const sheet = sheets(world).find((one) => one.id === taken);
    const error = sheet === undefined ? 'wrong-topic' : sheetError(world, sheet);
    const putBack = observedList(observations, 'putBack').length > 0;
    return [judge('teach.handout', error === '', error, { goodCatch: putBack })];
  },
  solve: solveHandout,
});

function sheetDetails(sheet: Sheet): readonly Message[] {
  return [
    message('teach.sheet-language', {
      code: sheet.language,
      language: message(`teach.language.${sheet.language}`),
    }),
    message(sheet.isPlain ? 'teach.sheet-plain' : 'teach.sheet-clinician'),
    message(sheet.isApproved ? 'teach.sheet-approved' : 'teach.sheet-printout'),
  ];
}

function sheetError(world: World, sheet: Sheet): string {
  if (!sheet.isApproved) return 'not-approved';
  if (!topicsOf(world).includes(sheet.topic)) return 'wrong-topic';
  if (sheet.language !== languageOf(world)) return 'wrong-language';
  return sheet.isPlain ? '' : 'hard-words';
}

function solveHandout(perceived: Perceived) {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  const prompt = perceived.text.find((line) => line.id === 'teach.handout-prompt')?.params;
  const right = perceived.text.find((line) => {
    const label = line.params?.label;
    if (line.id !== 'pick.item' || typeof label !== 'object') return false;
    const details = perceived.text.flatMap((one) => {
      const detail = one.params?.detail;
      return one.id === 'pick.detail' && one.params?.item === line.params?.item && typeof detail === 'object'
        ? [detail]
        : [];
    });
    const ids = details.map((one) => one.id);
    const isOwnLanguage = details.some((one) => one.params?.code === prompt?.code);
    const isGood = ids.includes('teach.sheet-plain') && ids.includes('teach.sheet-approved');
    return label.params?.topic === prompt?.topic && isOwnLanguage && isGood;
  });
  const isHeld = perceived.text.some((line) => line.id === 'pick.held');
  return solvePick(perceived, isHeld ? [] : [plainText(right?.params?.item)]);
}
