import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../src/command-line/arguments.ts';
import { check } from '../src/command-line/scenario/check.ts';
import { explain } from '../src/command-line/scenario/explain.ts';

let output = '';
let folder = '';

beforeEach(() => {
  output = '';
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('check', () => {
  test('finds no error in what is shipped', () => {
    expect(check(['--json'])).toBe(0);
    const report = JSON.parse(output);
    expect(Object.keys(report)).toEqual(['files', 'errors', 'warnings']);
    expect(report.errors).toEqual([]);
    expect(report.files).toBeGreaterThan(100);
  });

  test('answers with one JSON object and exit code 1 for a broken file', () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(
      file,
      'format: 1\nkind: visit\nid: broken\ntruth: { weight: { triangular: [1 kg, 2 lb, 3 kg] } }\n',
    );
    expect(check([file, '--json'])).toBe(1);
    const { files, errors } = JSON.parse(output);
    expect(files).toBe(1);
    expect(errors[0]).toEqual({
      file: expect.stringContaining('broken.yaml'),
      line: 4,
      column: 39,
      code: 'E214',
      message: expect.stringContaining('lb'),
      fix: 'write kg',
    });
  });

  test('shows people the line, the spot, why and a fix', () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(file, 'format: 1\nkind: visit\nkind: visit\n');
    expect(check([file])).toBe(1);
    expect(output).toContain('broken.yaml:3:1  E102 ');
    expect(output).toMatch(/\n {5}kind: visit\n {5}\^\n {3}why {3}.+\n {3}fix {3}.+\n/);
    expect(output).toContain('1 file: 1 error, 0 warnings. More: npm run scenario -- explain E102');
  });

  test('refuses a file that is not there and an option it does not know', () => {
    expect(() => check([join(folder, 'nothing.yaml')])).toThrow(UsageError);
    expect(() => check(['--jsno'])).toThrow(UsageError);
  });

  test('lists the facts a condition may ask', () => {
    expect(check(['--facts'])).toBe(0);
    expect(output).toContain('handoff.has');
  });
});

describe('explain', () => {
  test('says what a code means, in either case of letters', () => {
    expect(explain(['e214'])).toBe(0);
    expect(output).toMatch(/^E214 {2}unit mismatch\n {3}why {3}.+\n {3}fix {3}.+\n$/);
    expect(() => explain(['E999'])).toThrow(UsageError);
  });
});
