/** Counts the words of a line; stage directions in brackets count too. */
export function countWords(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

/**
 * School grade by the Flesch-Kincaid formula, with syllables counted as groups of vowels. Rough, but steady enough to catch
 * text that has become too hard for a worried person.
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
