import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import type { DayHours, EventPlan, VisitPlan } from '../../simulation/vocabulary/plan.ts';
import { intBetween, shuffle } from '../draw/random.ts';
import { type LibraryFile, requireFile } from '../library.ts';
import { isList, mapsAt, numberOr, rowOf, textOr, textsAt, without } from '../reading.ts';
import { clockMs, durationMs } from '../times.ts';
import { type DayContext, streamOf } from './context.ts';
import type { PhoneDraw } from './phone.ts';
import { workingStretches } from './spread.ts';
import { timedEvent } from './timed-event.ts';
import { visitEvents } from './visit-events.ts';

/** What the events of a day are made with. */
export interface EventContext {
  readonly day: DayContext;
  readonly hours: DayHours;
  readonly visits: readonly VisitPlan[];
  readonly phone: PhoneDraw;
}

/** A timed event of the day, before it is laid out. */
export interface TimedEvent {
  readonly file: LibraryFile;
  readonly atMs: number;
  readonly settings: JsonMap;
}

/** Fixed events, events drawn from the pool under the level's budget, and the events that visits bring. */
export function compileEvents(context: EventContext): readonly EventPlan[] {
  const fixed = mapsAt(context.day.day, 'events.fixed').map((line) => ({
    file: requireFile(context.day.library, 'event', textOr(line, 'use', '')),
    atMs: clockMs(line.at),
    settings: without(line, ['use', 'at']),
  }));
  const timed = [...fixed, ...drawPool(context, fixed)].sort((a, b) => a.atMs - b.atMs);
  return [
    ...timed.map((one) => timedEvent(context, one)),
    ...context.visits.flatMap((visit) => visitEvents(context.day, visit)),
  ];
}

/** Spends the budget on the pool in a drawn order; keeps the gap between starts and never a second `code` event. */
function drawPool(context: EventContext, fixed: readonly TimedEvent[]): readonly TimedEvent[] {
  const { day } = context;
  const level = numberOr(rowOf(day.core, 'levels', day.level), 'eventBudget', 0);
  let budget = numberOr(day.day, 'events.budget', level);
  let codes = fixed.filter((one) => one.file.data.alert === 'code').length;
  const drawn: TimedEvent[] = [];
  const pool = textsAt(day.day, 'events.pool').map((use) => requireFile(day.library, 'event', use));
  for (const file of shuffle(streamOf(day, 'director.order'), pool)) {
    const cost = costOf(day, file);
    const isSecondCode =
      file.data.alert === 'code' && codes >= numberOr(day.core, 'director.maxCodeEvents', 1);
    if (cost > budget || isSecondCode) continue;
    const atMs = drawTime(context, file, [...fixed, ...drawn]);
    if (atMs === undefined) continue;
    budget -= cost;
    if (file.data.alert === 'code') codes += 1;
    drawn.push({ file, atMs, settings: {} });
  }
  return drawn;
}

/** What an event costs the director, by its kind. */
export function costOf(context: DayContext, file: LibraryFile): number {
  return numberOr(rowOf(context.core, 'director.cost', textOr(file.data, 'happens', '')), 'points', 1);
}

/** A whole minute of the event's own window that keeps its distance from every other event; undefined when none is free. */
function drawTime(
  context: EventContext,
  file: LibraryFile,
  others: readonly TimedEvent[],
): number | undefined {
  const { core } = context.day;
  const gapMs = durationMs(textOr(core, 'director.minGap', '12min'));
  const first = context.hours.doorsMs + durationMs(textOr(core, 'director.notInFirst', '20min'));
  const [from, to] = isList(file.data.between) ? file.data.between : [];
  const window = {
    fromMs: Math.max(first, from === undefined ? first : clockMs(from)),
    toMs: Math.min(
      context.hours.closeMs - 30 * MINUTE,
      to === undefined ? context.hours.closeMs : clockMs(to),
    ),
  };
  const open: number[] = [];
  for (const stretch of workingStretches(window, context.hours)) {
    for (let atMs = stretch.fromMs; atMs <= stretch.toMs; atMs += MINUTE) {
      if (others.every((one) => Math.abs(one.atMs - atMs) >= gapMs)) open.push(atMs);
    }
  }
  if (open.length === 0) return undefined;
  return open[intBetween(streamOf(context.day, `director.${file.id}.time`), 0, open.length - 1)];
}
