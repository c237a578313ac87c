import { expect, it } from 'vitest';
import { clinicMap as map } from '../../../tests/support/floor.ts';
import { hitAt, type Target } from './pick.ts';

const target = (id: string, x: number, y: number, depth = y): Target => ({
  hit: { kind: 'figure', id },
  rect: { x: x - 16, y: y - 66, w: 32, h: 70 },
  depth,
});

it('finds the nearer of two people', () => {
  const targets = [target('patient:a', 500, 540), target('player', 506, 570)];
  expect(hitAt(map, targets, { x: 504, y: 530 })).toEqual({ kind: 'figure', id: 'player' });
});

it('takes a bubble for what it hangs over', () => {
  const bubble: Target = {
    hit: { kind: 'station', id: 'phone' },
    rect: { x: 400, y: 300, w: 44, h: 47 },
    depth: 3_000,
  };
  expect(hitAt(map, [target('patient:a', 420, 340), bubble], { x: 420, y: 320 })).toEqual(bubble.hit);
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
