/** Somebody's way through the clinic, step by step. Pure but for its own state; knows nothing of pictures. */
import type { ClinicMap, Point } from '../map/clinic-map.ts';
import { lengthOf, type Standing, type Step, standingAt, wayTo } from '../map/walk-graph.ts';

/** World units per second of somebody in no hurry. */
const USUAL_SPEED = 100;

export class Walker {
  x: number;
  y: number;
  /** How far this way has been walked, for the legs. */
  walked = 0;
  private way: readonly Step[] = [];
  private standing: Standing;
  private lastNode: string | null = null;
  private speed = USUAL_SPEED;
  private readonly map: ClinicMap;

  constructor(map: ClinicMap, place: string, at: Point) {
    this.map = map;
    this.x = at.x;
    this.y = at.y;
    this.standing = standingAt(map, place, at);
  }

  get isWalking(): boolean {
    return this.way.length > 0;
  }

  /** The end of the leg under way. */
  get heading(): Point | null {
    return this.way[0] ?? null;
  }

  /** Sets out for a place from wherever the walker is, so as to be there within `mostMs`. */
  goTo(place: string, at: Point, mostMs: number): void {
    const from = this.standingNow();
    this.way = wayTo(this.map, from, place, at);
    this.standing = standingAt(this.map, place, at);
    this.lastNode = null;
    this.walked = 0;
    const length = lengthOf(from, this.way);
    this.speed = Math.max(USUAL_SPEED, (length * 1_000) / Math.max(1, mostMs));
  }

  /** Is there at once. */
  jumpTo(place: string, at: Point): void {
    this.way = [];
    this.standing = standingAt(this.map, place, at);
    this.x = at.x;
    this.y = at.y;
  }

  /** Walks for `ms`. */
  step(ms: number): void {
    let left = (this.speed * ms) / 1_000;
    while (left > 0 && this.way.length > 0) {
      const [next, ...rest] = this.way;
      if (next === undefined) return;
      const far = Math.hypot(next.x - this.x, next.y - this.y);
      const part = far <= left ? 1 : left / far;
      this.x += (next.x - this.x) * part;
      this.y += (next.y - this.y) * part;
      this.walked += far * part;
      left -= far;
      if (part < 1) return;
      this.lastNode = next.node ?? this.lastNode;
      this.way = rest;
    }
  }

  /** Midway, both ends of the leg can be reached; at rest, the node of the place. */
  private standingNow(): Standing {
    if (this.way.length === 0) return { ...this.standing, x: this.x, y: this.y };
    const ahead = this.way.find((step) => step.node !== null)?.node ?? null;
    const nodes = [this.lastNode, ahead].filter((node) => node !== null);
    return { x: this.x, y: this.y, nodes: nodes.length === 0 ? this.standing.nodes : nodes };
  }
}
