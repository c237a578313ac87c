import { expect, test } from 'vitest';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { aVisit } from '../testing.ts';
import { pressureRows } from './pressure-rows.ts';

const words = createWords('en-US', [english]);
const read = (
  sys: number,
  dia: number,
  causes: readonly { because: string; sys: number; dia: number }[],
): Fact => ({
  type: 'pressure.read',
  atMs: 0,
  visit: 'lopez',
  details: { sys, dia, rightSys: 128, rightDia: 78, causes },
});
const rows = (...facts: readonly Fact[]) =>
  pressureRows(facts, [aVisit()]).map(({ written, right, causes }) => [
    words(written),
    words(right),
    ...causes.map((one) => words(one)),
  ]);

test('a reading that right technique would have read is not told of', () => {
  expect(rows(read(128, 78, []), read(130, 76, []), { type: 'pressure.other', atMs: 0 })).toEqual([]);
});

test('tells what each cause has added, and what is left to hand and ear', () => {
  const causes = [
    { because: 'talking', sys: 10, dia: 6 },
    { because: 'one_too_small', sys: 5, dia: 2 },
  ];
  expect(rows(read(143, 86, causes))).toEqual([
    ['143/86', '128/78', 'Talking: +10/+6', 'A cuff one size too small: +5/+2'],
  ]);
  expect(rows(read(132, 84, causes.slice(0, 1)))[0]?.at(-1)).toBe('Hand, ear or pen: −6/+0');
});
