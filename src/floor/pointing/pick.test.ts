import { expect, it } from 'vitest';
import { clinicMap as map } from '../../../tests/support/floor.ts';
import { hitAt } from './pick.ts';

const target = (id: string, x: number, y: number, depth = y) => ({
  id,
  rect: { x: x - 16, y: y - 66, w: 32, h: 70 },
  depth,
});

it('finds the nearer of two people', () => {
  const targets = [target('patient:a', 500, 540), target('player', 506, 570)];
  expect(hitAt(map, targets, { x: 504, y: 530 })).toEqual({ kind: 'figure', id: 'player' });
});

it.each([
  ['exam1', 100, 100],
  ['exam2', 330, 120],
  ['waiting', 600, 640],
  ['window', 372, 440],
  ['phone', 430, 400],
  ['billing', 540, 420],
  ['fridge', 318, 440],
  ['med', 200, 470],
  ['pod', 700, 150],
])('finds the station %s in its room', (id, x, y) => {
  expect(hitAt(map, [], { x, y })).toEqual({ kind: 'station', id });
});

it('finds nothing outside the house', () => {
  expect(hitAt(map, [], { x: -40, y: 300 })).toBeNull();
});
