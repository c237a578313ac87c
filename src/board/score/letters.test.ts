import { expect, test } from 'vitest';
import type { Score } from '../../scoring/score.ts';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { aVisit } from '../testing.ts';
import { lettersOf } from './letters.ts';

type Finding = Score['findings'][number];

const words = createWords('en-US', [english]);
const finding = (change: Partial<Finding>): Finding => ({
  item: 'greet.mask',
  title: 'Offers a mask',
  outcome: 0,
  severity: 'major',
  errorId: 'unmasked',
  how: 'error',
  reached: true,
  weight: 2,
  dimension: 'S',
  competency: 'IC',
  visit: 'lopez',
  task: null,
  atMs: 0,
  why: '',
  source: '',
  ...change,
});
const keys = (findings: readonly Finding[], facts: readonly Fact[] = []) =>
  lettersOf(findings, facts, [aVisit()]).map((letter) => letter.key);

test('an error that stood is heard of again, once', () => {
  expect(keys([finding({}), finding({ visit: null })])).toEqual(['unmasked']);
});

test('what was left out, and what was done well, brings no such letter', () => {
  expect(keys([finding({ how: 'omitted', errorId: null }), finding({ outcome: 1, how: 'clean' })])).toEqual(
    [],
  );
});

test('a good catch and a kept promise are thanked for, and a patient who gave up writes', () => {
  const good = [
    finding({ outcome: 1, how: 'goodCatch' }),
    finding({ item: 'promise.kept', outcome: 1, how: 'clean' }),
  ];
  const gaveUp: Fact = { type: 'patience.ranOut', atMs: 0, visit: 'lopez' };
  expect(keys(good, [gaveUp])).toEqual(['left Maria Lopez', 'caught', 'kept']);
  const letters = lettersOf(good, [gaveUp], [aVisit()]).map((letter) => words(letter.message));
  expect(letters[0]).toMatch(/^Maria Lopez: “/);
  expect(letters.filter((text) => text.includes('⟦'))).toEqual([]);
});
