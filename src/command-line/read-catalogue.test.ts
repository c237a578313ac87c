import { expect, test } from 'vitest';
import { english } from '../text/catalogue.ts';
import { readEnglish } from './read-catalogue.ts';

test('a command reads the same sentences that the browser is built with', () => {
  expect(readEnglish()).toEqual(english);
});
