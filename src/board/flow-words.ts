import type { VisitView } from '../simulation/view/day-view.ts';
import type { Words } from '../text/words.ts';
import { stationName } from './names.ts';

/** Where a visit stands, in words a colleague would use: `Waiting 9 min`, `Exam room 1, orders in`. */
export function flowWords(visit: VisitView, words: Words): string {
  const { flow, place, appointmentMs, waitingMs } = visit;
  return words(`flow.${flow}`, {
    place: place === null ? '' : stationName(words, place),
    at: appointmentMs,
    minutes: Math.floor(waitingMs / 60_000),
  });
}

/** How a card of a patient is marked: by border, label and band, never by colour alone. */
export function cardState(visit: VisitView, isUrgent: boolean): string {
  if (visit.alert || visit.mood.pips <= 1 || isUrgent) return 'urgent';
  if (visit.flow === 'scheduled') return 'later';
  if (visit.flow === 'waiting' || visit.flow === 'atWindow') return 'waiting';
  return visit.place === null ? 'gone' : 'room';
}
