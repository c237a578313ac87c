/** Doll-house walls: dark caps seen from above, and the faces of the north walls. */
import { dark, light } from '../colour.ts';
import { ROOM_COLOURS, WALL } from '../palette.ts';
import { flat } from '../svg.ts';
import type { ClinicLayout, Rect, RoomPlan } from './layout.ts';

interface Tint {
  readonly wainscot: string;
  readonly plate: string;
}

const TINTS: Readonly<Record<string, Tint>> = {
  teal: ROOM_COLOURS.exam,
  coral: ROOM_COLOURS.peds,
  sand: ROOM_COLOURS.provider,
  blue: ROOM_COLOURS.lab,
  green: ROOM_COLOURS.waiting,
  plum: ROOM_COLOURS.sterile,
};

/** Colours of a room's lower wall and plate. A corridor has its own quiet blue. */
export const tintOf = (room: RoomPlan): Tint =>
  room.tiles === 'corridor' ? ROOM_COLOURS.corridor : (TINTS[room.tint] ?? ROOM_COLOURS.corridor);

const WAINSCOT_FROM = 0.62;

/** A wall that faces us: plaster above, the room's colour below, a rail, and its shadow on the floor. */
export function wallFace({ x, y, w, h }: Rect, wainscot: string): string {
  const rail = y + h * WAINSCOT_FROM;
  return (
    flat(x, y, w, h, WALL.face) +
    flat(x, rail, w, h * (1 - WAINSCOT_FROM), wainscot) +
    flat(x, rail - 2, w, 3, light(wainscot, 0.55)) +
    flat(x, y + h - 3, w, 3, dark(wainscot, 0.3)) +
    flat(x, y + h, w, 7, WALL.shadow, 0.13) +
    flat(x, y, w, 5, WALL.shadow, 0.1)
  );
}

/** The caps of all walls: the whole building in cap colour, onto which the rooms are laid. */
export function wallCaps({ building: { x, y, w, h } }: ClinicLayout): string {
  return (
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="8" fill="${WALL.shadow}" opacity=".18" transform="translate(5,7)"/>` +
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6" fill="${WALL.cap}"/>` +
    flat(x + 4, y, w - 8, 2, WALL.capHighlight)
  );
}

/** Light on the caps below and to the right of a room, and the shadow of the wall on its left. */
export function wallEdges({ floor, face }: RoomPlan): string {
  const height = floor.y + floor.h - face.y;
  return (
    flat(floor.x, floor.y + floor.h, floor.w, 2, WALL.capHighlight) +
    flat(floor.x + floor.w, face.y, 2, height, WALL.capHighlight) +
    flat(floor.x, face.y + face.h, 6, height - face.h, WALL.shadow, 0.12)
  );
}
