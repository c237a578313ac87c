import { MINUTE } from '../../simulation/vocabulary/ids.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { fromQuantiles, intBetween } from '../draw/random.ts';
import { isList, mapsAt, numberOr } from '../reading.ts';
import { durationMs, wholeSeconds } from '../times.ts';
import { type DayContext, streamOf } from './context.ts';

/**
 * When a patient comes: appointment + offset from the clinic's table, scaled, + shift of the visit (new patients come earlier)
 * + the shared shift of the half-hour. Nobody is let in before the doors open.
 */
export function drawArrival(
  context: DayContext,
  slot: string,
  appointmentMs: number,
  shift: string | undefined,
  doorsMs: number,
): number {
  const arrival = mapAt(context.core, 'arrival');
  const rows = mapsAt(arrival, 'quantiles').map(
    (row) => [numberOr(row, 'quantilePercent', 0), numberOr(row, 'offsetMin', 0) * MINUTE] as const,
  );
  const offset = fromQuantiles(streamOf(context, `visit.${slot}.arrival`), rows);
  const scaledMs = Math.round((offset * numberOr(arrival, 'scalePercent', 100)) / 100);
  const shiftMs = shift === undefined ? 0 : durationMs(shift);
  const at = appointmentMs + scaledMs + shiftMs + clumpShift(context, appointmentMs);
  return Math.max(doorsMs, wholeSeconds(at));
}

/** Arrivals clump: all appointments of one half-hour share a shift. */
function clumpShift(context: DayContext, appointmentMs: number): number {
  const arrival = mapAt(context.core, 'arrival');
  const everyMs = durationMs(arrival.clumpEvery);
  const shifts = isList(arrival.clumpShiftMin) ? arrival.clumpShiftMin : [0];
  const halfHour = Math.floor(appointmentMs / everyMs);
  const at = intBetween(streamOf(context, `arrival.clump.slot${halfHour}`), 0, shifts.length - 1);
  return Number(shifts[at] ?? 0) * MINUTE;
}

/** The provider's time with a patient: mean × factor at a drawn quantile, whole seconds. */
export function drawEncounter(context: DayContext, slot: string, meanMs: number): number {
  const rows = mapsAt(context.core, 'provider.serviceFactor').map(
    (row) => [numberOr(row, 'quantilePercent', 0), numberOr(row, 'factorPercent', 100) * 1000] as const,
  );
  const factor = fromQuantiles(streamOf(context, `visit.${slot}.service`), rows);
  return wholeSeconds((meanMs * factor) / 100_000);
}
