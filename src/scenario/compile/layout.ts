import type { LayoutPlan } from '../../simulation/vocabulary/plan.ts';
import { splitReference } from '../library.ts';
import { mapsAt, textOr, textsAt } from '../reading.ts';
import { durationMs } from '../times.ts';
import { type DayContext, packData } from './context.ts';

/** Stations, care rooms and hops of the day's layout pack; a care room that the day does not use is left out with its station. */
export function compileLayout(context: DayContext): LayoutPlan {
  const layout = packData(
    context.library,
    splitReference(textOr(context.day, 'clinic.layout', 'clinic-layout')).id,
  );
  const used = textsAt(context.day, 'clinic.rooms');
  const careRooms = mapsAt(layout, 'careRooms').map((room) => ({
    id: textOr(room, 'id', ''),
    kind: room.kind === 'procedure' ? ('procedure' as const) : ('exam' as const),
  }));
  const rooms = careRooms.filter((room) => used.length === 0 || used.includes(room.id));
  const closed = careRooms.filter((room) => !rooms.includes(room)).map((room) => room.id);
  const stations = mapsAt(layout, 'stations')
    .map((station) => textOr(station, 'id', ''))
    .filter((id) => !closed.includes(id));
  const hops = mapsAt(layout, 'hops')
    .flatMap((hop) => textsAt(hop, 'to').map((to) => [textOr(hop, 'from', ''), to] as const))
    .filter((hop) => hop.every((end) => stations.includes(end)));
  return {
    stations: stations.map((id) => (rooms.some((room) => room.id === id) ? { id, room: id } : { id })),
    rooms,
    hops,
    hopMs: durationMs(textOr(context.core, 'travel.perHop', '15s')),
    mostMs: durationMs(textOr(context.core, 'travel.max', '30s')),
    seats: Math.max(1, mapsAt(layout, 'seats').length),
  };
}
