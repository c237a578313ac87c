import { describe, expect, test } from 'vitest';
import { fromQuantiles, intBetween, rand, shuffle, triangular, weightedIndex } from './random.ts';

const stream = (key: string) => ({ seed: 42, key });

const FIRST: readonly (readonly [number, string, number, number])[] = [
  [1, 'visit.lopez.arrival', 0, 3822093479],
  [1, 'visit.lopez.arrival', 1, 3240643932],
  [2, '', 0, 2163534115],
  [1007, 'phone.3.kind', 0, 2630646238],
];

describe('rand', () => {
  test('gives these numbers for ever: a change would change every day', () => {
    expect(FIRST.map(([seed, key, n]) => rand(seed, key, n))).toEqual(FIRST.map((row) => row[3]));
  });

  test('spreads evenly over seeds, keys and counters', () => {
    for (const draw of [
      (n: number) => rand(n, 'a.b', 0),
      (n: number) => rand(7, `phone.${n}.kind`, 0),
      (n: number) => rand(7, 'phone.kind', n),
    ]) {
      const bins = new Array<number>(16).fill(0);
      for (let n = 0; n < 16_000; n += 1) {
        const bin = Math.floor(draw(n) / 268_435_456);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });
});

describe('draws', () => {
  test('intBetween meets both ends and nothing outside', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, n) => intBetween(stream('i'), -2, 3, n)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });

  test('weightedIndex follows the weights', () => {
    const counts = [0, 0, 0];
    for (let n = 0; n < 6_000; n += 1) {
      const at = weightedIndex(stream('w'), [1, 2, 3], n);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(counts.map((one) => Math.round(one / 500))).toEqual([2, 4, 6]);
  });

  test('triangular stays inside and leans to its mode', () => {
    const values = Array.from({ length: 3_000 }, (_, n) => triangular({ seed: n, key: 't' }, 10, 20, 60));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...values)).toBeLessThanOrEqual(60);
    expect(Math.round(values.reduce((sum, one) => sum + one, 0) / values.length)).toBeCloseTo(30, 0);
  });

  test('fromQuantiles has its median where the table says', () => {
    const rows = [
      [0, -100],
      [50, 0],
      [100, 400],
    ] as const;
    const values = Array.from({ length: 2_001 }, (_, n) => fromQuantiles({ seed: n, key: 'q' }, rows));
    const below = values.filter((one) => one < 0).length;
    expect(below).toBeGreaterThan(930);
    expect(below).toBeLessThan(1_070);
  });

  test('shuffle keeps every member', () => {
    expect([...shuffle(stream('s'), [1, 2, 3, 4, 5])].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
