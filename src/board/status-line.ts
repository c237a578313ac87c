import type { DayView } from '../simulation/view/day-view.ts';
import type { Words } from '../text/words.ts';
import { stationName } from './names.ts';

/** Time, place, hands and how much needs the player, in one sentence. */
export function statusLine(view: DayView, words: Words): string {
  return words('board.status', {
    now: view.nowMs,
    place: stationName(words, view.player.station),
    hands: words(`hands.${view.player.hands}`),
    needs: view.needs.length,
  });
}
