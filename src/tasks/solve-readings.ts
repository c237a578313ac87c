import type { Perceived } from '../simulation/vocabulary/task.ts';
import type { Action } from '../simulation/vocabulary/widget.ts';
import { CONFIRM, offers } from './task-helpers.ts';

/** Solves a timed read: looks once, writes the wanted values one by one, confirms. */
export function solveReadings(
  perceived: Perceived,
  look: string,
  wanted: Readonly<Record<string, string | undefined>>,
): Action {
  const hasLooked = perceived.text.some(
    (line) => line.id === 'timed-read.looked' && line.params?.look === look,
  );
  if (!hasLooked) return { verb: 'start', target: look };
  return solveFields(perceived, 'record', wanted);
}

/** Solves a chart form: enters the wanted values one by one, signs. */
export function solveChart(
  perceived: Perceived,
  wanted: Readonly<Record<string, string | undefined>>,
): Action {
  return solveFields(perceived, 'enter', wanted);
}

/** Writes what is not written yet. A field with a `clear` on offer holds something already. */
function solveFields(
  perceived: Perceived,
  verb: 'record' | 'enter',
  wanted: Readonly<Record<string, string | undefined>>,
): Action {
  const next = Object.entries(wanted).find(
    ([field, value]) =>
      value !== undefined && offers(perceived, verb, field) && !offers(perceived, 'clear', field),
  );
  if (next === undefined) return CONFIRM;
  return { verb, target: next[0], value: next[1] ?? '' };
}
