/** Plates with the names of rooms. They keep their colour in high contrast. */
import { escapeAttribute } from '../icons/marks.ts';
import type { Rect, RoomPlan } from './layout.ts';
import { tintOf } from './walls.ts';

const LETTER = 6.6;
const PADDING = 14;
const HEIGHT = 16;

const widthOf = (sign: string): number => [...sign].length * LETTER + PADDING;

/** Where a room's plate is, or nothing if it has none. */
export function signRect(room: RoomPlan): Rect | undefined {
  if (!room.sign) return undefined;
  const w = widthOf(room.sign);
  return { x: room.signX - w / 2, y: room.signY - HEIGHT / 2, w, h: HEIGHT };
}

/** The point below a plate where the room's flag goes. */
export const flagPoint = (room: RoomPlan): { x: number; y: number } => ({
  x: room.signX,
  y: room.signY + 17,
});

/** One plate. The words are fitted to the plate, so that any font and language stays inside. */
export function sign(room: RoomPlan): string {
  const rect = signRect(room);
  if (!rect || !room.sign) return '';
  return (
    `<rect x="${rect.x}" y="${rect.y}" width="${rect.w}" height="${HEIGHT}" rx="8" fill="${tintOf(room).plate}" stroke="#FFFFFF" stroke-width="1.6"/>` +
    `<text x="${room.signX}" y="${room.signY + 3.9}" font-family="Nunito, 'Atkinson Hyperlegible Next', system-ui, sans-serif" font-weight="900" font-size="10.5" text-anchor="middle" textLength="${rect.w - PADDING}" lengthAdjust="spacingAndGlyphs" fill="#FFFFFF">${escapeAttribute(room.sign)}</text>`
  );
}
