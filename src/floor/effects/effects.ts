import type Phaser from 'phaser';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import type { Rect } from '../art/clinic/layout.ts';
import { UI } from '../art/palette.ts';
import { PLAYER, patientId } from '../people/figures.ts';
import type { PersonActor } from '../people/person-actor.ts';
import { DEPTH } from '../scene/depths.ts';

const FLIGHT_MS = 420;
const RISE_MS = 220;
const STAY_MS = 700;
const SPARKS = 6;
const SPARK_REACH = 26;
const BREATH_MS = 1_200;
const RED = Number.parseInt(UI.red.slice(1), 16);

export interface EffectSetup {
  readonly scene: Phaser.Scene;
  readonly unit: number;
  readonly isStill: boolean;
}

/** What facts set off: a finished task flies to its card, an emergency has a frame that breathes. Nothing here can be missed. */
export class Effects {
  private readonly setup: EffectSetup;
  private readonly frame: Phaser.GameObjects.Graphics;
  private readonly flying = new Set<Phaser.GameObjects.GameObject>();
  private framed = '';
  private breathMs = 0;

  constructor(setup: EffectSetup) {
    this.setup = setup;
    this.frame = setup.scene.add.graphics().setDepth(DEPTH.plates - 1);
  }

  /** True while something flies. */
  get isBusy(): boolean {
    return this.flying.size > 0 || (this.framed !== '' && !this.setup.isStill);
  }

  /** `seen` is the visible world: the rail lies beyond its left edge. */
  hear(facts: readonly Fact[], actors: ReadonlyMap<string, PersonActor>, seen: Rect): void {
    for (const fact of facts) {
      if (fact.type !== 'task.finished') continue;
      const owner = fact.visit === undefined ? PLAYER : patientId(fact.visit);
      const actor = actors.get(owner) ?? actors.get(PLAYER);
      if (actor === undefined) continue;
      this.fly(actor.x, actor.y - actor.height - 26, seen);
    }
  }

  /** A double frame around the room of an emergency; it breathes far slower than any flicker. */
  frameEmergency(room: Rect | null): boolean {
    const key = room === null ? '' : `${room.x},${room.y},${room.w},${room.h}`;
    if (key === this.framed) return false;
    this.framed = key;
    this.frame.clear();
    if (room === null) return true;
    this.frame.lineStyle(4, RED, 1).strokeRoundedRect(room.x + 3, room.y + 3, room.w - 6, room.h - 6, 8);
    this.frame.lineStyle(2, RED, 1).strokeRoundedRect(room.x + 9, room.y + 9, room.w - 18, room.h - 18, 6);
    return true;
  }

  /** True while something moves. */
  step(ms: number): boolean {
    if (this.framed === '' || this.setup.isStill) return this.isBusy;
    this.breathMs += ms;
    this.frame.setAlpha(0.75 + 0.25 * Math.sin((this.breathMs / BREATH_MS) * 2 * Math.PI));
    return true;
  }

  destroy(): void {
    this.frame.destroy();
    for (const one of this.flying) one.destroy();
    this.flying.clear();
  }

  private image(frame: string, sheet: string, x: number, y: number, size: number): Phaser.GameObjects.Image {
    const image = this.setup.scene.add
      .image(x, y, sheet, frame)
      .setScale(this.setup.unit * size)
      .setDepth(DEPTH.effects);
    this.flying.add(image);
    return image;
  }

  private fly(x: number, y: number, seen: Rect): void {
    const { scene, isStill } = this.setup;
    const check = this.image('done', 'marks', x, y, 1);
    const end = () => this.end(check);
    if (isStill) {
      scene.tweens.add({
        targets: check,
        alpha: { from: 0, to: 1 },
        duration: 120,
        hold: STAY_MS,
        yoyo: true,
        onComplete: end,
      });
      return;
    }
    scene.tweens.add({ targets: check, y: y - 14, duration: RISE_MS, ease: 'Back.easeOut' });
    const duration = FLIGHT_MS;
    const to = { x: seen.x - 12, y: seen.y + seen.h * 0.4 };
    scene.tweens.add({
      targets: check,
      ...to,
      delay: RISE_MS + 160,
      duration,
      ease: 'Cubic.easeInOut',
      onComplete: end,
    });
    for (let i = 0; i < SPARKS; i += 1) this.spark(x, y, (i * 2 * Math.PI) / SPARKS);
  }

  private spark(x: number, y: number, angle: number): void {
    const spark = this.image('spark', 'marks', x, y, 0.8);
    this.setup.scene.tweens.add({
      targets: spark,
      x: x + Math.cos(angle) * SPARK_REACH,
      y: y + Math.sin(angle) * SPARK_REACH,
      angle: 180,
      alpha: 0,
      duration: FLIGHT_MS,
      ease: 'Cubic.easeOut',
      onComplete: () => this.end(spark),
    });
  }

  private end(image: Phaser.GameObjects.Image): void {
    this.flying.delete(image);
    image.destroy();
  }
}
