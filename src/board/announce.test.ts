import { expect, test } from 'vitest';
import type { Fact } from '../simulation/vocabulary/facts.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import { english } from '../text/catalogue.ts';
import { createWords } from '../text/words.ts';
import { saidLines } from './announce.ts';
import type { Verbosity } from './settings.ts';
import { aView, aVisit } from './testing.ts';

const words = createWords('en-US', [english]);
const fact = (type: string, more: Partial<Fact> = {}) => ({ type, atMs: 0, ...more }) as Fact;
const say = (facts: readonly Fact[], verbosity: Verbosity = 'normal', view = aView()) =>
  saidLines(facts, view, words, verbosity).map((line) => line.text);

test('says who has come, in words and not in ids', () => {
  expect(say([fact('visit.arrived', { visit: 'lopez' })])).toEqual(['Maria Lopez is at the front window.']);
});

test('says as much as the player wants to hear', () => {
  const facts = [
    fact('phone.rang'),
    fact('provider.entered', { visit: 'lopez' }),
    fact('hands.cleaned', { details: { by: 'rub' } }),
  ];
  expect(say(facts, 'brief')).toHaveLength(1);
  expect(say(facts, 'normal')).toHaveLength(2);
  expect(say(facts, 'full')).toHaveLength(3);
});

test('says the same line once', () => {
  expect(say([fact('phone.rang'), fact('phone.rang')])).toEqual(['The phone rings.']);
});

test('interrupts for an emergency alone', () => {
  const lines = saidLines(
    [fact('emergency.started', { visit: 'lopez' }), fact('phone.rang')],
    aView(),
    words,
    'brief',
  );
  expect(lines.map((line) => line.urgency)).toEqual(['assertive', 'polite']);
});

test('names a loop by its title, and is silent about one that is gone', () => {
  const loop = {
    id: 'loop.1',
    kind: 'cassette',
    title: message('plain', { text: 'Flu test' }),
    phase: 'due' as const,
    openedMs: 0,
    dueMs: 0,
    overMs: null,
    visit: null,
    task: null,
  };
  const facts = [
    fact('loop.fellDue', { details: { subject: 'loop.1' } }),
    fact('loop.fellDue', { details: { subject: 'loop.2' } }),
  ];
  expect(say(facts, 'brief', aView({ loops: [loop] }))).toEqual(['Time: Flu test.']);
});

test('never tells of what only scoring knows', () => {
  const secret = [
    'error.made',
    'error.noticed',
    'item.shown',
    'item.omitted',
    'exposure.started',
    'safety.nearMiss',
  ];
  expect(
    say(
      secret.map((type) => fact(type, { visit: 'lopez' })),
      'full',
      aView({ visits: [aVisit()] }),
    ),
  ).toEqual([]);
});
