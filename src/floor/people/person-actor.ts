import type Phaser from 'phaser';
import type { Rect } from '../art/clinic/layout.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import type { Figure } from './figures.ts';
import { restingFrame, walkingFrame } from './walk-pose.ts';
import { Walker } from './walker.ts';
import type { Wardrobe } from './wardrobe.ts';

const FADE_MS = 160;
const HEAD = 30;

export interface ActorSetup {
  readonly scene: Phaser.Scene;
  readonly map: ClinicMap;
  readonly wardrobe: Wardrobe;
  /** Scale that shows a sheet in world units. */
  readonly unit: number;
  /** Nobody walks: who goes somewhere fades in there. */
  readonly isStill: boolean;
}

/** One person in the picture. Where they go is decided elsewhere; how they get there is only shown. */
export class PersonActor {
  readonly walker: Walker;
  private readonly sprite: Phaser.GameObjects.Sprite;
  private readonly setup: ActorSetup;
  private shown: Figure;
  private isLeaving = false;

  constructor(setup: ActorSetup, figure: Figure, from: { place: string; x: number; y: number } | null) {
    this.setup = setup;
    this.shown = figure;
    const start = from ?? { place: figure.place, x: figure.at.x, y: figure.at.y };
    this.walker = new Walker(setup.map, start.place, start);
    this.sprite = setup.scene.add.sprite(start.x, start.y, '__DEFAULT').setVisible(false);
    this.sprite.setScale(setup.unit * setup.map.personScale);
    this.dress();
    this.draw();
  }

  get figure(): Figure {
    return this.shown;
  }

  get x(): number {
    return this.walker.x;
  }

  get y(): number {
    return this.walker.y;
  }

  get isWalking(): boolean {
    return this.walker.isWalking;
  }

  /** Out of the door and no longer to be seen. */
  get hasLeft(): boolean {
    return this.isLeaving && !this.isWalking;
  }

  /** Height above the feet at which a bubble has its tip. */
  get height(): number {
    return this.setup.wardrobe.heightOf(this.shown) * this.setup.map.personScale;
  }

  /** What a pointer has to meet. */
  get body(): Rect {
    return { x: this.x - 16, y: this.y - this.height, w: 32, h: this.height + 4 };
  }

  get face(): Rect {
    return { x: this.x - HEAD / 2, y: this.y - this.height, w: HEAD, h: HEAD };
  }

  get depth(): number {
    return this.sprite.depth;
  }

  /** Takes on what the view says now; sets out when that is somewhere else. */
  follow(figure: Figure, mostMs: number): void {
    const { at } = figure;
    const isElsewhere = at.x !== this.shown.at.x || at.y !== this.shown.at.y;
    this.shown = figure;
    this.dress();
    if (isElsewhere) this.go(figure.place, at, mostMs);
    this.draw();
  }

  /** Comes in from where the actor was made to stand to the place of the figure. */
  enter(mostMs: number): void {
    this.go(this.shown.place, this.shown.at, mostMs);
    this.draw();
  }

  /** Goes out by the door. */
  leave(mostMs: number): void {
    this.isLeaving = true;
    const outside = this.setup.map.places.get('outside');
    if (outside === undefined) this.walker.jumpTo('outside', this);
    else this.go('outside', outside, mostMs);
  }

  /** True while the actor walks or fades. */
  step(ms: number): boolean {
    const isFading = this.sprite.alpha < 1;
    if (isFading) this.sprite.setAlpha(Math.min(1, this.sprite.alpha + ms / FADE_MS));
    if (!this.isWalking) return isFading;
    this.walker.step(ms);
    this.draw();
    return true;
  }

  /** Puts the sheet on that belongs to the look; a sheet that is not drawn yet is waited for in the old one. */
  dress(): void {
    if (this.sprite.scene === undefined) return;
    const { wardrobe } = this.setup;
    const key = wardrobe.keyOf(this.shown);
    if (this.sprite.texture.key === key || !wardrobe.isDrawn(this.shown)) return;
    this.sprite.setTexture(key, this.sprite.visible ? this.sprite.frame.name : 'front-idle').setVisible(true);
    this.draw();
  }

  destroy(): void {
    this.sprite.destroy();
  }

  private go(place: string, at: { x: number; y: number }, mostMs: number): void {
    if (!this.setup.isStill) {
      this.walker.goTo(place, at, mostMs);
      return;
    }
    this.walker.jumpTo(place, at);
    this.sprite.setAlpha(0);
  }

  private draw(): void {
    const { walker, sprite } = this;
    const heading = walker.heading;
    const { frame, isFlipped } =
      heading === null ? restingFrame(this.shown) : walkingFrame(walker, heading, walker.walked);
    if (sprite.frame.name !== frame && sprite.texture.has(frame)) sprite.setFrame(frame);
    sprite.setFlipX(isFlipped);
    sprite.setPosition(walker.x, walker.y);
    sprite.setDepth(walker.y);
  }
}
