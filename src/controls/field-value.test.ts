import { expect, test } from 'vitest';
import { typedValue, valueProblem } from './field-value.ts';

const words = (id: unknown) => (typeof id === 'string' ? id : '');

test('takes decimals as people type them', () => {
  expect(typedValue('decimal', ' 98,6 ')).toBe('98.6');
  expect(typedValue('decimal', '.5')).toBe('0.5');
  expect(typedValue('decimal', '-.5')).toBe('-0.5');
  expect(typedValue('decimal', '+7.')).toBe('7');
  expect(typedValue('text', ' a, b ')).toBe('a, b');
});

test('says why a value cannot be entered', () => {
  const decimal = { kind: 'decimal', min: 80, max: 115 } as const;
  expect(valueProblem(decimal, '98.6', words, undefined)).toBe('');
  expect(valueProblem(decimal, '', words, undefined)).toBe('');
  expect(valueProblem(decimal, 'warm', words, 'refused')).toBe('field.number');
  expect(valueProblem(decimal, '984', words, 'refused')).toBe('refused');
  expect(valueProblem(decimal, '984', words, undefined)).toBe('field.between');
  expect(valueProblem({ kind: 'decimal', min: 1 }, '0', words, undefined)).toBe('field.at-least');
  expect(valueProblem({ kind: 'decimal', max: 1 }, '2', words, undefined)).toBe('field.at-most');
  expect(valueProblem({ kind: 'date' }, '4 May', words, undefined)).toBe('field.date');
  expect(valueProblem({ kind: 'text' }, 'x'.repeat(2_001), words, undefined)).toBe('field.too-long');
});
