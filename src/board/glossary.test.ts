import { expect, test } from 'vitest';
import { english } from '../text/catalogue.ts';
import { GLOSSARY, lettersIn } from './glossary.ts';

test('every entry says what it stands for and what it means', () => {
  const missing = GLOSSARY.filter(
    (id) => english[`glossary.${id}`] === undefined || english[`glossary.${id}.means`] === undefined,
  );
  expect(missing).toEqual([]);
});

test('finds whole words only', () => {
  expect(lettersIn('Give the VIS (POC test), not the VISA; MAke')).toEqual(['VIS', 'POC']);
  expect(lettersIn('')).toEqual([]);
});
