import type { Perceived } from '../simulation/vocabulary/task.ts';
import type { TrayPlace } from '../simulation/vocabulary/tray-spec.ts';
import type { Action } from '../simulation/vocabulary/widget.ts';
import { CONFIRM, offers, perceivedParam, plain } from './task-helpers.ts';

/** The thing on the stand from setting up to the end of the procedure. */
export const FIELD = 'sterile-field';

const COLUMNS = 'ABCDEFGH';

/** The places of a cloth: the outer ring is the border, which is not sterile. Columns are letters, row 1 is the near one. */
export function clothPlaces(columns: number, rows: number): readonly TrayPlace[] {
  return Array.from({ length: columns * rows }, (_, at) => {
    const column = 1 + (at % columns);
    const row = 1 + Math.floor(at / columns);
    const isEdge = column === 1 || row === 1 || column === columns || row === rows;
    const name = `${COLUMNS[column - 1] ?? ''}${row}`;
    return { id: name.toLowerCase(), label: plain(name), column, row, zone: isEdge ? 'border' : 'sterile' };
  });
}

/** What a bot puts where: a thing, the way it is handled, and the thing into which it is poured. */
export interface Wanted {
  readonly item: string;
  readonly way?: string;
  readonly into?: string;
}

/**
 * Solves a tray: flaps in the given order, then each thing onto the first free place that the arm reaches without passing over
 * the field; walks around when there is none from here.
 */
export function solveTray(perceived: Perceived, flaps: readonly string[], wanted: readonly Wanted[]): Action {
  const flap = flaps.find((one) => offers(perceived, 'open', one));
  if (flap !== undefined) return { verb: 'open', target: flap };
  const held = perceived.text.find((line) => line.id === 'tray.hand')?.params?.item;
  const inHand = wanted.find((one) => one.item === held);
  if (inHand !== undefined) return putDown(perceived, inHand);
  const next = wanted.find((one) => offers(perceived, 'take', one.item));
  if (next === undefined) return CONFIRM;
  const take = { verb: 'take', target: next.item };
  return next.way === undefined ? take : { ...take, value: next.way };
}

function putDown(perceived: Perceived, { into }: Wanted): Action {
  const { text } = perceived;
  const vessel = into === undefined ? undefined : perceivedParam(text, 'tray.lies', { item: into }, 'place');
  const taken = text.filter((line) => line.id === 'tray.lies').map((line) => line.params?.place);
  const place = text.find((line) => {
    const { place: id, zone, passes } = line.params ?? {};
    if (line.id !== 'tray.place' || passes !== 0 || zone === 'border') return false;
    return vessel === undefined ? !taken.includes(id) : id === vessel;
  });
  if (place !== undefined) return { verb: 'put', target: String(place.params?.place) };
  const side = perceivedParam(text, 'tray.standing', {}, 'side');
  return { verb: 'stand', value: side === 'near' ? 'far' : 'near' };
}
