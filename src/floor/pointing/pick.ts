/** What lies under a point of the clinic. Pure. */
import { contains, type Rect } from '../art/clinic/layout.ts';
import type { ClinicMap, Point } from '../map/clinic-map.ts';

export interface Target {
  /** Whom or what it stands for: a person's body and their bubble both stand for the person. */
  readonly hit: Hit;
  readonly rect: Rect;
  /** The nearer one wins. */
  readonly depth: number;
}

export type Hit =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'station'; readonly id: string };

const REACH = 300;
const DESK_ROOM = 'front';

/** The person or bubble under a point, else the nearest station of the room it lies in; null outside the house. */
export function hitAt(map: ClinicMap, targets: readonly Target[], point: Point): Hit | null {
  const [nearest] = targets
    .filter(({ rect }) => contains(rect, point.x, point.y))
    .sort((a, b) => b.depth - a.depth);
  if (nearest !== undefined) return nearest.hit;
  const station = stationAt(map, point);
  return station === null ? null : { kind: 'station', id: station };
}

function stationAt(map: ClinicMap, point: Point): string | null {
  const rooms = map.layout.rooms.filter(({ floor, face }) => {
    const whole = { x: floor.x, y: face.y, w: floor.w, h: floor.y + floor.h - face.y };
    return contains(whole, point.x, point.y);
  });
  // The counter's front and what stands on it belong to the desk, though they stand in the waiting room.
  const counter = map.layout.deskCounter;
  const isDesk =
    rooms.some((room) => room.id === DESK_ROOM) ||
    (counter !== undefined && contains(counter, point.x, point.y));
  const ids = isDesk ? [DESK_ROOM] : rooms.map((room) => room.id);
  const near = map.stations
    .filter((station) => ids.includes(station.room))
    .map((station) => ({ id: station.id, far: Math.hypot(station.x - point.x, station.y - point.y) }))
    .filter(({ far }) => far < REACH)
    .sort((a, b) => a.far - b.far);
  return near[0]?.id ?? null;
}
