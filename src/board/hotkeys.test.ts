import { expect, test } from 'vitest';
import { english } from '../text/catalogue.ts';
import { HOTKEYS } from './hotkeys.ts';

test('no key does two things', () => {
  const keys = HOTKEYS.flatMap((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('holds the keys of the design, each with words for the help', () => {
  const keys = HOTKEYS.flatMap((one) => one.keys);
  const wanted = [
    '1',
    '0',
    'escape',
    'w',
    'g',
    'h',
    'b',
    'l',
    'p',
    'n',
    'c',
    'r',
    '?',
    '.',
    ',',
    '[',
    ']',
    'v',
  ];
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  expect(HOTKEYS.filter((one) => english[one.label] === undefined)).toEqual([]);
});

test('only Esc, R, ?, comma and full stop act inside an open panel', () => {
  const always = HOTKEYS.filter((one) => one.always === true).flatMap((one) => one.keys);
  expect(always.sort()).toEqual([',', '.', '?', 'escape', 'r']);
});
