import type { Page } from 'playwright-core';
import type { Point } from '../../src/floor/map/clinic-map.ts';
import { centreFor, zoomFor } from '../../src/floor/scene/fit.ts';
import { clinicMap } from './floor.ts';

/** Where a point of the world lies on the page, where the whole clinic is seen. */
export async function pointOnPage(page: Page, { x, y }: Point): Promise<Point> {
  const box = await page.locator('.floor canvas').boundingBox();
  if (box === null) throw new Error('there is no canvas');
  const { building } = clinicMap.layout;
  const zoom = zoomFor(box, building);
  const left = centreFor(box.width / zoom, building.x, building.w, 0) - box.width / zoom / 2;
  const top = centreFor(box.height / zoom, building.y, building.h, 0) - box.height / zoom / 2;
  return { x: box.x + (x - left) * zoom, y: box.y + (y - top) * zoom };
}
