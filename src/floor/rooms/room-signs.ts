/** How a room shows what state it is in: door, flag and, where nobody can go in, a plate with words. */
import type { DayView, RoomView } from '../../simulation/view/day-view.ts';
import type { IconName } from '../art/icons/icons.ts';
import type { FlagKind } from '../art/icons/marks.ts';

export interface RoomSign {
  readonly id: string;
  readonly isDoorClosed: boolean;
  readonly flag: FlagKind;
  /** Over the floor of a room that is not ready: a drawing and words. */
  readonly plate: { readonly icon: IconName; readonly text: string; readonly leftMs: number | null } | null;
}

/** The signs of every room in which patients are seen. */
export function roomSignsOf(view: DayView): readonly RoomSign[] {
  return view.rooms.map((room) => ({
    id: room.id,
    isDoorClosed: room.state === 'occupied',
    flag: flagOf(view, room),
    plate: plateOf(view, room),
  }));
}

/** Who is needed next in the room, as real clinics flag it. */
function flagOf(view: DayView, room: RoomView): FlagKind {
  switch (room.state) {
    case 'ready':
      return 'ready';
    case 'dirty':
    case 'wet':
      return 'clean';
    case 'occupied':
      return occupiedFlag(view, room);
    default:
      return 'empty';
  }
}

function occupiedFlag(view: DayView, room: RoomView): FlagKind {
  const visit = view.visits.find((one) => one.id === room.occupant);
  if (visit === undefined) return 'empty';
  return visit.flow === 'ready' || visit.flow === 'withProvider' ? 'provider' : 'assistant';
}

function plateOf(view: DayView, { state, dryMs }: RoomView): RoomSign['plate'] {
  if (state === 'dirty') return { icon: 'spray', text: 'floor.room.dirty', leftMs: null };
  if (state === 'blocked') return { icon: 'lock', text: 'floor.room.blocked', leftMs: null };
  if (state !== 'wet') return null;
  const leftMs = dryMs === null ? null : Math.max(0, Math.ceil((dryMs - view.nowMs) / 5_000) * 5_000);
  return { icon: 'clock', text: leftMs === null ? 'floor.room.wetOnly' : 'floor.room.wet', leftMs };
}
