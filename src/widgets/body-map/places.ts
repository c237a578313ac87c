import type {
  BodyFrame,
  BodyLandmark,
  BodyMapSpec,
  BodyPlace,
  BodyPoint,
} from '../../simulation/vocabulary/body-map-spec.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';

/** A finger that comes down this many nudges from a landmark still meets it. */
const REACH_IN_NUDGES = 2;

export const WAYS = ['up', 'down', 'left', 'right'] as const;

/** How many squares the picture is sorted into, row by row from its upper left corner. */
export function numberOfSquares({ widthMm, heightMm, squareMm }: BodyFrame): number {
  return Math.floor(widthMm / squareMm) * Math.floor(heightMm / squareMm);
}

/** The middle of a square. */
export function centreOf({ widthMm, squareMm }: BodyFrame, square: number): BodyPlace {
  const columns = Math.floor(widthMm / squareMm);
  const half = squareMm >> 1;
  return {
    xMm: (square % columns) * squareMm + half,
    yMm: Math.floor(square / columns) * squareMm + half,
  };
}

/** The square in which a place of the picture lies. */
export function squareAt({ widthMm, heightMm, squareMm }: BodyFrame, { xMm, yMm }: BodyPlace): number {
  const columns = Math.floor(widthMm / squareMm);
  const rows = Math.floor(heightMm / squareMm);
  const column = Math.max(0, Math.min(columns - 1, Math.floor(xMm / squareMm)));
  const row = Math.max(0, Math.min(rows - 1, Math.floor(yMm / squareMm)));
  return row * columns + column;
}

/** The one that lies nearest; undefined among none. */
export function nearest<T extends BodyPlace>(places: readonly T[], at: BodyPlace): T | undefined {
  let best: T | undefined;
  for (const one of places) if (best === undefined || apart(one, at) < apart(best, at)) best = one;
  return best;
}

/** Square of the distance, mm². */
function apart(one: BodyPlace, other: BodyPlace): number {
  const dx = one.xMm - other.xMm;
  const dy = one.yMm - other.yMm;
  return dx * dx + dy * dy;
}

/** Whether the landmarks that something is counted from or described by have been found. */
export function isKnown(found: readonly string[], { needs = [] }: BodyPoint | BodyLandmark): boolean {
  return needs.every((one) => found.includes(one));
}

/** Whether a landmark can be found now. */
export function canFind(found: readonly string[], landmark: BodyLandmark): boolean {
  return !found.includes(landmark.id) && isKnown(found, landmark);
}

/** The landmark under a finger: found ones and those that can be found now; `nothing` where there is none. */
export function whatIsUnder(spec: BodyMapSpec, found: readonly string[], at: BodyPlace): string {
  const reach = spec.frame.nudgeMm * REACH_IN_NUDGES;
  const under = spec.landmarks
    .filter((one) => isKnown(found, one))
    .map((one) => ({ id: one.id, ...onLine(one, at) }))
    .filter((one) => apart(one, at) <= reach * reach);
  const unfound = under.filter((one) => !found.includes(one.id));
  return nearest(unfound.length > 0 ? unfound : under, at)?.id ?? 'nothing';
}

/** The spot of a landmark that is nearest to a place: a line is felt anywhere along it. */
function onLine({ line, xMm, yMm }: BodyLandmark, at: BodyPlace): BodyPlace {
  if (line === 'across') return { xMm: at.xMm, yMm };
  return line === 'down' ? { xMm, yMm: at.yMm } : { xMm, yMm };
}

/** Where one nudge leads. */
export function moved({ frame }: BodyMapSpec, { xMm, yMm }: BodyPlace, way: string): BodyPlace {
  const by = frame.nudgeMm;
  const dx = way === 'left' ? -by : way === 'right' ? by : 0;
  const dy = way === 'up' ? -by : way === 'down' ? by : 0;
  return { xMm: xMm + dx, yMm: yMm + dy };
}

/** The ways in which a thing can be nudged without leaving the picture. */
export function openWays(spec: BodyMapSpec, from: BodyPlace): readonly string[] {
  const { widthMm, heightMm } = spec.frame;
  return WAYS.filter((way) => {
    const { xMm, yMm } = moved(spec, from, way);
    return xMm >= 0 && yMm >= 0 && xMm <= widthMm && yMm <= heightMm;
  });
}

/**
 * Where something is, in words that give nothing away: by the nearest of what the player knows (described points, found
 * landmarks, marks), how far and in which directions; by the edges of the picture where nothing is known yet.
 */
export function describe(spec: BodyMapSpec, found: readonly string[], at: BodyPlace): Message {
  const known = [
    ...spec.points.filter((one) => isKnown(found, one)),
    ...spec.landmarks.filter((one) => found.includes(one.id)),
    ...(spec.marks ?? []),
  ];
  const from = nearest(known, at);
  if (from === undefined) {
    return message('body-map.from-edge', { down: length(at.yMm), right: length(at.xMm) });
  }
  const dx = at.xMm - from.xMm;
  const dy = at.yMm - from.yMm;
  const { label } = from;
  if (dx === 0 && dy === 0) return message('body-map.on', { label });
  const sideways = message(`body-map.way.${spec.view}.${dx < 0 ? 'left' : 'right'}`);
  const upright = message(`body-map.way.${spec.view}.${dy < 0 ? 'up' : 'down'}`);
  const [x, y] = [length(dx), length(dy)];
  if (dx === 0) return message('body-map.beside', { label, length: y, way: upright });
  if (dy === 0) return message('body-map.beside', { label, length: x, way: sideways });
  return message('body-map.aside', { label, length: y, way: upright, also: x, alsoWay: sideways });
}

/** Whole centimetres where they are whole, else millimetres. */
function length(mm: number): Message {
  const positive = Math.abs(mm);
  return positive % 10 === 0
    ? message('body-map.cm', { cm: positive / 10 })
    : message('body-map.mm', { mm: positive });
}
