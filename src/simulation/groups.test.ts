import { expect, it } from 'vitest';
import { Groups } from './groups.ts';

const wordsIn = (list: readonly string[]) => new Groups(list, (word) => word.charAt(0));

it('keeps each group in the order of the list while the list grows', () => {
  const list = ['ant', 'bee', 'ape'];
  const groups = wordsIn(list);
  expect(groups.of('a')).toEqual(['ant', 'ape']);
  list.push('bat', 'asp');
  expect(groups.of('a')).toEqual(['ant', 'ape', 'asp']);
  expect(groups.of('b')).toEqual(['bee', 'bat']);
  expect(groups.of('c')).toEqual([]);
});

it('never changes a group that it gave away, and gives the same one while nothing is new', () => {
  const list = ['ant'];
  const groups = wordsIn(list);
  const before = groups.of('a');
  list.push('bee');
  expect(groups.of('a')).toBe(before);
  list.push('ape');
  expect(groups.of('a')).not.toBe(before);
  expect(before).toEqual(['ant']);
});
