/** Finds a place for every bubble, so that none covers another or a face when there is an alternative. Pure. */
import type { Rect } from '../art/clinic/layout.ts';

/** A bubble to place: its tip where nothing is in the way, and how large it is around that tip. */
export interface Wish {
  readonly id: string;
  readonly x: number;
  /** Height of the tip. */
  readonly y: number;
  readonly width: number;
  /** From the tip up. */
  readonly height: number;
  /** Larger is placed first and never made small. */
  readonly urgency: number;
}

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Shown as a dot: there are more bubbles than anybody can read. */
  readonly isDot: boolean;
}

export interface Obstacles {
  /** Faces by the id of the bubble that hangs over them; a bubble may not cover the face of anybody else. */
  readonly faces: readonly { readonly id: string; readonly rect: Rect }[];
  /** The visible world. */
  readonly bounds: Rect;
}

export const MOST_BUBBLES = 8;
const GAP = 4;
const DOT = 14;
const SIDEWAYS = [0, -10, 10, -20, 20, -34, 34];
const UPWARDS = [0, -12, -26, -44, -64];
const COST_OF_BUBBLE = 10;
const COST_OF_FACE = 6;
const COST_OUTSIDE = 20;
const COST_OF_DISTANCE = 6;

/** Answers in the order of the wishes. */
export function placeBubbles(
  wishes: readonly Wish[],
  obstacles: Obstacles,
  most = MOST_BUBBLES,
): readonly Placed[] {
  const order = [...wishes].sort((a, b) => b.urgency - a.urgency || a.y - b.y || a.x - b.x);
  const taken: Rect[] = [];
  const placed = new Map<string, Placed>();
  order.forEach((wish, index) => {
    const isDot = index >= most;
    const size = isDot ? { ...wish, width: DOT, height: DOT } : wish;
    const [dx, dy] = bestOffset(size, taken, obstacles);
    const at = { x: wish.x + dx, y: wish.y + dy };
    taken.push(rectOf(size, dx, dy));
    placed.set(wish.id, { id: wish.id, ...at, isDot });
  });
  return wishes.flatMap((wish) => placed.get(wish.id) ?? []);
}

/** The tip of a bubble whose owner is out of sight: at the nearest edge, with its line pointing to where the owner is. */
export function pinnedTo(
  bounds: Rect,
  tip: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  const isSeen =
    tip.x > bounds.x && tip.x < bounds.x + bounds.w && tip.y > bounds.y && tip.y < bounds.y + bounds.h;
  if (isSeen) return tip;
  const within = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value));
  return {
    x: within(tip.x, bounds.x + width / 2 + GAP, bounds.x + bounds.w - width / 2 - GAP),
    y: within(tip.y, bounds.y + height + GAP, bounds.y + bounds.h - GAP),
  };
}

const rectOf = ({ x, y, width, height }: Wish, dx: number, dy: number): Rect => ({
  x: x + dx - width / 2,
  y: y + dy - height,
  w: width,
  h: height,
});

function bestOffset(wish: Wish, taken: readonly Rect[], obstacles: Obstacles): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const dy of UPWARDS)
    for (const dx of SIDEWAYS) {
      const cost = costOf(wish, dx, dy, taken, obstacles);
      if (cost < least) {
        least = cost;
        best = [dx, dy];
      }
    }
  return best;
}

function costOf(
  wish: Wish,
  dx: number,
  dy: number,
  taken: readonly Rect[],
  { faces, bounds }: Obstacles,
): number {
  const rect = rectOf(wish, dx, dy);
  const wide = { x: rect.x - GAP, y: rect.y - GAP, w: rect.w + 2 * GAP, h: rect.h + 2 * GAP };
  const overBubbles = taken.reduce((sum, other) => sum + overlapOf(wide, other), 0);
  const overFaces = faces.reduce(
    (sum, face) => sum + (face.id === wish.id ? 0 : overlapOf(rect, face.rect)),
    0,
  );
  const outside = rect.w * rect.h - overlapOf(rect, bounds);
  return (
    overBubbles * COST_OF_BUBBLE +
    overFaces * COST_OF_FACE +
    outside * COST_OUTSIDE +
    (Math.abs(dx) + Math.abs(dy)) * COST_OF_DISTANCE
  );
}

/** The area that two rectangles share. */
export function overlapOf(a: Rect, b: Rect): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
