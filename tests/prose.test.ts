import { describe, expect, test } from 'vitest';
import { packRows, rowIds } from './pack-reading.ts';
import {
  beatsWonByLength,
  countWords,
  type Dialogue,
  goodTags,
  isClean,
  judgedBeats,
  placeholders,
  poorTags,
  reachableBeats,
  readingGrade,
  readScenarioFolder,
} from './prose-lints.ts';

interface Persona {
  id: string;
  kind: string;
  role: string;
  name: { first: string; last: string };
  language: string;
  interpreter?: boolean;
  deaf?: boolean;
  phone?: string;
  lookalike_of?: string;
  patient?: string;
  people?: Record<string, string>;
  insurance?: { payer: string };
}

const dialogues = readScenarioFolder<Dialogue>('dialogues');
const personas = readScenarioFolder<Persona>('personas');
const personaIds = new Set(personas.map((file) => file.content.id));
const everyBeat = dialogues.flatMap((file) =>
  file.content.beats.map((beat) => ({ name: `${file.content.id} / ${beat.id}`, beat })),
);
const everyLine = everyBeat.flatMap(({ name, beat }) => beat.choose.map((line) => ({ name, line })));
const intents = ['acknowledge', 'ask', 'explain', 'act', 'listen', 'limit'];

describe('files', () => {
  test.each([...personas, ...dialogues])('$path has the id of its name', ({ stem, content }) => {
    expect(content.id).toBe(stem);
    expect(content).toMatchObject({ format: 1, kind: expect.stringMatching(/^(persona|dialogue)$/) });
  });

  test('ids are unique over both folders', () => {
    const ids = [...personas, ...dialogues].map((file) => file.content.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('personas', () => {
  test('name only personas that exist', () => {
    const named = personas.flatMap(({ content }) => [
      content.lookalike_of,
      content.patient,
      ...Object.values(content.people ?? {}),
    ]);
    expect(named.filter((id) => id !== undefined && !personaIds.has(id))).toEqual([]);
  });

  test('use each fictional phone number once', () => {
    const phones = personas.flatMap(({ content }) => content.phone ?? []);
    expect(phones.filter((phone) => !/^555-01\d\d$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test('hold interpreter users of several origins and a Deaf patient', () => {
    const users = personas.filter(({ content }) => content.interpreter && content.role === 'patient');
    expect(new Set(users.map(({ content }) => content.language)).size).toBeGreaterThanOrEqual(3);
    expect(users.some(({ content }) => content.deaf)).toBe(true);
  });

  test('are insured by payers of the payer pack', () => {
    const known = new Set(packRows('payer-basic', 'payers').map((payer) => payer.name));
    const used = personas.flatMap(({ content }) => content.insurance?.payer ?? []);
    expect(used.filter((payer) => !known.has(payer))).toEqual([]);
  });
});

describe('dialogues', () => {
  test.each(dialogues)('$path leads from its first beat to an end', ({ content }) => {
    const ids = content.beats.map((beat) => beat.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !reachableBeats(content).has(id))).toEqual([]);
    const goals = content.beats.flatMap((beat) => beat.choose.map((line) => line.go));
    expect(goals.filter((goal) => goal !== 'end' && !ids.includes(goal))).toEqual([]);
    expect(goals).toContain('end');
  });

  test.each(dialogues)('$path has a way through that is clean', ({ content }) => {
    expect(content.beats.filter((beat) => !beat.choose.some(isClean)).map((beat) => beat.id)).toEqual([]);
  });

  test.each(dialogues)(
    '$path: the best line is not the longest in more than half of its beats',
    ({ content }) => {
      expect(beatsWonByLength(content).length).toBeLessThanOrEqual(
        Math.floor(judgedBeats(content).length / 2),
      );
    },
  );

  test.each(dialogues)('$path reads at grade 7 or below', ({ content }) => {
    const clean = content.beats.flatMap((beat) => beat.choose.filter(isClean).map((line) => line.line));
    expect(readingGrade(clean.join(' . '))).toBeLessThanOrEqual(7);
  });

  test.each(dialogues)('$path has a clean line for a brisk person', ({ content }) => {
    const lines = content.beats.flatMap((beat) => beat.choose).filter((line) => line.tags.includes('brisk'));
    expect(lines.some(isClean)).toBe(true);
  });

  test('offer two to four lines in every beat', () => {
    const wrong = everyBeat.filter(({ beat }) => beat.choose.length < 2 || beat.choose.length > 4);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('hold no line over 30 words', () => {
    const spoken = everyBeat.flatMap(({ name, beat }) => [
      ...beat.choose.map((line) => ({ name, text: line.line })),
      ...(beat.npc ? [{ name, text: beat.npc.line }] : []),
    ]);
    expect(spoken.filter(({ text }) => countWords(text) > 30)).toEqual([]);
  });

  test('use known intents, tags and placeholders', () => {
    expect(everyLine.filter(({ line }) => !intents.includes(line.intent))).toEqual([]);
    const tags = everyLine.flatMap(({ line }) => line.tags);
    expect(tags.filter((tag) => !goodTags.has(tag) && !poorTags.has(tag))).toEqual([]);
    const text = JSON.stringify(dialogues.map((file) => file.content.beats));
    const used = [...text.matchAll(/\{([a-z]+(?:\.[a-z]+)?)\}/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !placeholders.has(name))).toEqual([]);
  });

  test('give an error only to lines that a tag explains', () => {
    const silent = everyLine.filter(({ line }) => line.error && !line.tags.some((tag) => poorTags.has(tag)));
    expect(silent).toEqual([]);
  });
});

describe('calls', () => {
  const calls = dialogues.filter((file) => file.content.use === 'call');
  const rungs = new Set([
    ...rowIds('phone-protocols', 'symptoms.levels'),
    ...rowIds('phone-protocols', 'symptoms.other_rungs'),
  ]);
  const wordsOf = new Map(
    packRows('phone-protocols', 'symptoms.levels').map((row) => [row.id, row.words as string[]]),
  );
  const fields = packRows('phone-protocols', 'message.starred')
    .concat(packRows('phone-protocols', 'message.others'))
    .map(String);

  test('are twelve, at least three of them red', () => {
    expect(calls).toHaveLength(12);
    expect(calls.filter((file) => file.content.acuity === 'red').length).toBeGreaterThanOrEqual(3);
  });

  test.each(calls)('$path names people, rungs, words and fields that exist', ({ content }) => {
    expect(personaIds).toContain(content.patient);
    expect(personaIds).toContain(content.caller);
    const wrong = content.wrong_rungs as { rung: string }[];
    expect(
      [content.right_rung, ...wrong.map((one) => one.rung)].filter((one) => !rungs.has(String(one))),
    ).toEqual([]);
    expect(wrong.map((one) => one.rung)).not.toContain(content.right_rung);
    const message = content.message as { id: string }[];
    expect(message.map((row) => row.id).filter((id) => !fields.includes(id))).toEqual([]);
  });

  test.each(calls)('$path has its red words on the rung where it belongs', ({ content }) => {
    for (const word of content.red_words as string[]) {
      expect(wordsOf.get(content.right_rung)).toContain(word);
    }
    const isNow = ['call_911_stay', 'nurse_provider_now'].includes(String(content.right_rung));
    expect(isNow).toBe(content.acuity === 'red');
  });
});

describe('messages', () => {
  const messages = dialogues.filter((file) => file.content.use === 'message');
  const queues = rowIds('portal-routing', 'queues');
  const traps = rowIds('portal-routing', 'traps');

  test('are ten, with every queue and both traps among them', () => {
    expect(messages).toHaveLength(10);
    expect(new Set(messages.map((file) => file.content.queue))).toEqual(queues);
    const set = messages.flatMap((file) => (file.content.trap as { kind: string } | undefined)?.kind ?? []);
    expect(new Set(set)).toEqual(traps);
  });

  test.each(messages)('$path names people and queues that exist', ({ content }) => {
    expect(personaIds).toContain(content.patient);
    expect(personaIds).toContain(content.caller);
    const wrong = (content.wrong_queues as { queue: string }[]).map((one) => one.queue);
    expect(wrong.filter((queue) => !queues.has(queue))).toEqual([]);
    expect(wrong).not.toContain(content.queue);
    expect((content.red_words as string[]).length > 0).toBe(content.queue === 'urgent_now');
  });
});
