import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

test('keeps what is known, and falls back where a stored value is missing or foreign', () => {
  expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  expect(readSettings('nonsense')).toEqual(DEFAULT_SETTINGS);
  const stored = { pace: 'step', textSize: 150, contrast: 'neon', singleKeys: false, captions: 'yes' };
  expect(readSettings(stored)).toEqual({
    ...DEFAULT_SETTINGS,
    pace: 'step',
    textSize: 150,
    singleKeys: false,
  });
});
