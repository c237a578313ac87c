import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { durationMs, numberOr, textOr } from '../pack-rows.ts';
import { doneStep, judge, pack } from '../task-helpers.ts';

export const ITEMS: readonly string[] = [
  'tb.window',
  'tb.site',
  'tb.method',
  'tb.reading',
  'tb.record',
  'tb.tell',
  'scope.words',
];

const DAY_MS = 86_400_000;

export type Timing = 'early' | 'in' | 'late';
export type Side = 'left' | 'right';

/** The skin test as the record has it. */
export interface Placed {
  /** Whole days before today. */
  readonly daysAgo: number;
  /** Milliseconds since midnight of that day. */
  readonly atMs: number;
  readonly arm: Side;
}

/** Days of an ISO date since 1 March of year 0 (proleptic), so that a difference is a number of days. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}

/** Milliseconds since midnight of `09:10`. */
function clockMs(text: string): number {
  const [hours = 9, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/** When and where the test was placed; two days ago at nine, left arm, where the record says nothing. */
export function placedOf(world: World): Placed {
  const test = mapAt(world.visit?.plan.record, 'tst');
  const date = textOr(test, 'placed', '');
  return {
    daysAgo: date === '' ? 2 : dayNumber(world.date) - dayNumber(date),
    atMs: clockMs(textOr(test, 'time', '09:00')),
    arm: textOr(test, 'arm', 'left') === 'right' ? 'right' : 'left',
  };
}

/** How long ago that was, in milliseconds. */
export function sinceMs({ daysAgo, atMs }: Placed, nowMs: number): number {
  return daysAgo * DAY_MS + nowMs - atMs;
}

/** Where a time after placing lies in the card's window. */
export function timingOf(from: Pick<World | Perceived, 'packs'>, since: number): Timing {
  const window = mapAt(pack(from, 'tb-test'), 'window');
  if (since < durationMs(window.from)) return 'early';
  return since <= durationMs(window.to) ? 'in' : 'late';
}

/** The timing when the player decided; the window step says so by its own clock. */
export function timingNow(world: World): Timing {
  return timingOf(world, sinceMs(placedOf(world), world.nowMs));
}

/** The hard swelling across the forearm, mm. */
export function indurationOf(world: World): number {
  return numberOr(world.visit?.plan.truth, 'indurationMm', 0);
}

/** The red skin across the forearm, mm; never less than what is hard. */
export function rednessOf(world: World): number {
  return Math.max(indurationOf(world), numberOr(world.visit?.plan.truth, 'rednessMm', 0));
}

/** What the player decided about the time. */
export function decisionOf(world: World): string {
  return observedText(doneStep(world, 'tb-read', 'window'), 'decision');
}

/** How the arm was measured; gravest departure first, `''` for feeling, marking and measuring across. */
export function methodError(taken: readonly string[]): '' | 'redness' | 'lengthwise' | 'by-eye' {
  if (taken.includes('ruler-red')) return 'redness';
  if (taken.includes('ruler-along')) return 'lengthwise';
  return taken.includes('feel') && taken.includes('dots') && taken.includes('ruler-across') ? '' : 'by-eye';
}

/** What was taken in hand in this visit. */
export function methodTaken(world: World): readonly string[] {
  return observedList(doneStep(world, 'tb-read', 'method'), 'taken');
}

/** Millimetres that the way of measuring shows; lengthwise a swelling runs a little further than across. */
export function shownMm(world: World): number {
  const taken = methodTaken(world);
  const { arm } = placedOf(world);
  if (!taken.includes(`arm-${arm}`)) return 0;
  const error = methodError(taken);
  if (error === 'redness' || error === 'by-eye') return rednessOf(world);
  const hard = indurationOf(world);
  return error === 'lengthwise' && hard > 0 ? hard + 3 : hard;
}

/** Nothing is read today: what is left of the task cannot go wrong any more. */
export function nothingLeft(): readonly Effect[] {
  return [
    ...ITEMS.filter((item) => item !== 'tb.window').map((item) => judge(item, true, '')),
    { type: 'writeChart', field: 'tst', value: 'not-read' },
    { type: 'tell', to: 'provider', facts: ['tst_not_read'] },
  ];
}
