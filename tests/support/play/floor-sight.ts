import { bubblesOf } from '../../../src/floor/bubbles/bubble-plan.ts';
import type { Point } from '../../../src/floor/map/clinic-map.ts';
import type { Clicked } from '../../../src/floor/menu/choices.ts';
import { type CastMemory, castOf, EMPTY_MEMORY } from '../../../src/floor/people/cast.ts';
import { type Figure, PLAYER, patientId } from '../../../src/floor/people/figures.ts';
import { type Hit, hitAt, type Target } from '../../../src/floor/pointing/pick.ts';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import { clinicMap } from '../floor.ts';

/** A body in the picture, as a hand aims at it: smaller than it is for the one that is meant, larger for all others. */
const WANTED = { half: 12, height: 34 };
const OTHERS = { half: 20, height: 76 };
const INFRONT = 3_000;
const GRID = 6;

/** What a player sees of the Floor: who stands where. Follows the views as the picture does. */
export class FloorSight {
  private memory: CastMemory = EMPTY_MEMORY;
  private figures: readonly Figure[] = [];

  /** To be called with each view that the picture is given. */
  follow(view: DayView): void {
    const { figures, memory } = castOf(view, clinicMap, this.memory);
    this.figures = figures;
    this.memory = memory;
  }

  /** The picture is drawn anew, as after lunch: who sat where is forgotten. */
  forget(): void {
    this.memory = EMPTY_MEMORY;
  }

  /** Points at which a click means this and nothing else, the clearest first. */
  pointsFor(clicked: Clicked, view: DayView): readonly Point[] {
    const wanted = clicked.kind === 'station' ? null : this.figureFor(clicked);
    if (clicked.kind !== 'station' && wanted === undefined) return [];
    const targets = this.targets(view, wanted ?? null);
    const isMeant = (hit: Hit | null) =>
      hit !== null &&
      (wanted == null ? hit.kind === 'station' : hit.kind === 'figure') &&
      hit.id === idOf(clicked);
    const centre = wanted == null ? stationPoint(clicked) : { x: wanted.at.x, y: wanted.at.y - 20 };
    return gridAround(centre, wanted == null ? 90 : 40)
      .filter((point) => isMeant(hitAt(clinicMap, targets, point)))
      .sort((a, b) => far(a, centre) - far(b, centre));
  }

  private figureFor(clicked: Clicked): Figure | undefined {
    return this.figures.find(({ id }) => id === idOf(clicked));
  }

  /** Bodies, and room for bubbles over those that have one. */
  private targets(view: DayView, wanted: Figure | null): readonly Target[] {
    const bodies = this.figures.map(({ id, at }): Target => {
      const { half, height } = id === wanted?.id ? WANTED : OTHERS;
      const rect = { x: at.x - half, y: at.y - height, w: 2 * half, h: height };
      return { hit: { kind: 'figure', id }, rect, depth: at.y };
    });
    const bubbles = bubblesOf(view).map(({ over }): Target => {
      const at =
        over.kind === 'figure' ? this.figures.find(({ id }) => id === over.id)?.at : stationNamed(over.id);
      const { x, y } = at ?? { x: -999, y: -999 };
      return { hit: over, rect: { x: x - 34, y: y - 130, w: 68, h: 76 }, depth: INFRONT };
    });
    return [...bodies, ...bubbles];
  }
}

function idOf(clicked: Clicked): string {
  if (clicked.kind === 'player') return PLAYER;
  return clicked.kind === 'visit' ? patientId(clicked.id) : clicked.id;
}

const stationNamed = (id: string) => clinicMap.stations.find((one) => one.id === id);

function stationPoint(clicked: Clicked): Point {
  const { x, y } = (clicked.kind === 'station' ? stationNamed(clicked.id) : undefined) ?? { x: 0, y: 0 };
  return { x, y };
}

function gridAround({ x, y }: Point, reach: number): readonly Point[] {
  const steps = Array.from({ length: 1 + (2 * reach) / GRID }, (_, index) => index * GRID - reach);
  return steps.flatMap((down) => steps.map((across) => ({ x: x + across, y: y + down })));
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
