/** How the clinic fits into the place it is given. Pure. */

/** Below this the people are too small to be told apart; then the picture is larger than its place and follows the player. */
export const LEAST_ZOOM = 0.62;
const MOST_ZOOM = 2;
const MARGIN = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels per world unit, so that the whole building is seen where that leaves people large enough. */
export function zoomFor(place: Size, building: { readonly w: number; readonly h: number }): number {
  const across = place.width / (building.w + 2 * MARGIN);
  const down = place.height / (building.h + 2 * MARGIN);
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, Math.min(across, down)));
}

/**
 * The middle moved by less than a pixel, so that the world's `origin` falls on a whole pixel: a backdrop that lies on whole
 * pixels is copied, not filtered, and is sharp.
 * @param pixels of the canvas along this axis
 * @param zoom device pixels per world unit
 */
export function snapped(centre: number, origin: number, pixels: number, zoom: number): number {
  const at = (origin - centre) * zoom + pixels / 2;
  return origin - (Math.round(at) - pixels / 2) / zoom;
}

/**
 * Where the middle of the picture lies, in world units, along one axis: the middle of the building where all of it is seen, else
 * as near to `wanted` as the edges allow.
 */
export function centreFor(seen: number, from: number, length: number, wanted: number): number {
  if (seen >= length + 2 * MARGIN) return from + length / 2;
  const least = from - MARGIN + seen / 2;
  const most = from + length + MARGIN - seen / 2;
  return Math.min(most, Math.max(least, wanted));
}
