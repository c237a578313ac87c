import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** One thing that a player may say, as it stands in a dialogue file. */
export interface Line {
  intent: string;
  line: string;
  tags: string[];
  error?: string;
  effect?: Record<string, number>;
  promise?: { loop: string; due: string };
  go: string;
}

/** One turn: somebody speaks, then two to four lines to choose from. */
export interface Beat {
  id: string;
  npc?: { who: string; line: string; cue?: string };
  choose: Line[];
}

/** A dialogue file: a conversation, a call or a message. */
export interface Dialogue {
  id: string;
  use: 'talk' | 'call' | 'message';
  /** Absent for a talk that a `situation` brings up. */
  task?: string;
  situation?: string;
  visit?: string;
  patient?: string;
  caller?: string;
  acuity?: string;
  beats: Beat[];
  [key: string]: unknown;
}

/** A scenario file as parsed, with the name that its id has to equal. */
export interface ScenarioFile<Content> {
  path: string;
  stem: string;
  content: Content;
}

/** Tags that name something done well; none of them marks a line as a mistake. */
export const goodTags = new Set(
  `open plain honest privacy_ok scope_ok named_feeling why howlong next choice listen promise apology praise
  teach_back verify quote brisk escalate comfort distract coach interpreter offer boundary repeat_back private
  thanks`.split(/\s+/),
);

/** Tags that name a mistake; a line that carries one is never the best line of its beat. */
export const poorTags = new Set(
  `closed jargon false_promise privacy_breach advice lie leading dismiss blame argue premature_limit policy_only
  interpret paraphrase family_interprets talk_over rush delay shame false_reassurance unverified hold_first parked
  no_next authorise refuse assume`.split(/\s+/),
);

/** Names that a line may hold in braces; the compiler puts the words in. */
export const placeholders = new Set([
  'patient.first',
  'patient.last',
  'patient.title',
  'companion.first',
  'clinic',
  'provider',
  'minutes',
]);

/** Reads every YAML file of one folder under scenarios/. */
export function readScenarioFolder<Content>(folder: string): ScenarioFile<Content>[] {
  const root = join(import.meta.dirname, '..', 'scenarios', folder);
  return readdirSync(root)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: `scenarios/${folder}/${name}`,
      stem: basename(name, '.yaml'),
      content: parse(readFileSync(join(root, name), 'utf8'), { version: '1.2' }) as Content,
    }));
}

/** A line is clean when it carries no error and no tag that names a mistake. */
export function isClean(line: Line): boolean {
  return line.error === undefined && !line.tags.some((tag) => poorTags.has(tag));
}

/** Counts the words of a line; stage directions in brackets count too. */
export function countWords(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

/** The beats that hold clean and unclean lines and whose longest line is a clean one. */
export function beatsWonByLength(dialogue: Dialogue): Beat[] {
  return judgedBeats(dialogue).filter((beat) => {
    const longest = Math.max(...beat.choose.map((line) => line.line.length));
    return beat.choose.filter((line) => line.line.length === longest).every(isClean);
  });
}

/** The beats in which there is something to get wrong. */
export function judgedBeats(dialogue: Dialogue): Beat[] {
  return dialogue.beats.filter((beat) => beat.choose.some((line) => !isClean(line)));
}

/** Every beat that can be reached from the first one. */
export function reachableBeats(dialogue: Dialogue): Set<string> {
  const byId = new Map(dialogue.beats.map((beat) => [beat.id, beat]));
  const found = new Set<string>();
  const open = [dialogue.beats[0]?.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const line of byId.get(id)?.choose ?? []) if (line.go !== 'end') open.push(line.go);
  }
  return found;
}

/**
 * School grade by the Flesch-Kincaid formula, with syllables counted as groups of vowels. Rough, but steady enough to
 * catch text that has become too hard for a worried person.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59;
}

function countSyllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (ending) => ending.slice(0, 1))
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
