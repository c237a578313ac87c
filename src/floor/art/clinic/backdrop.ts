/** The clinic as one picture: ground, floors, walls, doors, what hangs on walls and lies on floors, signs. */
import { svgDocument } from '../svg.ts';
import { closedDoor, entrance, openDoor } from './doors.ts';
import { dressingOf, placedDrawing } from './dressing.ts';
import { corridorLines, floor, floorColour } from './floors.ts';
import { highContrastBackdrop } from './high-contrast.ts';
import {
  type ClinicLayout,
  contains,
  type DoorPlan,
  doorRect,
  overlaps,
  type Rect,
  type RoomPlan,
} from './layout.ts';
import { outside } from './outside.ts';
import { sign } from './signs.ts';
import { sunPatches, wallDecorOf } from './wall-decor-plan.ts';
import { tintOf, wallCaps, wallEdges, wallFace } from './walls.ts';

const OUTER_WALL = 30;
const DOOR_WIDTH = 40;

const isEntrance = (door: DoorPlan, { building }: ClinicLayout): boolean =>
  door.y + door.h / 2 >= building.y + building.h;

function doorway(door: DoorPlan, layout: ClinicLayout): string {
  const rect = doorRect(door);
  const beyond = layout.rooms.find((room) => contains(room.floor, door.x, rect.y - 6));
  return openDoor(rect, beyond ? floorColour(beyond) : '#F3EEE6');
}

/** Whether a room lies open to the one beside it: an alcove has neither wall nor door there. */
const isOpen = ({ id, floor: mine }: RoomPlan, { rooms }: ClinicLayout): boolean =>
  rooms.some(
    ({ id: other, floor: its }) =>
      other !== id && overlaps({ ...mine, x: mine.x - 1, w: mine.w + 2 }, its) && !overlaps(mine, its),
  );

/** A room that nobody walks into in the game still has a door, always closed, with its plate on it. */
function lockedDoors(layout: ClinicLayout): string {
  return layout.rooms
    .filter((room) => !isOpen(room, layout) && !layout.doors.some((door) => door.room === room.id))
    .map(({ face, floor: ground, signX }) => {
      const h = ground.y - face.y + 8;
      return closedDoor({ x: signX - DOOR_WIDTH / 2, y: face.y - 8, w: DOOR_WIDTH, h });
    })
    .join('');
}

function beam({ x, y, w }: Rect): string {
  return `<path d="M${x + 2},${y - 4} h${w - 4} l-30,-100 h${-(w - 26)} z" fill="#FFFBE6" opacity=".6"/>`;
}

function building(layout: ClinicLayout): string {
  const { rooms } = layout;
  const isOuter = (room: RoomPlan): boolean => room.face.y < layout.building.y + OUTER_WALL;
  return [
    wallCaps(layout),
    ...rooms.map(wallEdges),
    ...rooms.map(floor),
    ...rooms.filter((room) => room.id === 'corridor').map((room) => corridorLines(room.floor)),
    ...rooms.map((room) => wallFace(room.face, tintOf(room).wainscot)),
    ...rooms.filter(isOuter).map(sunPatches),
    ...layout.doors.filter((door) => !isEntrance(door, layout)).map((door) => doorway(door, layout)),
    lockedDoors(layout),
    ...rooms.map((room) => wallDecorOf(room, layout)),
  ].join('');
}

export interface BackdropOptions {
  /** Greys and pales everything but the signs. */
  readonly highContrast?: boolean;
  /** Pixels per world unit. */
  readonly scale?: number;
  /** Whether plates and words are drawn; without them the view sets its own. */
  readonly signs?: boolean;
  /** World units of the ground around the world that are shown too; at most 160. */
  readonly margin?: number;
}

function backdropContent(
  layout: ClinicLayout,
  { highContrast = false, signs = true }: BackdropOptions,
): string {
  const door = layout.doors.find((each) => isEntrance(each, layout));
  const way = door ? doorRect(door) : undefined;
  const ground = dressingOf(layout).filter((piece) => piece.layer === 'ground');
  const scenery =
    outside(layout, way) +
    building(layout) +
    (way ? beam(way) + entrance(way) : '') +
    ground.map(placedDrawing).join('');
  return (
    (highContrast ? highContrastBackdrop(scenery) : scenery) + (signs ? layout.rooms.map(sign).join('') : '')
  );
}

/** The empty clinic: everything that nobody can walk behind. Furniture and people are sprites on top. */
export function clinicBackdropSvg(layout: ClinicLayout, options: BackdropOptions = {}): string {
  const margin = options.margin ?? 0;
  return svgDocument(
    [-margin, -margin, layout.width + 2 * margin, layout.height + 2 * margin],
    backdropContent(layout, options),
    options.scale ?? 1,
  );
}

/** The furnished clinic as one picture, for titles and for looking at; `figures` are sorted in by depth. */
export function clinicStillSvg(
  layout: ClinicLayout,
  figures: readonly { readonly depth: number; readonly drawing: string }[] = [],
  options: BackdropOptions = {},
): string {
  const pieces = dressingOf(layout)
    .filter((piece) => piece.layer === 'standing')
    .map((piece) => ({ depth: piece.depth, drawing: placedDrawing(piece) }));
  const sorted = [...pieces, ...figures].sort((a, b) => a.depth - b.depth);
  const content = backdropContent(layout, options) + sorted.map((each) => each.drawing).join('');
  return svgDocument([0, 0, layout.width, layout.height], content, options.scale ?? 1);
}
