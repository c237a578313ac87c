import { describe, expect, it } from 'vitest';
import { MOST_BUBBLES, overlapOf, pinnedTo, placeBubbles, type Wish } from './bubble-solver.ts';

const bounds = { x: 0, y: 0, w: 800, h: 700 };
const wish = (id: string, x: number, y: number, urgency = 0): Wish => ({
  id,
  x,
  y,
  width: 44,
  height: 58,
  urgency,
});
const rect = ({ x, y }: { x: number; y: number }) => ({ x: x - 22, y: y - 58, w: 44, h: 58 });

describe('placing bubbles', () => {
  it('leaves a lonely bubble where it wants to be', () => {
    const [placed] = placeBubbles([wish('a', 300, 300)], { faces: [], bounds });
    expect(placed).toEqual({ id: 'a', x: 300, y: 300, isDot: false });
  });
  it('keeps neighbours on chairs apart', () => {
    const row = [0, 1, 2, 3, 4].map((i) => wish(`p${i}`, 300 + i * 38, 460));
    const placed = placeBubbles(row, { faces: [], bounds });
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) expect(overlapOf(rect(a), rect(b)), `${a.id} ${b.id}`).toBe(0);
  });
  it('lets the more pressing one stay', () => {
    const placed = placeBubbles([wish('low', 300, 300, 1), wish('high', 304, 300, 30)], {
      faces: [],
      bounds,
    });
    expect(placed.find((one) => one.id === 'high')).toMatchObject({ x: 304, y: 300 });
    expect(placed.find((one) => one.id === 'low')).not.toMatchObject({ x: 300, y: 300 });
  });
  it('does not cover the face of somebody behind when there is an alternative', () => {
    const face = { x: 285, y: 250, w: 30, h: 30 };
    const [placed] = placeBubbles([wish('a', 300, 300)], { faces: [{ id: 'b', rect: face }], bounds });
    expect(overlapOf(rect(placed ?? { x: 300, y: 300 }), face)).toBeLessThan(
      overlapOf(rect({ x: 300, y: 300 }), face),
    );
  });
  it('minds only the faces of others', () => {
    const faces = [{ id: 'a', rect: { x: 285, y: 250, w: 30, h: 30 } }];
    expect(placeBubbles([wish('a', 300, 300)], { faces, bounds })[0]).toMatchObject({ x: 300, y: 300 });
  });
  it('stays inside what is seen', () => {
    const [placed] = placeBubbles([wish('a', 8, 300)], { faces: [], bounds });
    expect(placed?.x).toBeGreaterThanOrEqual(22);
  });
  it('turns the least pressing into dots when there are more than can be read', () => {
    const many = Array.from({ length: MOST_BUBBLES + 2 }, (_, i) => wish(`p${i}`, 60 + i * 70, 300, i));
    const dots = placeBubbles(many, { faces: [], bounds }).filter((one) => one.isDot);
    expect(dots.map((one) => one.id)).toEqual(['p0', 'p1']);
  });
  it('answers in the order it was asked, the same every time', () => {
    const wishes = [wish('c', 10, 10), wish('a', 20, 20, 9), wish('b', 30, 30, 5)];
    const placed = placeBubbles(wishes, { faces: [], bounds });
    expect(placed.map((one) => one.id)).toEqual(['c', 'a', 'b']);
    expect(placeBubbles(wishes, { faces: [], bounds })).toEqual(placed);
  });
});

it('pins the bubble of somebody out of sight to the edge, and leaves others alone', () => {
  expect(pinnedTo(bounds, { x: 900, y: 300 }, 44, 58)).toEqual({ x: 774, y: 300 });
  expect(pinnedTo(bounds, { x: 300, y: -50 }, 44, 58)).toEqual({ x: 300, y: 62 });
  expect(pinnedTo(bounds, { x: 8, y: 10 }, 44, 58)).toEqual({ x: 8, y: 10 });
});
