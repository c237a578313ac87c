import { expect, test } from 'vitest';
import { english } from './catalogue.ts';
import { isEnglishFile, readEnglish } from './read-english-node.ts';

test('the build and the commands read the same sentences as the tests', () => {
  expect(readEnglish()).toEqual(english);
});

test('knows its files by their paths', () => {
  expect(isEnglishFile('/game/src/text/en/board.json')).toBe(true);
  expect(isEnglishFile('C:\\game\\src\\tasks\\greet\\text.en.json')).toBe(true);
  expect(isEnglishFile('/game/src/tasks/greet/text.es.json')).toBe(false);
  expect(isEnglishFile('/game/scenarios/days/short.yaml')).toBe(false);
});
