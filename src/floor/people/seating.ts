/** Who sits on which chair. The view says who waits and who was seated apart; which chair is presentation. */
import type { ClinicMap, Seat } from '../map/clinic-map.ts';

export interface Sitter {
  readonly id: string;
  /** Sits beside this one: a companion beside the patient. */
  readonly beside: string | null;
  /** Was given a seat away from the others. */
  readonly isApart: boolean;
  readonly isInWheelchair: boolean;
}

/** Seat ids by sitter. */
export type Seating = ReadonlyMap<string, string>;

const WHEELCHAIR_BAY = 'wheelchair_bay';

/** Seats for everybody who waits; who sits already stays. Those for whom no seat is left have none and stand. */
export function seatingOf(map: ClinicMap, before: Seating, sitters: readonly Sitter[]): Seating {
  const seating = new Map<string, string>();
  for (const { id } of sitters) {
    const kept = before.get(id);
    if (kept !== undefined) seating.set(id, kept);
  }
  for (const sitter of sitters) {
    if (seating.has(sitter.id)) continue;
    const seat = chosenSeat(map, seating, sitter, sitters);
    if (seat !== undefined) seating.set(sitter.id, seat.id);
  }
  return seating;
}

function chosenSeat(
  map: ClinicMap,
  seating: Seating,
  sitter: Sitter,
  sitters: readonly Sitter[],
): Seat | undefined {
  const taken = new Set(seating.values());
  const free = map.seats.filter((seat) => !taken.has(seat.id));
  if (sitter.isInWheelchair) {
    const bay = free.find((seat) => seat.kind === WHEELCHAIR_BAY);
    if (bay !== undefined) return bay;
  }
  const chairs = free.filter((seat) => seat.kind !== WHEELCHAIR_BAY);
  if (sitter.beside !== null) return nearestTo(map, chairs, seating.get(sitter.beside));
  const strangers = strangersSeats(seating, sitters, sitter.id);
  const companions = sitters.filter((one) => one.beside === sitter.id).length;
  return sitter.isApart ? mostApart(chairs, map, strangers) : firstWithRoom(chairs, companions);
}

/** Seats of those who do not belong to a sitter. */
function strangersSeats(seating: Seating, sitters: readonly Sitter[], id: string): ReadonlySet<string> {
  return new Set(
    sitters.flatMap((one) => (one.id === id || one.beside === id ? [] : (seating.get(one.id) ?? []))),
  );
}

const numberOfSeat = (map: ClinicMap, id: string): number => map.seats.findIndex((seat) => seat.id === id);

function nearestTo(map: ClinicMap, free: readonly Seat[], seat: string | undefined): Seat | undefined {
  const at = seat === undefined ? 0 : numberOfSeat(map, seat);
  return [...free].sort(
    (a, b) => Math.abs(numberOfSeat(map, a.id) - at) - Math.abs(numberOfSeat(map, b.id) - at),
  )[0];
}

/** The seat with the most free chairs around it; of equals the one farthest along the row. */
function mostApart(free: readonly Seat[], map: ClinicMap, strangers: ReadonlySet<string>): Seat | undefined {
  const gap = (seat: Seat): number =>
    Math.min(
      map.seats.length,
      ...[...strangers].map((id) => Math.abs(numberOfSeat(map, id) - numberOfSeat(map, seat.id))),
    );
  return [...free].sort((a, b) => gap(b) - gap(a) || numberOfSeat(map, b.id) - numberOfSeat(map, a.id))[0];
}

/** The first seat that leaves room beside it for those who came along. */
function firstWithRoom(free: readonly Seat[], companions: number): Seat | undefined {
  const isRun = (index: number): boolean =>
    Array.from({ length: companions }, (_, k) => k + 1).every((k) =>
      free[index + k - 1]?.near.includes(free[index + k]?.id ?? ''),
    );
  return free.find((_, index) => isRun(index)) ?? free[0];
}
