import { expect, it } from 'vitest';
import { clinicMap as map } from '../../../tests/support/floor.ts';
import { Walker } from './walker.ts';

const pod = map.places.get('pod') ?? { x: 0, y: 0 };
const lab = map.places.get('lab') ?? { x: 0, y: 0 };

function walkUntilThere(walker: Walker, stepMs = 16): number {
  let ms = 0;
  for (; walker.isWalking && ms < 60_000; ms += stepMs) walker.step(stepMs);
  return ms;
}

it('arrives exactly, and in the time it is given', () => {
  const walker = new Walker(map, 'pod', pod);
  walker.goTo('lab', lab, 1_400);
  expect(walkUntilThere(walker)).toBeLessThanOrEqual(1_400 + 16);
  expect([walker.x, walker.y]).toEqual([lab.x, lab.y]);
});

it('does not run when there is time', () => {
  const walker = new Walker(map, 'pod', pod);
  walker.goTo('lab', lab, 60_000);
  walker.step(1_000);
  expect(walker.walked).toBeCloseTo(100, 0);
});

it('can be sent elsewhere in the middle of a way, and walks no jump', () => {
  const walker = new Walker(map, 'pod', pod);
  walker.goTo('lab', lab, 1_400);
  walker.step(500);
  const { x, y } = walker;
  walker.goTo('pod', pod, 1_400);
  walker.step(16);
  expect(Math.hypot(walker.x - x, walker.y - y)).toBeLessThan(40);
  walkUntilThere(walker);
  expect([walker.x, walker.y]).toEqual([pod.x, pod.y]);
});

it('is there at once when it jumps', () => {
  const walker = new Walker(map, 'pod', pod);
  walker.goTo('lab', lab, 1_400);
  walker.jumpTo('lab', lab);
  expect(walker.isWalking).toBe(false);
  expect([walker.x, walker.y]).toEqual([lab.x, lab.y]);
});
