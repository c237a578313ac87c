import type Phaser from 'phaser';
import type { Rect } from '../art/clinic/layout.ts';
import type { Point } from '../map/clinic-map.ts';
import { GROUND } from './backdrop.ts';
import { centreFor, type Size, snapped, zoomFor } from './fit.ts';

const EASE_MS = 250;
/** The player is kept in sight from the waist up. */
const WAIST = 30;

export interface CameraSetup {
  readonly scene: Phaser.Scene;
  readonly building: Rect;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** No gliding: the picture is where it should be. */
  readonly isStill: boolean;
}

/** Which part of the clinic is seen, and how large: all of the house where it fits, else what is around the player. */
export class FloorCamera {
  /** CSS pixels per world unit. */
  zoom = 1;
  private readonly setup: CameraSetup;
  private centre: Point | null = null;

  constructor(setup: CameraSetup) {
    this.setup = setup;
  }

  /** Device pixels per world unit. */
  get sharpness(): number {
    return this.zoom * this.setup.density;
  }

  /** Fits the house into the canvas as it is now. */
  resize(player: Point | undefined): void {
    const { scene, building, density } = this.setup;
    const { width, height } = scene.scale;
    this.zoom = zoomFor({ width: width / density, height: height / density }, building);
    scene.cameras.main.setZoom(this.sharpness);
    this.centre = null;
    this.follow(player, 0);
  }

  /** Keeps the player in sight. True while the picture moves. */
  follow(player: Point | undefined, ms: number): boolean {
    const { scene, building, isStill } = this.setup;
    const { width, height } = this.seenSize();
    const wanted = {
      x: centreFor(width, building.x, building.w, player?.x ?? building.x),
      y: centreFor(height, building.y, building.h, player === undefined ? building.y : player.y - WAIST),
    };
    const share = isStill ? 1 : Math.min(1, (ms * 3) / EASE_MS);
    const from = this.centre ?? wanted;
    const x = from.x + (wanted.x - from.x) * share;
    const y = from.y + (wanted.y - from.y) * share;
    this.centre = { x, y };
    scene.cameras.main.centerOn(
      snapped(x, -GROUND, scene.scale.width, this.sharpness),
      snapped(y, -GROUND, scene.scale.height, this.sharpness),
    );
    return Math.hypot(wanted.x - from.x, wanted.y - from.y) > 0.5;
  }

  /** The part of the world that is seen. */
  seen(): Rect {
    const { width, height } = this.seenSize();
    const { x, y } = this.centre ?? { x: 0, y: 0 };
    return { x: x - width / 2, y: y - height / 2, w: width, h: height };
  }

  /** A point of the canvas, in CSS pixels from its corner, as a point of the clinic. */
  toWorld({ x, y }: Point): Point {
    const seen = this.seen();
    return { x: seen.x + x / this.zoom, y: seen.y + y / this.zoom };
  }

  /** The other way round. */
  toCanvas({ x, y }: Point): Point {
    const seen = this.seen();
    return { x: (x - seen.x) * this.zoom, y: (y - seen.y) * this.zoom };
  }

  private seenSize(): Size {
    const { width, height } = this.setup.scene.scale;
    return { width: width / this.sharpness, height: height / this.sharpness };
  }
}
