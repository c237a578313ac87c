import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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

function packData(id: string): Record<string, unknown> | undefined {
  const path = join(import.meta.dirname, '..', 'scenarios', 'packs', `${id}.yaml`);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')).data : undefined;
}

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
    const payers = packData('payer-basic')?.payers as { name: string }[] | undefined;
    expect(payers).toBeDefined();
    const known = new Set(payers?.map((payer) => payer.name));
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
