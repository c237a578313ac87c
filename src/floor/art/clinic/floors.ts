/** Floors: checkered tiles and planks. Scenery stays pale; people are the contrast. */
import { ROOM_COLOURS } from '../palette.ts';
import { flat, round } from '../svg.ts';
import type { Rect, RoomPlan } from './layout.ts';

const TILE = 24;
const WIDE_TILE = 36;
const PLANK = 18;
const PLANK_LENGTH = 96;
const SEAM = 1.3;

interface FloorStyle {
  readonly colours: readonly [string, string];
  readonly laid: 'tiles' | 'wideTiles' | 'planks';
}

const FLOORS: Readonly<Record<string, FloorStyle>> = {
  exam: { colours: ROOM_COLOURS.exam.floor, laid: 'tiles' },
  paediatric: { colours: ROOM_COLOURS.peds.floor, laid: 'tiles' },
  provider: { colours: ROOM_COLOURS.provider.floor, laid: 'planks' },
  corridor: { colours: ROOM_COLOURS.corridor.floor, laid: 'wideTiles' },
  lab: { colours: ROOM_COLOURS.lab.floor, laid: 'tiles' },
  supply: { colours: ROOM_COLOURS.sterile.floor, laid: 'tiles' },
  waiting: { colours: ROOM_COLOURS.waiting.floor, laid: 'planks' },
};
const PLAIN: FloorStyle = { colours: ROOM_COLOURS.corridor.floor, laid: 'wideTiles' };

const styleOf = (room: RoomPlan): FloorStyle => FLOORS[room.tiles] ?? PLAIN;

/** The main colour of a room's floor, for what is seen through an open door. */
export const floorColour = (room: RoomPlan): string => styleOf(room).colours[0];

/** Checkered tiles as one path, so that a clinic full of floors stays a small picture. */
function tiles({ x, y, w, h }: Rect, [base, other]: readonly [string, string], size: number): string {
  let path = '';
  for (let row = 0; row * size < h; row++)
    for (let column = (row + 1) % 2; column * size < w; column += 2) {
      const width = Math.min(size, w - column * size);
      const height = Math.min(size, h - row * size);
      path += `M${x + column * size},${y + row * size}h${width}v${height}h${-width}z`;
    }
  return `${flat(x, y, w, h, base)}<path d="${path}" fill="${other}"/>`;
}

function planks({ x, y, w, h }: Rect, [base, seam]: readonly [string, string]): string {
  let content = flat(x, y, w, h, base);
  for (let row = 0; row * PLANK < h; row++) {
    const top = y + row * PLANK;
    content += flat(x, top, w, SEAM, seam);
    for (let i = 0; i < w / PLANK_LENGTH; i++) {
      const offset = (i * PLANK_LENGTH + (row % 3) * 34) % w;
      content += flat(round(x + offset), top, SEAM, Math.min(PLANK, y + h - top), seam);
    }
  }
  return content;
}

/** The floor of one room. */
export function floor(room: RoomPlan): string {
  const { colours, laid } = styleOf(room);
  if (laid === 'planks') return planks(room.floor, colours);
  return tiles(room.floor, colours, laid === 'tiles' ? TILE : WIDE_TILE);
}

/** The two guide lines along a corridor. */
export function corridorLines({ x, y, w, h }: Rect): string {
  const teal = y + h - 22;
  const coral = y + h - 13;
  return (
    `<path d="M${x},${teal} H${x + w}" stroke="${ROOM_COLOURS.exam.wainscot}" stroke-width="4" opacity=".55"/>` +
    `<path d="M${x},${coral} H${x + w}" stroke="${ROOM_COLOURS.peds.wainscot}" stroke-width="4" stroke-dasharray="14 8" opacity=".6"/>`
  );
}
