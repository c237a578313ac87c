import Phaser from 'phaser';
import type { DayView } from '../../simulation/view/day-view.ts';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import type { Rect } from '../art/clinic/layout.ts';
import { BubbleLayer } from '../bubbles/bubble-layer.ts';
import { Effects } from '../effects/effects.ts';
import type { FloorOptions } from '../floor-options.ts';
import type { ClinicMap, Point } from '../map/clinic-map.ts';
import { Crowd } from '../people/crowd.ts';
import { PLAYER } from '../people/figures.ts';
import { Wardrobe } from '../people/wardrobe.ts';
import { type Hit, hitAt } from '../pointing/pick.ts';
import { RoomLayer } from '../rooms/room-layer.ts';
import { StationLayer } from '../rooms/station-layer.ts';
import { TextureShelf } from '../textures/texture-shelf.ts';
import { centreFor, zoomFor } from './fit.ts';
import { addFurniture } from './furniture-layer.ts';
import { Highlights } from './highlights.ts';
import { loadTextures } from './load-textures.ts';

const EASE_MS = 250;
/** A frame longer than this (a tab that slept) is not walked through at once. */
const LONGEST_FRAME_MS = 100;
/** So many frames without a movement, and the loop sleeps. */
const STILL_FRAMES = 4;

export interface SceneOptions extends FloorOptions {
  readonly map: ClinicMap;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** CSS pixels per world unit when the scene is made: how large the sheets are drawn. */
  readonly firstZoom: number;
  /** Called once, with the first frame that has people in it. */
  readonly ready: () => void;
}

interface Layers {
  readonly crowd: Crowd;
  readonly bubbles: BubbleLayer;
  readonly rooms: RoomLayer;
  readonly stations: StationLayer;
  readonly highlights: Highlights;
  readonly effects: Effects;
}

/** The clinic from above. It only shows: what is, comes from the view; what is wanted, goes to `act` through the pointer. */
export class ClinicScene extends Phaser.Scene {
  private readonly options: SceneOptions;
  private layers: Layers | null = null;
  private shelf: TextureShelf | null = null;
  private pointedFigure: string | null = null;
  private isClosed = false;
  private stillFrames = 0;
  private zoom = 1;
  private centre: Point | null = null;

  constructor(options: SceneOptions) {
    super('clinic');
    this.options = options;
  }

  create(): void {
    const { highContrast, failed } = this.options;
    this.cameras.main.setBackgroundColor(highContrast ? '#d9d9d9' : '#BFE0B4');
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
    this.layers.effects.hear(facts, this.layers.crowd.actors, this.seen());
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
    const targets = [...this.layers.crowd.actors].map(([id, actor]) => ({
      id,
      rect: actor.body,
      depth: actor.depth,
    }));
    return hitAt(this.options.map, targets, this.toWorld(point));
  }

  /** Where a figure's head or a station is on the canvas, in CSS pixels; null when it is not there. */
  pointOf(hit: Hit): Point | null {
    const actor = hit.kind === 'figure' ? this.layers?.crowd.actors.get(hit.id) : undefined;
    if (actor !== undefined) return this.toCanvas({ x: actor.x, y: actor.y - actor.height / 2 });
    const station = this.options.map.stations.find((one) => one.id === hit.id);
    return station === undefined ? null : this.toCanvas({ x: station.x, y: station.y - 24 });
  }

  /** Shows the name of a figure under the pointer. */
  pointAt(figure: string | null): void {
    if (this.pointedFigure === figure) return;
    this.pointedFigure = figure;
    this.wakeUp();
  }

  figureOf(id: string) {
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

  /** One frame. True while something is on the way. */
  private step(layers: Layers, ms: number): boolean {
    const { visit, station, pointed } = this.options.focus;
    const moves = [
      layers.crowd.step(ms),
      this.moveCamera(ms),
      layers.bubbles.step(ms, layers.crowd.actors, this.seen()),
      layers.effects.step(ms),
    ];
    layers.highlights.step(layers.crowd.actors, {
      visit: visit.value,
      station: station.value,
      pointed: pointed.value,
      figure: this.pointedFigure,
    });
    return moves.includes(true);
  }

  /** Stops drawing that is under way; Phaser frees the rest with the game. */
  close(): void {
    this.isClosed = true;
    this.shelf?.close();
    const { layers } = this;
    this.layers = null;
    for (const layer of layers === null ? [] : Object.values(layers)) layer.destroy();
  }

  /** Pixels per world unit and the part of the world that is seen, after the canvas has changed its size. */
  resize(): void {
    const { density, map } = this.options;
    const { width, height } = this.scale;
    this.zoom = zoomFor({ width: width / density, height: height / density }, map.layout.building);
    this.cameras.main.setZoom(this.zoom * density);
    this.centre = null;
    this.moveCamera(0);
    this.layers?.bubbles.setZoom(this.zoom);
    this.wakeUp();
  }

  private async draw(): Promise<void> {
    const { map, staff, player, highContrast, density, firstZoom, view, ready } = this.options;
    const sharpness = firstZoom * density;
    // People and furniture are shown at about 0.84 of their drawing: one pixel of the sheet for one of the screen.
    const shelf = new TextureShelf(this.textures, sharpness * map.personScale);
    this.shelf = shelf;
    const wardrobe = new Wardrobe(shelf, staff, player, highContrast);
    const setup = { scene: this, map, wardrobe, unit: shelf.unit, isStill: this.options.reducedMotion };
    const crowd = new Crowd(setup, () => this.wakeUp());
    await loadTextures({ map, shelf, sharpness, highContrast });
    for (const figure of crowd.castFor(view.value)) await wardrobe.draw(figure);
    if (shelf.isClosed) return;
    addFurniture(this, map, shelf.unit);
    const words = this.options.words;
    this.layers = {
      crowd,
      bubbles: new BubbleLayer(setup),
      rooms: new RoomLayer({ ...setup, words, sharpness }),
      stations: new StationLayer(this, map, shelf.unit),
      highlights: new Highlights({ ...setup, words, sharpness }),
      effects: new Effects(setup),
    };
    this.resize();
    this.follow(view.value);
    ready();
  }

  private emergencyRoom(view: DayView): Rect | null {
    const visit = view.visits.find((one) => one.alert);
    const { rooms } = this.options.map.layout;
    return rooms.find((room) => room.id === (visit?.place ?? ''))?.floor ?? null;
  }

  /** The whole house where it fits; else the player stays in sight. */
  private moveCamera(ms: number): boolean {
    const { building } = this.options.map.layout;
    const { width, height } = this.seenSize();
    const player = this.layers?.crowd.actors.get(PLAYER);
    const wanted = {
      x: centreFor(width, building.x, building.w, player?.x ?? building.x),
      y: centreFor(height, building.y, building.h, player === undefined ? building.y : player.y - 30),
    };
    const share = this.options.reducedMotion ? 1 : Math.min(1, (ms * 3) / EASE_MS);
    const from = this.centre ?? wanted;
    this.centre = {
      x: from.x + (wanted.x - from.x) * share,
      y: from.y + (wanted.y - from.y) * share,
    };
    this.cameras.main.centerOn(this.centre.x, this.centre.y);
    return Math.hypot(wanted.x - from.x, wanted.y - from.y) > 0.5;
  }

  private seenSize(): { width: number; height: number } {
    const { density } = this.options;
    const zoom = this.zoom * density;
    return { width: this.scale.width / zoom, height: this.scale.height / zoom };
  }

  private seen(): Rect {
    const { width, height } = this.seenSize();
    const { x, y } = this.centre ?? { x: 0, y: 0 };
    return { x: x - width / 2, y: y - height / 2, w: width, h: height };
  }

  private toWorld({ x, y }: Point): Point {
    const seen = this.seen();
    return { x: seen.x + x / this.zoom, y: seen.y + y / this.zoom };
  }

  private toCanvas({ x, y }: Point): Point {
    const seen = this.seen();
    return { x: (x - seen.x) * this.zoom, y: (y - seen.y) * this.zoom };
  }
}
