import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import type { DayHours } from '../../simulation/vocabulary/plan.ts';
import { mapsAt, rowOf, textOr } from '../reading.ts';
import { clockMs } from '../times.ts';
import type { DayContext } from './context.ts';

/** A short day is closed so long after its last appointment at the latest. */
const SHORT_DAY_AFTER_LAST_MS = 120 * MINUTE;

/**
 * The hours of a day: those of the clinic pack, or what the day file says. A short day has no midday leap and closes two hours
 * after its last appointment; the last visit's end closes it earlier. `endMs` is 75 minutes after closing time, which is 30
 * minutes after the par of signing off.
 */
export function compileHours(context: DayContext): DayHours {
  const { core, day } = context;
  const own = mapAt(day, 'hours');
  const isShort = context.size === 'short' || context.size === 'drill';
  const setup = rowOf(core, 'phases', 'setup');
  const midday = rowOf(core, 'phases', 'midday');
  const lastMs = Math.max(...mapsAt(day, 'visits').map((visit) => clockMs(visit.at)));
  const closeMs = isShort ? lastMs + SHORT_DAY_AFTER_LAST_MS : clockMs(mapAt(core, 'day').doorsClose);
  const close = own.close === undefined ? closeMs : clockMs(own.close);
  const overrunMs = clockMs(mapAt(core, 'day').closingRanOut) - clockMs(mapAt(core, 'day').doorsClose);
  return {
    startMs: clockMs(own.start ?? textOr(setup, 'from', '08:00')),
    doorsMs: clockMs(own.doors ?? mapAt(core, 'day').doorsOpen),
    ...(isShort ? {} : { midday: { fromMs: clockMs(midday?.from), toMs: clockMs(midday?.leapTo) } }),
    closeMs: close,
    endMs: close + overrunMs,
  };
}
