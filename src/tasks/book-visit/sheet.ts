import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { durationMs, numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import type { Opening } from './requests.ts';

const MINUTE_MS = 60_000;
const MINUTES_AN_HOUR = 60;

/** A column of the sheet: a day, whose it is, and its cells from the top. */
export interface SheetColumn {
  readonly id: string;
  readonly day: string;
  readonly inDays: number;
  readonly has: readonly string[];
  /** `f` free, `b` booked, `x` shut. */
  readonly cells: readonly string[];
  /** What each row offers beside what the whole column has. */
  readonly offers: readonly (readonly string[])[];
}

export interface Sheet {
  readonly rowMinutes: number;
  /** Times as they stand at the side: `11:15`. */
  readonly times: readonly string[];
  readonly columns: readonly SheetColumn[];
}

/** The sheet that goes with a request. Throws when the pack has none: a defect of the pack. */
export function sheetOf(world: World, request: string): Sheet {
  const row = rowById(pack(world, 'booking-sheets'), 'sheets', request);
  if (row === undefined) throw new Error(`the pack booking-sheets has no sheet ${request}`);
  const rowMinutes = durationMs(row.row) / MINUTE_MS;
  const columns = rowsAt(row, 'columns').map((one) => columnOf(one, rowsAt(row, 'spans')));
  const [hours = 0, minutes = 0] = textOr(row, 'from', '').split(':').map(Number);
  const count = Math.max(...columns.map((one) => one.cells.length));
  const times = Array.from({ length: count }, (_, at) =>
    clock(hours * MINUTES_AN_HOUR + minutes + at * rowMinutes),
  );
  return { rowMinutes, times, columns };
}

function columnOf(row: JsonMap, everywhere: readonly JsonMap[]): SheetColumn {
  const cells = [...textOr(row, 'cells', '')];
  const spans = [...everywhere, ...rowsAt(row, 'spans')];
  const offers = cells.map((_, at) =>
    spans
      .filter((one) => at >= numberOr(one, 'from', 0) && at <= numberOr(one, 'to', -1))
      .map((one) => textOr(one, 'has', '')),
  );
  const has = textsAt(row, 'has');
  return {
    id: textOr(row, 'id', ''),
    day: textOr(row, 'day', ''),
    inDays: numberOr(row, 'inDays', 0),
    has,
    cells,
    offers,
  };
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES_AN_HOUR))}:${two(minutes % MINUTES_AN_HOUR)}`;
}

/** The id of a cell: `tue_own-3`. */
export function cellId(column: string, row: number): string {
  return `${column}-${row}`;
}

/** What an opening offers to a visit of so many minutes that begins there: free time, and what holds for all of it. */
export function openingAt(column: SheetColumn, row: number, minutes: number, rowMinutes: number): Opening {
  const rows = Math.ceil(minutes / rowMinutes);
  const free = column.cells.slice(row).findIndex((one) => one !== 'f');
  const isFree = free === -1 ? column.cells.length - row : free;
  const covered = column.offers.slice(row, row + rows);
  const shared = (covered[0] ?? []).filter((one) => covered.every((offers) => offers.includes(one)));
  return { inDays: column.inDays, minutes: isFree * rowMinutes, has: [...column.has, ...shared] };
}
