import Phaser from 'phaser';
import type { DayView } from '../../simulation/view/day-view.ts';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import type { Rect } from '../art/clinic/layout.ts';
import { OUTSIDE } from '../art/palette.ts';
import type { FloorOptions } from '../floor-options.ts';
import type { ClinicMap, Point } from '../map/clinic-map.ts';
import { type Figure, PLAYER } from '../people/figures.ts';
import { type Hit, hitAt, type Target } from '../pointing/pick.ts';
import { FloorCamera } from './floor-camera.ts';
import { buildLayers, type Layers } from './layers.ts';

/** A frame longer than this (a tab that slept) is not walked through at once. */
const LONGEST_FRAME_MS = 100;
/** So many frames without a movement, and the loop sleeps. */
const STILL_FRAMES = 4;
const PALE = '#d9d9d9';

export interface SceneOptions extends FloorOptions {
  readonly map: ClinicMap;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** CSS pixels per world unit when the scene is made: how large the sheets are drawn. */
  readonly firstZoom: number;
  /** Called once, with the first frame that has people in it. */
  readonly ready: () => void;
}

/** The clinic from above. It only shows: what is, comes from the view; what is wanted, goes to `act` through the pointer. */
export class ClinicScene extends Phaser.Scene {
  private readonly options: SceneOptions;
  private readonly view: FloorCamera;
  private layers: Layers | null = null;
  /** Somebody under the pointer, staff and companions too. */
  private pointedFigure: string | null = null;
  private stillFrames = 0;
  private isClosed = false;

  constructor(options: SceneOptions) {
    super('clinic');
    this.options = options;
    const { map, density, reducedMotion } = options;
    this.view = new FloorCamera({
      scene: this,
      building: map.layout.building,
      density,
      isStill: reducedMotion,
    });
  }

  create(): void {
    const { highContrast, failed } = this.options;
    this.cameras.main.setBackgroundColor(highContrast ? PALE : OUTSIDE.grass);
    if (!this.isClosed) this.draw().catch(failed);
  }

  /** Brings everything in line with the view, if the picture is there yet. */
  follow(view: DayView): void {
    const { layers } = this;
    if (layers === null) return;
    const changes = [
      layers.crowd.follow(view),
      layers.bubbles.follow(view),
      layers.rooms.follow(view),
      layers.stations.follow(view),
      layers.effects.frameEmergency(this.emergencyRoom(view)),
    ];
    if (changes.includes(true)) this.wakeUp();
  }

  hear(facts: readonly Fact[]): void {
    if (this.layers === null) return;
    this.layers.effects.hear(facts, this.layers.crowd.actors, this.view.seen());
    if (this.layers.effects.isBusy) this.wakeUp();
  }

  /** Draws again: while nothing moves and nothing changes, no frame is drawn at all. */
  wakeUp(): void {
    this.stillFrames = 0;
    if (this.layers !== null && !this.game.loop.running) this.game.loop.wake();
  }

  /** What lies under a point of the canvas, given in CSS pixels from its corner. */
  hit(point: Point): Hit | null {
    if (this.layers === null) return null;
    const people = [...this.layers.crowd.actors].map(
      ([id, { body, depth }]): Target => ({ hit: { kind: 'figure', id }, rect: body, depth }),
    );
    const targets = [...people, ...this.layers.bubbles.targets()];
    return hitAt(this.options.map, targets, this.view.toWorld(point));
  }

  /** Where a figure or a station is on the canvas, in CSS pixels; null when it is not there. */
  pointOf(hit: Hit): Point | null {
    const actor = hit.kind === 'figure' ? this.layers?.crowd.actors.get(hit.id) : undefined;
    if (actor !== undefined) return this.view.toCanvas({ x: actor.x, y: actor.y - actor.height / 2 });
    const station = this.options.map.stations.find((one) => one.id === hit.id);
    return station === undefined ? null : this.view.toCanvas({ x: station.x, y: station.y - 24 });
  }

  /** Shows the name of a figure under the pointer. */
  pointAt(figure: string | null): void {
    if (this.pointedFigure === figure) return;
    this.pointedFigure = figure;
    this.wakeUp();
  }

  figureOf(id: string): Figure | null {
    return this.layers?.crowd.actors.get(id)?.figure ?? null;
  }

  override update(_time: number, delta: number): void {
    if (this.layers === null) return;
    try {
      const isMoving = this.step(this.layers, Math.min(delta, LONGEST_FRAME_MS));
      this.stillFrames = isMoving ? 0 : this.stillFrames + 1;
    } catch (error) {
      this.options.failed(error);
    }
    if (this.stillFrames > STILL_FRAMES) this.game.loop.sleep();
  }

  /** Stops drawing that is under way; Phaser frees the rest with the game. */
  close(): void {
    this.isClosed = true;
    const { layers } = this;
    this.layers = null;
    for (const layer of layers?.all ?? []) layer.destroy();
  }

  /** To be called when the canvas has changed its size. */
  resize(): void {
    const { layers } = this;
    this.view.resize(layers?.crowd.actors.get(PLAYER));
    layers?.bubbles.setZoom(this.view.zoom);
    layers?.backdrop.sharpen(this.view.sharpness);
    this.wakeUp();
  }

  private async draw(): Promise<void> {
    const { options } = this;
    const layers = await buildLayers(this, options, {
      isClosed: () => this.isClosed,
      changed: () => this.wakeUp(),
    });
    if (layers === null) return;
    this.layers = layers;
    this.resize();
    this.follow(options.view.value);
    options.ready();
  }

  /** One frame. True while something is on the way. */
  private step({ crowd, bubbles, rooms, effects, highlights }: Layers, ms: number): boolean {
    const { visit, station, pointed } = this.options.focus;
    const { actors } = crowd;
    const moves = [
      crowd.step(ms),
      this.view.follow(actors.get(PLAYER), ms),
      bubbles.step(ms, actors, this.view.seen()),
      effects.step(ms),
    ];
    rooms.step(actors);
    highlights.step(actors, {
      visit: visit.value,
      station: station.value,
      pointed: pointed.value,
      figure: this.pointedFigure,
    });
    return moves.includes(true);
  }

  private emergencyRoom(view: DayView): Rect | null {
    const visit = view.visits.find((one) => one.alert);
    const { rooms } = this.options.map.layout;
    return rooms.find((room) => room.id === (visit?.place ?? ''))?.floor ?? null;
  }
}
