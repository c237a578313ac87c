/** The layout pack as the Floor uses it: the art's plan of the house, and where people stand and walk in it. */
import { type ClinicLayout, clinicLayoutOf } from '../art/clinic/layout.ts';

export type Facing = 'north' | 'south' | 'east' | 'west';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Anywhere somebody can be: a station, a seat, a place in the queue, a spot in a room. */
export interface Place extends Point {
  readonly id: string;
  readonly facing: Facing;
  readonly pose: 'stand' | 'sit' | 'work';
}

export interface Station extends Place {
  readonly room: string;
  /** Height at which the station's bubble has its tip. */
  readonly bubbleY: number;
}

export interface Seat extends Place {
  readonly kind: string;
  /** Seats within 6 ft. */
  readonly near: readonly string[];
}

export interface WalkNode extends Point {
  readonly id: string;
  /** Ids of the places that hang on this node. */
  readonly at: readonly string[];
  readonly to: readonly string[];
}

export interface ClinicMap {
  readonly layout: ClinicLayout;
  /** Order of the Board: keys 1 to 9, 0. */
  readonly stations: readonly Station[];
  readonly seats: readonly Seat[];
  readonly queue: readonly Place[];
  readonly places: ReadonlyMap<string, Place>;
  readonly nodes: ReadonlyMap<string, WalkNode>;
  /** Pairs of stations one hop apart. */
  readonly hops: readonly (readonly [string, string])[];
  readonly personScale: number;
}

type Source = Readonly<Record<string, unknown>>;

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Source[] => (Array.isArray(value) ? value.filter(isSource) : []);
const word = (value: unknown, fallback = ''): string => (typeof value === 'string' ? value : fallback);
const number = (value: unknown, fallback = 0): number => (typeof value === 'number' ? value : fallback);
const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const FACINGS: readonly Facing[] = ['north', 'south', 'east', 'west'];

function placeOf(source: Source, facing: Facing, pose: Place['pose']): Place {
  return {
    id: word(source.id),
    x: number(source.x),
    y: number(source.y),
    facing: FACINGS.find((one) => one === source.facing) ?? facing,
    pose,
  };
}

function stationOf(source: Source): Station {
  const place = placeOf(source, 'south', 'stand');
  return { ...place, room: word(source.room), bubbleY: number(source.bubbleY, place.y - 72) };
}

function spotOf(source: Source): Place {
  const pose = source.pose === 'sit' || source.pose === 'work' ? source.pose : 'stand';
  return placeOf(source, 'south', pose);
}

/** Reads the data of a layout pack with camelCase keys. What is missing becomes empty, never an error. */
export function clinicMapOf(data: unknown): ClinicMap {
  const source: Source = isSource(data) ? data : {};
  const stations = listOf(source.stations).map(stationOf);
  const seats = listOf(source.seats).map((seat) => ({
    ...placeOf(seat, 'south', 'sit'),
    kind: word(seat.kind, 'chair'),
    near: wordsOf(seat.near),
  }));
  const queue = listOf(source.queueSpots).map((spot) => placeOf(spot, 'north', 'stand'));
  const places = [...stations, ...seats, ...queue, ...listOf(source.spots).map(spotOf)];
  return {
    layout: clinicLayoutOf(source),
    stations,
    seats,
    queue,
    places: new Map(places.map((place) => [place.id, place])),
    nodes: nodesOf(source),
    hops: pairsOf(source.hops),
    personScale: number(isSource(source.world) ? source.world.personScale : undefined, 0.84),
  };
}

function pairsOf(edges: unknown): readonly (readonly [string, string])[] {
  return listOf(edges).flatMap((edge) => wordsOf(edge.to).map((to) => [word(edge.from), to] as const));
}

function nodesOf(source: Source): ReadonlyMap<string, WalkNode> {
  const edges = pairsOf(source.walkEdges);
  return new Map(
    listOf(source.walkNodes).map((node) => {
      const id = word(node.id);
      const to = edges.flatMap(([from, end]) => (from === id ? [end] : end === id ? [from] : []));
      return [id, { id, x: number(node.x), y: number(node.y), at: wordsOf(node.at), to }];
    }),
  );
}
