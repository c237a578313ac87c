import { describe, expect, it } from 'vitest';
import { clinicMap } from '../../../tests/support/floor.ts';
import { centreFor, LEAST_ZOOM, snapped, zoomFor } from './fit.ts';

const { building } = clinicMap.layout;

describe('the zoom', () => {
  it.each([
    ['1280×720 between rail and panel', 700, 666],
    ['1366×640 between rail and panel', 786, 586],
  ])('shows the whole house at %s, with people of a size to be known', (_, width, height) => {
    const zoom = zoomFor({ width, height }, building);
    expect(building.w * zoom).toBeLessThanOrEqual(width);
    expect(building.h * zoom).toBeLessThanOrEqual(height);
    expect(zoom).toBeGreaterThan(0.8);
  });
  it('does not shrink people beyond recognition', () => {
    expect(zoomFor({ width: 200, height: 200 }, building)).toBe(LEAST_ZOOM);
  });
});

describe('the middle of the picture', () => {
  it('is that of the house where all of it is seen', () => {
    expect(centreFor(900, 12, 752, 50)).toBe(388);
  });
  it('follows the player where it is not, but not beyond the walls', () => {
    expect(centreFor(400, 0, 752, 300)).toBe(300);
    expect(centreFor(400, 0, 752, 10)).toBe(196);
    expect(centreFor(400, 0, 752, 740)).toBe(556);
  });
});

it('snaps the middle so that the world begins on a whole pixel', () => {
  const centre = snapped(388, -150, 701, 0.8973);
  expect(Math.abs(centre - 388)).toBeLessThan(1);
  const at = (-150 - centre) * 0.8973 + 701 / 2;
  expect(at).toBeCloseTo(Math.round(at), 6);
});
