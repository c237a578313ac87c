import type { BodyMapSpec, BodyPlace } from '../../simulation/vocabulary/body-map-spec.ts';
import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { type BodyMapPicture, picture } from './pictured.ts';
import {
  canFind,
  centreOf,
  isKnown,
  moved,
  nearest,
  numberOfSquares,
  openWays,
  whatIsUnder,
} from './places.ts';

/** Where a thing has been put. */
export interface Put extends BodyPlace {
  readonly thing: string;
}

export interface BodyMapState {
  readonly spec: BodyMapSpec;
  /** Landmarks in the order they were found. */
  readonly found: readonly string[];
  /** What the finger met last: a landmark, `nothing`, or `''` before the first touch. */
  readonly felt: string;
  readonly puts: readonly Put[];
  readonly isDone: boolean;
}

/**
 * W5 Body map: find landmarks (by name, or by feeling with a finger on the picture), put things on described points or
 * anywhere, nudge them, take them off, confirm. What was found stays found; everything else is free until `confirm`.
 */
export const bodyMapWidget: Widget<BodyMapSpec, BodyMapState, BodyMapPicture> = {
  id: 'body-map',
  init: (spec) => ({ spec, found: [], felt: '', puts: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: ({ spec, isDone }) => spec.hot === true && !isDone,
  isDone: (state) => state.isDone,
  outcome,
};

function legal(state: BodyMapState): readonly Affordance[] {
  const { spec, found, puts } = state;
  if (state.isDone) return [];
  const squares = { kind: 'decimal', min: 0, max: numberOfSquares(spec.frame) - 1, step: 1 } as const;
  const affordances: Affordance[] = [];
  for (const { id: target, label } of spec.landmarks.filter((one) => canFind(found, one))) {
    affordances.push({ verb: 'find', target, label: message('body-map.find', { label }) });
  }
  if (found.length < spec.landmarks.length) {
    affordances.push({ verb: 'feel', label: message('body-map.feel'), value: squares });
  }
  const options = spec.points.filter((one) => isKnown(found, one)).map(bareOption);
  for (const { id: target, label } of spec.things) {
    if (options.length > 0) {
      const value = { kind: 'choice', options } as const;
      affordances.push({ verb: 'place', target, label: message('body-map.place', { label }), value });
    }
    affordances.push({ verb: 'put', target, label: message('body-map.put', { label }), value: squares });
    const put = puts.find((one) => one.thing === target);
    if (put === undefined) continue;
    const ways = openWays(spec, put).map((way) => ({ id: way, label: wayLabel(spec, way) }));
    const value = { kind: 'choice', options: ways } as const;
    affordances.push({ verb: 'nudge', target, label: message('body-map.nudge', { label }), value });
    affordances.push({ verb: 'unplace', target, label: message('body-map.unplace', { label }) });
  }
  if (spec.complete === false || puts.length === spec.things.length) {
    affordances.push({ verb: 'confirm', label: message('body-map.confirm') });
  }
  return affordances;
}

/** `up` is the same on every picture; left and right are the patient's, or front and back. */
export function wayLabel({ view }: Pick<BodyMapSpec, 'view'>, way: string): Message {
  return message(`body-map.way.${view}.${way}`);
}

function after(state: BodyMapState, { verb, target = '', value = '' }: Action): BodyMapState {
  const { spec, found } = state;
  if (verb === 'confirm') return { ...state, isDone: true };
  if (verb === 'find') return { ...state, found: [...found, target], felt: target };
  if (verb === 'unplace') return { ...state, puts: state.puts.filter((one) => one.thing !== target) };
  const square = Number(value);
  if (verb === 'feel' || verb === 'put') {
    if (!Number.isInteger(square)) return state;
    const at = centreOf(spec.frame, square);
    if (verb === 'put') return withPut(state, { thing: target, ...at });
    const felt = whatIsUnder(spec, found, at);
    const isNew = felt !== 'nothing' && !found.includes(felt);
    return { ...state, felt, found: isNew ? [...found, felt] : found };
  }
  const point = spec.points.find((one) => one.id === value);
  if (verb === 'place' && point !== undefined) {
    return withPut(state, { thing: target, xMm: point.xMm, yMm: point.yMm });
  }
  const put = state.puts.find((one) => one.thing === target);
  return put === undefined ? state : withPut(state, { thing: target, ...moved(spec, put, value) });
}

function withPut(state: BodyMapState, put: Put): BodyMapState {
  return { ...state, puts: [...state.puts.filter((one) => one.thing !== put.thing), put] };
}

function text(state: BodyMapState): readonly Message[] {
  const { prompt, notes, landmarks, points, marks, things, felt } = picture(state);
  const lines: Message[] = [prompt, ...notes];
  for (const { id: landmark, label, feels, isWithinReach } of landmarks) {
    if (feels !== undefined) lines.push(message('body-map.found', { landmark, label, feels }));
    else if (isWithinReach) lines.push(message('body-map.unfound', { landmark, label }));
    else lines.push(message('body-map.not-yet', { landmark, label }));
  }
  if (felt === 'nothing') lines.push(message('body-map.felt-nothing'));
  for (const { id: mark, label } of marks) lines.push(message('body-map.mark', { mark, label }));
  for (const { id: point, label } of points) lines.push(message('body-map.point', { point, label }));
  for (const { id: thing, label, where } of things) {
    if (where === undefined) lines.push(message('body-map.thing', { thing, label }));
    else lines.push(message('body-map.put-at', { thing, label, where }));
  }
  return lines;
}

function outcome({ spec, found, puts }: BodyMapState): readonly Observation[] {
  const placed = spec.things.flatMap(({ id }: Option) => puts.filter((one) => one.thing === id));
  return [
    { field: 'found', value: found },
    { field: 'placed', value: placed.map((put) => `${put.thing}>${nearest(spec.points, put)?.id ?? ''}`) },
    {
      field: 'places',
      value: placed.map(({ thing, xMm, yMm }) => {
        const point = nearest(spec.points, { xMm, yMm });
        return {
          thing,
          xMm,
          yMm,
          dxMm: xMm - (point?.xMm ?? 0),
          dyMm: yMm - (point?.yMm ?? 0),
        };
      }),
    },
  ];
}
