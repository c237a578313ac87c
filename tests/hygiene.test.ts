import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './support/source-files.ts';

interface Habit {
  readonly what: string;
  readonly files: RegExp;
  readonly forbids: RegExp;
  /** Source that breaks the habit, in pieces so that this file does not. */
  readonly planted: readonly string[];
  readonly fine: readonly string[];
}

/** The parts of a number that would be read as a billing code of a licensed code set. */
const LICENSED_CODES = ['99\\d{3}', '904[67]\\d', '8\\d{4}', '9[03]\\d{3}', '364[01]\\d', '692(?:09|10)'];

const WRITTEN = /\.(ts|tsx|mjs|js|css|html|yaml|yml|md)$|^\.ci\//;
const TESTS = /\.(test|browser)\.tsx?$/;

const HABITS: readonly Habit[] = [
  {
    what: 'no number that reads as a licensed procedure code (write long counts as 90_000)',
    files: WRITTEN,
    forbids: new RegExp(`(?<![\\w.,#-])(?:${LICENSED_CODES.join('|')})(?![\\w-]|[.,]\\d)`),
    planted: [`code: ${99}213`, `'${90}471',`, `(${87}804)`, `${93}000.`, `${364}15`, `${692}10`],
    fine: ['90_000', '0.85714', '1899213', '#812345', `a-${80}123`, `${99},213`, '92345', '555-0180'],
  },
  {
    what: 'no path of one machine',
    files: /./,
    forbids: /(?<![\w.])\/(work|home|Users)\/\w/,
    planted: ['/wo' + 'rk/main/src', '"/ho' + 'me/me"'],
    fine: ['src/work/other', './home/x', 'day-to-day/work'],
  },
  {
    what: 'no address of a package registry',
    files: /./,
    forbids: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.|\bartifactory\b/i,
    planted: [`https://regis${'try'}.n${'pm'}js.org/x`, `https://regis${'try'}.example.com`],
    fine: ['the registry of tasks', 'registry.ts'],
  },
  {
    what: 'no test that runs alone or not at all',
    files: TESTS,
    forbids: /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/,
    planted: [
      `it.on${'ly'}('x')`,
      `describe.sk${'ip'}('x')`,
      `test.each([]).to${'do'}('x')`.replace('.each([])', ''),
    ],
    fine: ["it('skips nothing')", `list.sk${'ip'}(2)`, 'it.each([1])'],
  },
  {
    what: 'no way round the type-check',
    files: /\.(ts|tsx|mjs)$/,
    forbids: /\bas unknown as\b|@ts-(ignore|nocheck|expect-error)/,
    planted: [`x as unk${'nown'} as Day`, `// @ts-ig${'nore'}`],
    fine: ['const value: unknown = x'],
  },
];

const files = listFiles().filter((path) => !/\.(png|webp|jpg|ogg|mp3|wav|woff2?|ico|gz)$/.test(path));

describe.each(HABITS)('$what', ({ files: fits, forbids, planted, fine }) => {
  it('holds everywhere', () => {
    const broken = files.filter((path) => fits.test(path)).flatMap((path) => linesWith(forbids, path));
    expect(broken).toEqual([]);
  });

  it('is noticed when broken, and only then', () => {
    expect(planted.filter((source) => !forbids.test(source))).toEqual([]);
    expect(fine.filter((source) => forbids.test(source))).toEqual([]);
  });
});

function linesWith(pattern: RegExp, path: string): string[] {
  const lines = readSource(path).split('\n');
  return lines.flatMap((line, index) =>
    pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [],
  );
}

describe('files are short', () => {
  const lengths = files
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, lines: readSource(path).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const lengthAt = (share: number) => lengths[Math.ceil(lengths.length * share) - 1]?.lines;

  it('none above 350 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  it('half within 85 lines', () => {
    expect(lengthAt(0.5)).toBeLessThanOrEqual(85);
  });

  it('nine in ten within 200 lines', () => {
    expect(lengthAt(0.9)).toBeLessThanOrEqual(200);
  });
});
