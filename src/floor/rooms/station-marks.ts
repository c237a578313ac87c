import type { DayView } from '../../simulation/view/day-view.ts';
import type { StationId } from '../../simulation/vocabulary/ids.ts';

/** What stands at a station: its key and how much can be done there. */
export interface StationMark {
  readonly id: StationId;
  /** 1 to 9 and 0 for the first ten stations of the Board; none for the rest. */
  readonly key: string | null;
  readonly actions: number;
  readonly isHere: boolean;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Marks of all stations, in the order of the Board. */
export function stationMarksOf(view: DayView): readonly StationMark[] {
  return view.stations.map(({ id, actions }, index) => ({
    id,
    key: KEYS[index] ?? null,
    actions,
    isHere: view.player.station === id,
  }));
}
