/** Doors in walls that face us: the open doorway is part of the backdrop, the closed leaf a sprite over it. */
import { dark, light } from '../colour.ts';
import { WALL, WOOD } from '../palette.ts';
import { centredSprite, type Sprite } from '../sprite.ts';
import { flat, round } from '../svg.ts';
import type { Rect } from './layout.ts';

const INK = '#33284A';
const FRAME = '#C98F45';
const FRAME_CLOSED = '#B87F3A';

/** An open doorway with its leaf swung to the left; `through` is the colour of the floor beyond. */
export function openDoor({ x, y, w, h }: Rect, through: string): string {
  return (
    flat(x - 3, y, w + 6, h, FRAME) +
    flat(x, y + 3, w, h - 3, through) +
    `<path d="M${x},${y + 3} h${w} v4 h${-(w - 5)} v${h - 7} h-5z" fill="${WALL.shadow}" opacity=".22"/>` +
    flat(x, y + h - 4, w, 4, '#A98A5E', 0.65) +
    `<path d="M${x},${y + 3} l-7,5 v${h - 3} l7,-5z" fill="${WOOD.door}" stroke="${dark(WOOD.door)}" stroke-width="1.2"/>` +
    `<circle cx="${x - 2.4}" cy="${round(y + h * 0.6)}" r="1.5" fill="${INK}"/>`
  );
}

/** A closed door: the room is occupied. */
export function closedDoor({ x, y, w, h }: Rect): string {
  const edge = dark(WOOD.door);
  const middle = x + w / 2;
  return (
    flat(x - 3, y, w + 6, h, FRAME_CLOSED) +
    `<rect x="${x}" y="${y + 5}" width="${w}" height="${h - 5}" rx="1.5" fill="${WOOD.door}" stroke="${edge}" stroke-width="1.3"/>` +
    `<rect x="${middle - 7}" y="${y + 9}" width="14" height="11" rx="2" fill="#DDF0F5" stroke="${edge}" stroke-width="1.2"/>` +
    `<path d="M${middle - 4},${y + 17} l6,-6" stroke="#FFFFFF" stroke-width="1.6"/>` +
    `<rect x="${x + 5}" y="${y + 25}" width="${w - 10}" height="${h - 30}" rx="2" fill="${light(WOOD.door, 0.22)}" stroke="${dark(WOOD.door, 0.35)}" stroke-width="1"/>` +
    `<circle cx="${x + w - 5}" cy="${y + 23}" r="2" fill="#F7F4EC" stroke="${INK}" stroke-width="1"/>`
  );
}

/** The closed leaf as a sprite, anchored in its middle as the layout gives doors. */
export function closedDoorSprite(width: number, height: number): Sprite {
  const w = width + 8;
  return centredSprite(
    `door-closed-${width}x${height}`,
    [-w / 2, -height / 2, w, height],
    closedDoor({ x: -width / 2, y: -height / 2, w: width, h: height }),
  );
}

/** The glass entrance in the south wall with its mat inside. */
export function entrance({ x, y, w, h }: Rect): string {
  return (
    flat(x, y, w, h, '#CFE9F2') +
    flat(x, y, w / 2 - 2, 5, '#8FB9C9') +
    flat(x + w / 2 + 2, y, w / 2 - 2, 5, '#8FB9C9') +
    flat(x - 8, y - 2, 8, h + 4, WALL.capHighlight) +
    flat(x + w, y - 2, 8, h + 4, WALL.capHighlight) +
    `<rect x="${x + 4}" y="${y - 32}" width="${w - 8}" height="26" rx="4" fill="#5B7F9C"/>` +
    `<rect x="${x + 8}" y="${y - 28}" width="${w - 16}" height="18" rx="3" fill="none" stroke="#8FB0C8" stroke-width="1.5" stroke-dasharray="4 3"/>`
  );
}
