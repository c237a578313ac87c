/** Ways through the clinic: along the edges of the walk graph, and from its nodes straight to the places that hang on them. */
import type { ClinicMap, Point, WalkNode } from './clinic-map.ts';

/** A point of a way; `node` names the node of the graph that stands there. */
export interface Step extends Point {
  readonly node: string | null;
}

/** Where somebody is: a point, and the nodes that can be reached from it in a straight line. */
export interface Standing extends Point {
  readonly nodes: readonly string[];
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The node on which a place hangs; for a place that the pack forgot, the nearest node. */
export function nodeOfPlace(map: ClinicMap, place: string, at: Point): string | null {
  const nodes = [...map.nodes.values()];
  const named = nodes.find((node) => node.at.includes(place));
  if (named !== undefined) return named.id;
  const [nearest] = nodes.sort((a, b) => distance(a, at) - distance(b, at));
  return nearest?.id ?? null;
}

/** Somebody who has arrived at a place. */
export function standingAt(map: ClinicMap, place: string, at: Point): Standing {
  const node = nodeOfPlace(map, place, at);
  return { x: at.x, y: at.y, nodes: node === null ? [] : [node] };
}

/**
 * The shortest way from where somebody stands to a point that hangs on a place's node. Ends at the point itself; a straight
 * line where the graph knows no way, so that nobody is ever stuck.
 */
export function wayTo(map: ClinicMap, from: Standing, place: string, target: Point): readonly Step[] {
  const goal = nodeOfPlace(map, place, target);
  const end: Step = { x: target.x, y: target.y, node: null };
  // Whoever only shifts within the same corner of a room needs no way out and back.
  if (goal === null || (from.nodes.length === 1 && from.nodes[0] === goal && distance(from, end) < 60))
    return [end];
  const nodes = shortest(map, from, goal);
  const last = nodes.at(-1);
  const first = nodes[0];
  return [
    ...(first === undefined || from.nodes.length > 1 ? [] : corner(from, first, true)),
    ...nodes.map(({ id, x, y }) => ({ x, y, node: id })),
    ...(last === undefined ? [] : corner(last, end, false)),
    end,
  ];
}

/** People walk along a row of seats and then to theirs, not slantwise over the knees of others. */
function corner(from: Point, to: Point, isLeaving: boolean): readonly Step[] {
  const isShort = Math.abs(from.x - to.x) < 40 || Math.abs(from.y - to.y) < 16;
  if (isShort) return [];
  return [isLeaving ? { x: from.x, y: to.y, node: null } : { x: to.x, y: from.y, node: null }];
}

/** Dijkstra over a few dozen nodes. */
function shortest(map: ClinicMap, from: Standing, goal: string): readonly WalkNode[] {
  const cost = new Map<string, number>();
  const before = new Map<string, string>();
  for (const id of from.nodes) {
    const node = map.nodes.get(id);
    if (node !== undefined) cost.set(id, distance(from, node));
  }
  const open = new Set(cost.keys());
  while (open.size > 0) {
    const [id] = [...open].sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
    const node = map.nodes.get(id ?? '');
    if (id === undefined || node === undefined) break;
    open.delete(id);
    if (id === goal) return traced(map, before, goal);
    for (const next of node.to) {
      const other = map.nodes.get(next);
      const through = (cost.get(id) ?? 0) + (other === undefined ? 0 : distance(node, other));
      if (other === undefined || through >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, through);
      before.set(next, id);
      open.add(next);
    }
  }
  return [];
}

function traced(map: ClinicMap, before: ReadonlyMap<string, string>, goal: string): readonly WalkNode[] {
  const way: WalkNode[] = [];
  for (let id: string | undefined = goal; id !== undefined; id = before.get(id)) {
    const node = map.nodes.get(id);
    if (node !== undefined) way.unshift(node);
  }
  return way;
}

/** The length of a way in world units. */
export function lengthOf(from: Point, way: readonly Point[]): number {
  return way.reduce((sum, point, index) => sum + distance(way[index - 1] ?? from, point), 0);
}

/** How many hops lie between two stations; 1 where none are known, so that a walk always takes some time. */
export function hopsBetween(map: ClinicMap, from: string, to: string): number {
  let reached = new Set([from]);
  for (let hops = 0; hops <= map.stations.length; hops += 1) {
    if (reached.has(to)) return Math.max(1, hops);
    const wider = map.hops.flatMap(([a, b]) => (reached.has(a) ? [b] : reached.has(b) ? [a] : []));
    reached = new Set([...reached, ...wider]);
  }
  return 1;
}
