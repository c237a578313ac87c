import { expect, it } from 'vitest';
import { reconcilePlan } from './reconcile.ts';

const drawn = new Map([
  ['a', { id: 'a', at: { x: 1 } }],
  ['b', { id: 'b', at: { x: 2 } }],
]);

it('tells what to make, change and take away', () => {
  const wanted = [
    { id: 'b', at: { x: 3 } },
    { id: 'c', at: { x: 4 } },
  ];
  expect(reconcilePlan(drawn, wanted)).toEqual({ added: [wanted[1]], changed: [wanted[0]], removed: ['a'] });
});

it('wants nothing when the view says the same again', () => {
  const wanted = [
    { id: 'a', at: { x: 1 } },
    { id: 'b', at: { x: 2 } },
  ];
  expect(reconcilePlan(drawn, wanted)).toEqual({ added: [], changed: [], removed: [] });
});
