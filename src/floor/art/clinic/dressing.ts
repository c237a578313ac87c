/** Places furniture in a layout: seats where the pack has seats, tables under patients, the rest by room. */
import { type FurnitureKind, furniture } from '../furniture/furniture.ts';
import { frontCounter } from '../furniture/office.ts';
import { place } from '../svg.ts';
import { DRESSING, ON_FRONT_COUNTER } from './dressing-plan.ts';
import type { ClinicLayout, RoomPlan, SeatPlan, SpotPlan } from './layout.ts';

export interface Placement {
  /** Name of the sprite: a furniture kind, or `front-counter-<width>`. */
  readonly sprite: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  /** Order of drawing among people and furniture: larger is nearer. */
  readonly depth: number;
  /** `ground` lies under everybody and belongs to the backdrop; `standing` is sorted among people. */
  readonly layer: 'ground' | 'standing';
}

const SEAT_COLOURS: readonly FurnitureKind[] = ['chair-coral', 'chair-teal', 'chair-gold'];
const SEAT_SCALE = 0.84;
/** A patient on the table sits this far above its front edge. */
const TABLE_BELOW_PATIENT = 18;

const standing = (sprite: string, x: number, y: number, scale: number, depth = y): Placement => ({
  sprite,
  x,
  y,
  scale,
  flip: false,
  depth,
  layer: 'standing',
});

function seatPlacement(seat: SeatPlan, index: number): Placement {
  if (seat.kind === 'wheelchair_bay')
    return { ...standing('wheelchair-bay', seat.x, seat.y, 0.9), layer: 'ground', depth: 0 };
  const kind = seat.kind === 'bench' ? 'bench' : (SEAT_COLOURS[index % SEAT_COLOURS.length] ?? 'chair-teal');
  return standing(kind, seat.x, seat.y + 5, SEAT_SCALE, seat.y - 0.5);
}

function spotPlacement(spot: SpotPlan): Placement[] {
  if (spot.pose !== 'sit') return [];
  const [room, who] = spot.id.split('.');
  if (who !== 'patient') return [standing('chair-teal', spot.x, spot.y + 5, SEAT_SCALE, spot.y - 0.5)];
  const kind = room === 'exam2' ? 'exam-table-side-coral' : 'exam-table-side';
  return [standing(kind, spot.x + 6, spot.y + TABLE_BELOW_PATIENT, 0.78, spot.y - 0.5)];
}

/** Keeps what merely furnishes a room away from seats and from where people stand. */
function isClear(x: number, y: number, layout: ClinicLayout): boolean {
  return [...layout.seats, ...layout.spots].every((at) => Math.abs(at.x - x) > 24 || Math.abs(at.y - y) > 12);
}

function roomPlacements(room: RoomPlan, layout: ClinicLayout): Placement[] {
  const pieces = (DRESSING[room.id] ?? []).filter(
    (piece) =>
      piece.flat ||
      piece.above !== undefined ||
      isClear(room.floor.x + piece.x, room.floor.y + piece.y, layout),
  );
  return pieces.map((piece) => {
    const x = room.floor.x + piece.x;
    const y = room.floor.y + piece.y;
    const placed = standing(piece.kind, x, y, piece.scale ?? 1, y + (piece.above ?? 0));
    return piece.flat ? { ...placed, layer: 'ground' } : placed;
  });
}

function counterPlacements({ deskCounter }: ClinicLayout): Placement[] {
  if (!deskCounter) return [];
  const { x, y, w, h } = deskCounter;
  const bottom = y + h;
  return [
    standing(frontCounterName(w), x + w / 2, bottom, 1, bottom),
    ...ON_FRONT_COUNTER.map(([kind, share], i) =>
      standing(kind, x + w * share, y + 8, 0.86, bottom + 0.1 + i / 100),
    ),
  ];
}

/** The sprite name of the front counter of a layout. */
export const frontCounterName = (width: number): string => `front-counter-${width}`;

/** All furniture of a layout, in the order of drawing. */
export function dressingOf(layout: ClinicLayout): Placement[] {
  return [
    ...layout.rooms.flatMap((room) => roomPlacements(room, layout)),
    ...layout.seats.map(seatPlacement),
    ...layout.spots.flatMap(spotPlacement),
    ...counterPlacements(layout),
  ].sort((a, b) => a.depth - b.depth);
}

const isFurniture = (sprite: string): sprite is FurnitureKind => !sprite.startsWith('front-counter-');

/** The drawing of one placed piece. */
export function placedDrawing({ sprite, x, y, scale, flip }: Placement): string {
  const drawing = isFurniture(sprite)
    ? furniture(sprite)
    : frontCounter(Number(sprite.slice('front-counter-'.length)));
  return place(drawing, x, y, scale, flip);
}
