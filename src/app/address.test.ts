import { expect, it } from 'vitest';
import { readAddress } from './address.ts';

it('reads day, seed, view and pace', () => {
  expect(readAddress('?day=short&seed=7&view=floor&pace=relaxed2')).toEqual({
    day: 'short',
    seed: 7,
    view: 'floor',
    pace: 'relaxed2',
  });
});

it('leaves out what it does not understand', () => {
  expect(readAddress('?day=../etc&seed=-1&view=3d&pace=fast')).toEqual({});
  expect(readAddress('')).toEqual({});
});
