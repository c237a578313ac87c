import { describe, expect, it } from 'vitest';
import { english } from '../src/text/catalogue.ts';
import { patternProblems } from '../src/text/pattern.ts';
import { spokenIds } from './support/message-ids.ts';
import { listFiles, readSource } from './support/source-files.ts';

/**
 * Beginnings of ids that no source file spells out because data names the rest; say here which data.
 * Templates inside `message(…)` and `words(…)` need no entry: their beginnings are read from the source.
 */
const NAMED_BY_DATA: readonly string[] = [];

const sources = listFiles('src')
  .filter((path) => /\.tsx?$/.test(path) && !/(\.test\.tsx?|\.d\.ts)$|\/gallery/.test(path))
  .map((path) => ({ path, ...spokenIds(path, readSource(path)) }));
const catalogues = listFiles('src').filter((path) => /(text\/en\/[\w-]+|text\.en)\.json$/.test(path));

describe('the English sentences', () => {
  it('have every id that the source speaks', () => {
    const missing = sources.flatMap(({ path, ids }) =>
      ids.filter((id) => !id.startsWith('prose:') && english[id] === undefined).map((id) => `${path}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('have at least one id for every beginning that the source speaks', () => {
    const all = Object.keys(english);
    const missing = sources.flatMap(({ path, prefixes }) =>
      prefixes
        .filter((prefix) => prefix !== '' && !all.some((id) => id.startsWith(prefix)))
        .map((prefix) => `${path}: ${prefix}…`),
    );
    expect(missing).toEqual([]);
  });

  it('have no id that nothing speaks', () => {
    const spoken = new Set(sources.flatMap((one) => one.strings));
    const prefixes = [...NAMED_BY_DATA, ...sources.flatMap((one) => one.prefixes)].filter(
      (one) => one !== '',
    );
    const unused = Object.keys(english).filter(
      (id) => !spoken.has(id) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('have no id twice in one file', () => {
    const twice = catalogues.flatMap((path) => {
      const ids = [...readSource(path).matchAll(/^\s*"([^"]+)"\s*:/gm)].map((found) => found[1] ?? '');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('are well formed', () => {
    const problems = Object.entries(english).flatMap(([id, pattern]) =>
      patternProblems(pattern).map((problem) => `${id}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });
});

describe('spokenIds', () => {
  it('reads whole ids, both sides of a condition, and the beginnings of made ones', () => {
    const made = '`refusal.$' + '{code}`';
    const source = `message('a.b'); words(isNew ? 'c' : old ?? 'd', {}); message(${made}); other('e'); props.words('f'); message(id)`;
    expect(spokenIds('src/x.ts', source)).toEqual({
      ids: ['a.b', 'c', 'd', 'f'],
      prefixes: ['refusal.'],
      strings: ['a.b', 'c', 'd', 'e', 'f'],
    });
  });
});
