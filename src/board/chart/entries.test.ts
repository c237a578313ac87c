import { expect, test } from 'vitest';
import type { Json } from '../../simulation/vocabulary/json.ts';
import type { ChartEntry } from '../../simulation/vocabulary/task.ts';
import { english } from '../../text/catalogue.ts';
import { createWords } from '../../text/words.ts';
import { allergiesOf, entryWords, fieldName, isVital } from './entries.ts';

const words = createWords('en-US', [english], { 'prose:a': 'Rapid test' });
const entry = (field: string, value: Json, unit: string | null = null): ChartEntry => ({
  id: 'entry.1',
  person: 'p',
  visit: null,
  field,
  value,
  unit,
  author: 'player',
  atMs: 0,
  source: null,
  status: 'entered',
});

test('shows quantities in the units people read', () => {
  expect(entryWords(entry('tempC10', 384, 'C10'), words)).toBe('38.4 °C (101.1 °F)');
  expect(entryWords(entry('weightGrams', 68_800, 'g'), words)).toBe('68.8 kg (151.7 lb)');
  expect(entryWords(entry('heightMm', 1_799, 'mm'), words)).toBe('179.9 cm (5 ft 11 in)');
  expect(entryWords(entry('bp', { sys: 118, dia: 76 }, 'mmHg'), words)).toBe('118/76 mmHg');
  expect(entryWords(entry('payment', 2_500, 'cents'), words)).toBe('$25.00');
});

test('shows parts of an entry one after the other, prose in its words, ids as words', () => {
  const allergy = { substance: 'penicillin', reaction: 'hives', severity: 'moderate' };
  expect(entryWords(entry('allergy', allergy), words)).toBe('penicillin, hives, moderate');
  expect(entryWords(entry('order.x', 'prose:a'), words)).toBe('Rapid test');
  expect(entryWords(entry('identified', 'said-and-matched'), words)).toBe('Said and matched');
  expect(entryWords(entry('teaching', ['stay_home']), words)).toBe('Stay home');
  expect(entryWords(entry('consent', ['given', true]), words)).toBe('given, yes');
});

test('names fields without their unit, and falls back to the id in words', () => {
  expect(fieldName('tempC10', words)).toBe('Temperature');
  expect(fieldName('registry.dtap', words)).toBe('Registry: Dtap doses');
  expect(fieldName('log.fridge-evening', words)).toBe('Log fridge evening');
});

test('knows vitals, and says when no allergy is on record', () => {
  expect([entry('tempC10', 1), entry('bp', 1), entry('consent', 1)].map(isVital)).toEqual([
    true,
    true,
    false,
  ]);
  expect(allergiesOf([], words)).toBe('none on record');
});
