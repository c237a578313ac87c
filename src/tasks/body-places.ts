import type { BodyPlace } from '../simulation/vocabulary/body-map-spec.ts';
import type { Perceived } from '../simulation/vocabulary/task.ts';
import { type Action, type Observation, observed, observedList } from '../simulation/vocabulary/widget.ts';
import type { BodyPart } from '../widgets/body-map/body-parts.ts';
import { numberOr, rowsAt, textOr } from './pack-rows.ts';
import { CONFIRM, offers } from './task-helpers.ts';

/** Where each thing lies, by thing, as a body map tells it. */
export function placesIn(observations: readonly Observation[]): ReadonlyMap<string, BodyPlace> {
  const list = rowsAt({ places: observed(observations, 'places') ?? [] }, 'places');
  return new Map(
    list.map((row) => [
      textOr(row, 'thing', ''),
      { xMm: numberOr(row, 'xMm', 0), yMm: numberOr(row, 'yMm', 0) },
    ]),
  );
}

/** The candidate nearest to a thing, `''` when it lies nowhere. */
export function pointOf(observations: readonly Observation[], thing: string): string {
  const placed = observedList(observations, 'placed').find((one) => one.startsWith(`${thing}>`));
  return placed?.slice(thing.length + 1) ?? '';
}

/** Whole millimetres between two places. */
export function distanceMm(one: BodyPlace, other: BodyPlace): number {
  const dx = one.xMm - other.xMm;
  const dy = one.yMm - other.yMm;
  return Math.round(Math.sqrt(dx * dx + dy * dy));
}

/** A point of a part by its id; a part without it is a defect of the task that asks. */
export function pointNamed(part: BodyPart, id: string): BodyPlace {
  const point = part.points.find((one) => one.id === id);
  if (point === undefined) throw new Error(`there is no point ${id} on the ${part.view}`);
  return point;
}

/**
 * Solves a body map: finds the landmarks that are asked for, in order as they come within reach, puts each thing on its point as
 * soon as that can be described, confirms. What lies somewhere already is left there.
 */
export function solveBodyMap(
  perceived: Perceived,
  landmarks: readonly string[],
  wanted: Readonly<Record<string, string>>,
): Action {
  const find = landmarks.find((one) => offers(perceived, 'find', one));
  if (find !== undefined) return { verb: 'find', target: find };
  for (const [thing, point] of Object.entries(wanted)) {
    const isFree = perceived.text.some(
      (line) => line.id === 'body-map.thing' && line.params?.thing === thing,
    );
    const canPlace = perceived.legal.some(
      (one) =>
        one.verb === 'place' && one.target === thing && one.value?.options?.some(({ id }) => id === point),
    );
    if (isFree && canPlace) return { verb: 'place', target: thing, value: point };
  }
  return CONFIRM;
}
