import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { SlotCell } from '../../simulation/vocabulary/slots-spec.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { drawn } from '../day-work.ts';
import { numberOr, textOr } from '../pack-rows.ts';
import { CONFIRM, judge, offers, plain, step } from '../task-helpers.ts';
import { lengthsOf, misfit, type Opening, perceivedRequest, requestOf, requestPrompt } from './requests.ts';
import { cellId, openingAt, type SheetColumn, sheetOf } from './sheet.ts';

const REQUEST = 'visit';
const STATES = { f: 'free', b: 'booked', x: 'shut' } as const;
/** Initials of who is booked: a sheet on a wall shows no more. */
const INITIALS = ['A. B.', 'C. N.', 'D. O.', 'F. R.', 'J. M.', 'K. W.'];

/** How long, and where on the sheet: both can still be moved until it is kept. */
export const chooseOnSheet: AnyStep = step({
  id: 'slot',
  widget: 'slots',
  title: message('book-visit.slot.step'),
  costMs: 60_000,
  panelSeconds: 24,
  spec: (world) => {
    const request = requestOf(world);
    const sheet = sheetOf(world, textOr(request, 'id', ''));
    const lengths = lengthsOf(request);
    return {
      prompt: requestPrompt('book-visit.sheet.prompt', request),
      columns: sheet.columns.map(({ id, day, has, inDays }) => ({
        id,
        label: message('book-visit.sheet.column', { day: message(`book-visit.short.${day}`), inDays }),
        notes: has.map((one) => message(`book-visit.has.${one}`)),
      })),
      rows: sheet.times.map((time, at) => ({ id: `row-${at}`, label: plain(time) })),
      rowMinutes: sheet.rowMinutes,
      cells: sheet.columns.flatMap((column) => column.cells.map((_, row) => cellOf(world, column, row))),
      requests: [
        {
          id: REQUEST,
          label: message('book-visit.sheet.visit'),
          needs: [],
          minutes: lengths[drawn(world, 31, lengths.length)] ?? 0,
          lengths,
        },
      ],
    };
  },
  effects: sheetEffects,
  solve: solveSheet,
});

function cellOf(world: World, column: SheetColumn, row: number): SlotCell {
  const state = STATES[column.cells[row] as keyof typeof STATES] ?? 'shut';
  const who = INITIALS[drawn(world, 40 + row, INITIALS.length)] ?? '';
  return {
    id: cellId(column.id, row),
    column: column.id,
    row: `row-${row}`,
    state,
    ...(state === 'booked' ? { label: plain(who) } : {}),
    ...(state === 'shut' ? { label: message('book-visit.sheet.lunch') } : {}),
    ...(state === 'free'
      ? { notes: (column.offers[row] ?? []).map((one) => message(`book-visit.has.${one}`)) }
      : {}),
  };
}

function sheetEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const request = requestOf(world);
  const minutes = numberOr(request, 'minutes', 0);
  const sheet = sheetOf(world, textOr(request, 'id', ''));
  const at = observedList(observations, 'placed')[0]?.split('>')[1] ?? '';
  const column = sheet.columns.find((one) => at.startsWith(`${one.id}-`));
  const row = Number(at.split('-')[1]);
  const hasLength = observedList(observations, 'lengths').includes(`${REQUEST}=${minutes}`);
  const error =
    column === undefined
      ? 'not-booked'
      : column.cells[row] === 'b'
        ? 'double-booked'
        : misfit(world, request, openingAt(column, row, minutes, sheet.rowMinutes));
  return [judge('sched.length', hasLength, 'wrong-length'), judge('sched.slot', error === '', error)];
}

/** Sets the length, then looks for a free cell from which all of it fits. */
function solveSheet(perceived: Perceived): Action {
  const request = perceivedRequest(perceived);
  const minutes = numberOr(request, 'minutes', 0);
  const seen = perceived.text.find((line) => line.id === 'slots.request')?.params;
  if (seen?.minutes !== minutes && offers(perceived, 'setLength', REQUEST))
    return { verb: 'setLength', target: REQUEST, value: String(minutes) };
  if (seen?.at !== '') return CONFIRM;
  const cells = perceived.text.filter((line) => line.id === 'slots.cell');
  const fitting = cells.find(
    (cell) =>
      cell.params?.state === 'free' &&
      misfit(perceived, request, perceivedOpening(perceived, String(cell.params.cell), minutes)) === '',
  );
  return fitting === undefined
    ? CONFIRM
    : { verb: 'place', target: REQUEST, value: String(fitting.params?.cell) };
}

/** The same opening as it stands on the screen: the column's words, the cells below it, what all of them say. */
function perceivedOpening({ text }: Perceived, at: string, minutes: number): Opening {
  const [column = '', row = ''] = at.split('-');
  const times = text.filter((line) => line.id === 'slots.row').map((line) => line.params?.label);
  const rows = Math.ceil(minutes / minutesBetween(times[0], times[1]));
  const cells = Array.from({ length: times.length - Number(row) }, (_, below) =>
    cellId(column, Number(row) + below),
  );
  const isFree = (cell: string) =>
    text.some((one) => one.id === 'slots.cell' && one.params?.cell === cell && one.params.state === 'free');
  const firstTaken = cells.findIndex((one) => !isFree(one));
  const free = firstTaken === -1 ? cells.length : firstTaken;
  const notes = (cell: string) => wordsOf(text, 'slots.note', 'cell', cell);
  const shared = notes(at).filter((note) => cells.slice(0, rows).every((cell) => notes(cell).includes(note)));
  const label = text.find((one) => one.id === 'slots.column' && one.params?.column === column)?.params?.label;
  return {
    inDays: Number(typeof label === 'object' ? label.params?.inDays : 0),
    minutes: free >= rows ? minutes : 0,
    has: [...wordsOf(text, 'slots.column-note', 'column', column), ...shared],
  };
}

function wordsOf(text: Perceived['text'], id: string, key: string, value: string): readonly string[] {
  return text.flatMap((one) => {
    const note = one.params?.note;
    const isIt = one.id === id && one.params?.[key] === value && typeof note === 'object';
    return isIt ? [note.id.replace('book-visit.has.', '')] : [];
  });
}

function minutesBetween(first: unknown, second: unknown): number {
  const minutes = (label: unknown) => {
    const text = JSON.stringify(label).match(/(\d\d):(\d\d)/);
    return Number(text?.[1] ?? 0) * 60 + Number(text?.[2] ?? 0);
  };
  return Math.max(1, minutes(second) - minutes(first));
}
