import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../src/scenario/check/check-library.ts';
import { CODES } from '../src/scenario/codes.ts';
import type { Issue } from '../src/scenario/issue.ts';
import { readScenarioFolder } from '../src/scenario/library-node.ts';
import { LARGEST_FILE, parseFile } from '../src/scenario/parse/parse-file.ts';
import { readLibrary } from '../src/scenario/read-library.ts';

const shipped = readScenarioFolder(join(import.meta.dirname, '..', 'scenarios'));
const folder = join(import.meta.dirname, 'fixtures', 'bad-scenarios');

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
}

/** Each fixture says in its first line what is wrong with it and where: `# expect E214 error at 14:36`. */
function readFixture(name: string): Fixture {
  const text = readFileSync(join(folder, name), 'utf8');
  const found = /^# expect (\w+) (error|warning) at (\d+):(\d+)/.exec(text);
  if (found === null) throw new Error(`${name} does not say what to expect`);
  const [, code = '', severity = '', line, column] = found;
  return { name, text, code, severity, line: Number(line), column: Number(column) };
}

const { library, parsed } = readLibrary(shipped);

/** Issues of one file, checked against the shipped library. */
function issuesOf(name: string, text: string): readonly Issue[] {
  const path = `bad-scenarios/${name}`;
  const own = readLibrary([{ path, text }]);
  const read = {
    library: { format: 1 as const, files: [...library.files, ...own.library.files] },
    parsed: [...parsed, ...own.parsed],
    issues: own.issues,
  };
  const issues = [...own.issues, ...checkLibrary(read, (file) => file === path)];
  return issues.filter((issue) => issue.file === path);
}

const fixtures = readdirSync(folder).map(readFixture);

describe('bad input', () => {
  test.each(fixtures)('$name: $code at $line:$column', ({ name, text, code, severity, line, column }) => {
    const issues = issuesOf(name, text);
    expect(issues.map((one) => [one.code, one.severity, one.line, one.column])).toContainEqual([
      code,
      severity,
      line,
      column,
    ]);
    for (const issue of issues) {
      expect(issue.message).not.toBe('');
      expect(issue.fix).not.toBe('');
      expect(CODES[issue.code]?.why).toBeTruthy();
    }
  });

  test.each(fixtures.filter((one) => one.severity === 'error'))('$name: nothing but its error', (fixture) => {
    const errors = issuesOf(fixture.name, fixture.text).filter((one) => one.severity === 'error');
    expect([...new Set(errors.map((one) => one.code))]).toEqual([fixture.code]);
  });

  test('a file of ten megabytes is refused by its size', () => {
    const issues = parseFile('big.yaml', 'x'.repeat(10_000_000)).source.issues;
    expect(issues).toMatchObject([{ code: 'E101', line: 1, column: 1 }]);
    expect(parseFile('ok.yaml', `a: ${'x'.repeat(LARGEST_FILE / 2)}`).source.issues).toEqual([]);
  });

  test('a file that nests without end is refused, never a crash', () => {
    const issues = parseFile('deep.yaml', '['.repeat(200_000)).source.issues;
    expect(issues[0]).toMatchObject({ code: 'E104', line: 1 });
    expect(issues.length).toBeLessThanOrEqual(10);
  });

  test.each([
    '',
    '# nothing',
    'null',
    '42',
    'just words',
    '\u0000',
    '- a\n b: c',
    '{',
    '\t: x',
    '%YAML 9\n---\n',
    '? [a]\n: b',
  ])('says something located about %j', (text) => {
    const issues = issuesOf('odd.yaml', text);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every((one) => one.line >= 1 && one.column >= 1)).toBe(true);
  });
});
