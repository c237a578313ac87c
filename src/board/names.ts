import type { VisitView } from '../simulation/view/day-view.ts';
import type { StationId } from '../simulation/vocabulary/ids.ts';
import type { Words } from '../text/words.ts';

/** What stands for an id that the texts do not know: its words apart, the first letter large. */
export function plainName(id: string): string {
  const words = id.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replace(/[-_.]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** What was said for an id that data names; the plain name of the id where there are no words for it. */
export function orPlain(said: string, id: string): string {
  return said.startsWith('⟦') ? plainName(id) : said;
}

/** The name of a station or room. */
export function stationName(words: Words, id: StationId): string {
  return orPlain(words(`station.${id}`), id);
}

/** `Amir Haddad`. */
export function fullName({ person }: VisitView): string {
  return `${person.first} ${person.last}`;
}

/** Minutes and seconds left, `8:05`; a minus where the time has gone by. */
export function countdown(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1_000);
  return `${ms < 0 ? '−' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
