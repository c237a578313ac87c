import type Phaser from 'phaser';
import type { DayView } from '../../simulation/view/day-view.ts';
import type { Rect } from '../art/clinic/layout.ts';
import { UI } from '../art/palette.ts';
import type { ClinicMap, Point } from '../map/clinic-map.ts';
import type { PersonActor } from '../people/person-actor.ts';
import type { Target } from '../pointing/pick.ts';
import { reconcilePlan } from '../reconcile.ts';
import { type LoopRing, loopRingsOf } from '../rooms/loop-rings.ts';
import { RingObject } from '../rooms/ring-object.ts';
import { DEPTH } from '../scene/depths.ts';
import { BubbleObject } from './bubble-object.ts';
import { type Bubble, bubblesOf } from './bubble-plan.ts';
import { pinnedTo, placeBubbles, type Wish } from './bubble-solver.ts';

export interface BubbleSetup {
  readonly scene: Phaser.Scene;
  readonly map: ClinicMap;
  readonly unit: number;
  readonly isStill: boolean;
}

const RING_SIZE = 38;
/** With nobody standing there, a station's bubble hangs lower, near the thing itself. */
const LOWER_WHEN_FREE = 40;
const CLOSE = 20;
/** An offset that needs a line back to the owner. */
const FAR = 14;
const INK = Number.parseInt(UI.ink.slice(1), 16);
/** How much of the way to its place a bubble goes in a frame of 16 ms. */
const EASE = 0.25;

/** Bubbles over heads and stations, and the rings beside them. */
export class BubbleLayer {
  private readonly bubbles = new Map<string, BubbleObject>();
  private readonly rings = new Map<string, RingObject>();
  private readonly setup: BubbleSetup;
  private readonly lines: Phaser.GameObjects.Graphics;
  private size = 1;

  constructor(setup: BubbleSetup) {
    this.setup = setup;
    this.lines = setup.scene.add.graphics().setDepth(DEPTH.bubbles - 2);
  }

  /** Bubbles keep their size on the screen while the clinic shrinks, down to a point. */
  setZoom(zoom: number): void {
    this.size = Math.min(1.3, Math.max(0.94, 0.86 / zoom));
    for (const one of this.bubbles.values()) one.setSize(this.size);
    for (const one of this.rings.values()) one.setSize(this.size);
  }

  /** True when anything changed. */
  follow(view: DayView): boolean {
    const { scene, unit, isStill } = this.setup;
    const drawn = new Map([...this.bubbles].map(([id, one]) => [id, one.bubble]));
    const plan = reconcilePlan<Bubble>(drawn, bubblesOf(view));
    for (const bubble of plan.added) {
      const object = new BubbleObject(scene, bubble, unit, isStill);
      object.setSize(this.size);
      object.box.setDepth(DEPTH.bubbles).setVisible(false);
      this.bubbles.set(bubble.id, object);
    }
    for (const bubble of plan.changed) this.bubbles.get(bubble.id)?.show(bubble);
    for (const id of plan.removed) {
      this.bubbles.get(id)?.destroy();
      this.bubbles.delete(id);
    }
    const hasRings = this.followLoops(view);
    return plan.added.length + plan.changed.length + plan.removed.length > 0 || hasRings;
  }

  /** Moves everything to its place over its owner. True while something is still on the way. */
  step(ms: number, actors: ReadonlyMap<string, PersonActor>, bounds: Rect): boolean {
    let isMoving = this.place(actors, bounds, ms);
    for (const one of this.bubbles.values()) isMoving = one.step(ms) || isMoving;
    return isMoving;
  }

  /** What a pointer can meet. */
  targets(): readonly Target[] {
    return [...this.bubbles.values()]
      .filter(({ box }) => box.visible)
      .map(({ bubble, box, extent: { width, height } }) => ({
        hit: bubble.over,
        rect: { x: box.x - width / 2, y: box.y - height, w: width, h: height },
        depth: DEPTH.bubbles + bubble.urgency / 1_000,
      }));
  }

  destroy(): void {
    this.lines.destroy();
    for (const one of [...this.bubbles.values(), ...this.rings.values()]) one.destroy();
    this.bubbles.clear();
    this.rings.clear();
  }

  private followLoops(view: DayView): boolean {
    const { scene, unit } = this.setup;
    const drawn = new Map([...this.rings].map(([id, one]) => [id, one.ring]));
    const plan = reconcilePlan<LoopRing>(drawn, loopRingsOf(view));
    for (const ring of plan.added) {
      const object = new RingObject(scene, ring, unit);
      object.setSize(this.size);
      object.box.setDepth(DEPTH.bubbles - 1).setVisible(false);
      this.rings.set(ring.id, object);
    }
    for (const ring of plan.changed) this.rings.get(ring.id)?.show(ring);
    for (const id of plan.removed) {
      this.rings.get(id)?.destroy();
      this.rings.delete(id);
    }
    return plan.added.length + plan.changed.length + plan.removed.length > 0;
  }

  private place(actors: ReadonlyMap<string, PersonActor>, bounds: Rect, ms: number): boolean {
    const owners = new Map<string, Point>();
    const wishes: Wish[] = [];
    const objects = new Map<string, BubbleObject | RingObject>();
    for (const [id, one] of this.bubbles) {
      const tip = this.tipOver(one.bubble.over, actors);
      one.box.setVisible(tip !== null);
      if (tip === null) continue;
      owners.set(id, tip);
      objects.set(id, one);
      const { width, height } = one.extent;
      wishes.push({
        id,
        ...pinnedTo(bounds, tip, width, height),
        width,
        height,
        urgency: one.bubble.urgency,
      });
    }
    for (const [id, one] of this.rings) {
      const tip = this.tipOver(one.ring.over, actors);
      one.box.setVisible(tip !== null);
      if (tip === null) continue;
      const side = RING_SIZE * this.size;
      // Beside the bubble of the same owner: to the right, where no number is.
      const isBeside = one.ring.over.kind === 'figure' || this.bubbles.has(`station:${one.ring.over.id}`);
      const at = { x: tip.x + (isBeside ? 38 * this.size : 0), y: tip.y - (isBeside ? 8 : 20) };
      objects.set(id, one);
      wishes.push({ id, ...at, width: side, height: side, urgency: one.ring.phase === 'running' ? 1 : 12 });
    }
    const faces = [...actors].map(([id, actor]) => ({ id, rect: actor.face }));
    let isMoving = false;
    this.lines.clear().lineStyle(2, INK, 1);
    for (const { id, x, y, isDot } of placeBubbles(wishes, { faces, bounds })) {
      const object = objects.get(id);
      if (object === undefined) continue;
      if (object instanceof BubbleObject) object.setDot(isDot);
      const owner = owners.get(id);
      isMoving = this.drift(object.box, x, y, owner, ms) || isMoving;
      if (owner !== undefined) this.lineTo(object.box, owner);
    }
    return isMoving;
  }

  private lineTo(box: Point, owner: Point): void {
    if (Math.hypot(box.x - owner.x, box.y - owner.y) < FAR) return;
    this.lines.lineBetween(box.x, box.y - 1, owner.x, owner.y + 2);
  }

  /** Bubbles stay with a walking owner, but slide from one offset to another. */
  private drift(
    box: Phaser.GameObjects.Container,
    x: number,
    y: number,
    owner: Point | undefined,
    ms: number,
  ): boolean {
    const share = this.setup.isStill ? 1 : Math.min(1, EASE * (ms / 16));
    const isNew = box.getData('isPlaced') !== true;
    const far = Math.hypot(x - box.x, y - box.y);
    const hasJumped = owner !== undefined && Math.hypot(owner.x - box.x, owner.y - box.y) > 90;
    if (isNew || far < 0.5 || hasJumped) {
      box.setData('isPlaced', true).setPosition(x, y);
      return false;
    }
    box.setPosition(box.x + (x - box.x) * share, box.y + (y - box.y) * share);
    return true;
  }

  private tipOver(over: Bubble['over'], actors: ReadonlyMap<string, PersonActor>): Point | null {
    if (over.kind === 'figure') {
      const actor = actors.get(over.id);
      return actor === undefined ? null : { x: actor.x, y: actor.y - actor.height + 3 };
    }
    const station = this.setup.map.stations.find((one) => one.id === over.id);
    if (station === undefined) return null;
    const isTaken = [...actors.values()].some(
      ({ x, y }) => Math.abs(x - station.x) < CLOSE && Math.abs(y - station.y) < CLOSE,
    );
    return { x: station.x, y: station.bubbleY + (isTaken ? 0 : LOWER_WHEN_FREE) };
  }
}
