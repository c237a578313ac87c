import { expect, it } from 'vitest';
import { ratioOf, spreadOf } from './spread.ts';

it('gives the least, the middle and the most', () => {
  expect(spreadOf([30, 10, 20.04])).toEqual({ min: 10, median: 20, max: 30, runs: 3 });
  expect(spreadOf([1, 2, 4, 100])).toEqual({ min: 1, median: 3, max: 100, runs: 4 });
  expect(spreadOf([7])).toEqual({ min: 7, median: 7, max: 7, runs: 1 });
});

it('is not made of nothing', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured');
  expect(() => spreadOf([Number.NaN])).toThrow('nothing was measured');
});

it('compares by the middle', () => {
  expect(ratioOf(spreadOf([30, 10, 20]), spreadOf([8, 9, 7]))).toBe(2.5);
});
