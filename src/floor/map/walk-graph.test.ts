import { describe, expect, it } from 'vitest';
import { clinicMap as map } from '../../../tests/support/floor.ts';
import { contains } from '../art/clinic/layout.ts';
import { hopsBetween, lengthOf, nodeOfPlace, standingAt, wayTo } from './walk-graph.ts';

const at = (id: string) => {
  const place = map.places.get(id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return place;
};

describe('the graph of the pack', () => {
  it('hangs every place on a node that exists', () => {
    const hung = [...map.nodes.values()].flatMap((node) => node.at);
    expect([...map.places.keys()].filter((id) => !hung.includes(id))).toEqual([]);
    expect(hung.filter((id) => !map.places.has(id))).toEqual([]);
  });
  it('joins nodes both ways, and only to nodes that exist', () => {
    for (const node of map.nodes.values())
      for (const other of node.to) expect(map.nodes.get(other)?.to, `${node.id}–${other}`).toContain(node.id);
  });
  it('knows a way between any two places', () => {
    const ids = [...map.places.keys()];
    for (const from of ids)
      for (const to of ids) {
        const way = wayTo(map, standingAt(map, from, at(from)), to, at(to));
        expect(way.at(-1)).toMatchObject({ x: at(to).x, y: at(to).y });
        const isSameCorner = nodeOfPlace(map, from, at(from)) === nodeOfPlace(map, to, at(to));
        expect(isSameCorner || way.some((step) => step.node !== null), `${from} to ${to}`).toBe(true);
      }
  });
  it('goes through doors, not walls: every node lies on a floor', () => {
    const floors = map.layout.rooms.map((room) => room.floor);
    for (const node of map.nodes.values())
      expect(
        floors.some((floor) => contains(floor, node.x, node.y)),
        node.id,
      ).toBe(true);
  });
});

describe('a way', () => {
  it('leads from the entrance to the window through the waiting room', () => {
    const way = wayTo(map, standingAt(map, 'outside', at('outside')), 'queue1', at('queue1'));
    expect(way.flatMap((step) => step.node ?? [])).toEqual(['w-door', 'w-queue', 'w-line']);
  });
  it('goes along the row before it turns to a seat', () => {
    const way = wayTo(map, standingAt(map, 'queue1', at('queue1')), 'seat1', at('seat1'));
    const [corner] = way.slice(-2);
    expect(corner).toMatchObject({ x: at('seat1').x, node: null });
    expect(corner?.y).toBeGreaterThan(at('seat1').y);
  });
  it('turns round in the middle of a leg without going back to its start', () => {
    const from = { x: 300, y: 292, nodes: ['c-exam2', 'c-front'] };
    const toPod = wayTo(map, from, 'pod', at('pod'));
    const toExam1 = wayTo(map, from, 'exam1', at('exam1'));
    expect(toPod[0]?.node).toBe('c-front');
    expect(toExam1[0]?.node).toBe('c-exam2');
  });
  it('is one step within the same corner of a room', () => {
    const way = wayTo(map, standingAt(map, 'med', at('med')), 'med', { x: at('med').x + 20, y: at('med').y });
    expect(way).toHaveLength(1);
  });
  it('is a straight line where the graph knows none', () => {
    const nowhere = { ...map, nodes: new Map() };
    expect(wayTo(nowhere, { x: 0, y: 0, nodes: [] }, 'pod', { x: 9, y: 9 })).toEqual([
      { x: 9, y: 9, node: null },
    ]);
  });
});

it('measures ways and counts hops', () => {
  expect(
    lengthOf({ x: 0, y: 0 }, [
      { x: 3, y: 4 },
      { x: 3, y: 10 },
    ]),
  ).toBe(11);
  expect(hopsBetween(map, 'window', 'phone')).toBe(1);
  expect(hopsBetween(map, 'exam1', 'decon')).toBe(2);
  expect(hopsBetween(map, 'window', 'window')).toBe(1);
  expect(hopsBetween(map, 'window', 'mars')).toBe(1);
});
