import type Phaser from 'phaser';
import type { DayView } from '../../simulation/view/day-view.ts';
import type { Words } from '../../text/words.ts';
import type { RoomPlan } from '../art/clinic/layout.ts';
import { flagPoint } from '../art/clinic/signs.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import type { PersonActor } from '../people/person-actor.ts';
import { reconcilePlan } from '../reconcile.ts';
import { DEPTH } from '../scene/depths.ts';
import { Plate } from '../things/plate.ts';
import { type RoomSign, roomSignsOf } from './room-signs.ts';

export interface RoomSetup {
  readonly scene: Phaser.Scene;
  readonly map: ClinicMap;
  readonly words: Words;
  readonly unit: number;
  /** Device pixels per world unit, for sharp words. */
  readonly sharpness: number;
}

interface RoomObject {
  sign: RoomSign;
  readonly door: Phaser.GameObjects.Image | null;
  readonly flag: Phaser.GameObjects.Image;
  readonly plate: Plate;
}

/** From here on somebody is at a door. */
const CLOSE = 26;

/** Doors, flags and plates of the rooms in which patients are seen. */
export class RoomLayer {
  private readonly rooms = new Map<string, RoomObject>();
  private readonly setup: RoomSetup;

  constructor(setup: RoomSetup) {
    this.setup = setup;
  }

  /** True when anything changed. */
  follow(view: DayView): boolean {
    const drawn = new Map([...this.rooms].map(([id, one]) => [id, one.sign]));
    const { added, changed, removed } = reconcilePlan<RoomSign>(drawn, roomSignsOf(view));
    for (const sign of added) this.add(sign);
    for (const sign of changed) this.show(sign);
    for (const id of removed) this.remove(id);
    return added.length + changed.length + removed.length > 0;
  }

  /** A closed door opens for whoever walks through it. */
  step(actors: ReadonlyMap<string, PersonActor>): void {
    const walkers = [...actors.values()].filter((actor) => actor.isWalking);
    for (const { door, sign } of this.rooms.values()) {
      const isInUse =
        door !== null &&
        walkers.some(({ x, y }) => Math.abs(x - door.x) < CLOSE && Math.abs(y - door.y) < 2 * CLOSE);
      door?.setVisible(sign.isDoorClosed && !isInUse);
    }
  }

  destroy(): void {
    for (const id of [...this.rooms.keys()]) this.remove(id);
  }

  private add(sign: RoomSign): void {
    const { scene, map, unit } = this.setup;
    const plan = map.layout.rooms.find((room) => room.id === sign.id);
    if (plan === undefined) return;
    const door = map.layout.doors.find((one) => one.room === sign.id);
    const { x, y } = flagPoint(plan);
    this.rooms.set(sign.id, {
      sign,
      door:
        door === undefined
          ? null
          : scene.add
              .image(door.x, door.y, 'marks', `door-closed-${door.w}x${door.h}`)
              .setScale(unit)
              .setDepth(DEPTH.doors),
      flag: scene.add.image(x, y, 'marks', 'flag-empty').setScale(unit).setDepth(DEPTH.doors),
      plate: new Plate(this.setup, DEPTH.plates),
    });
    this.show(sign);
  }

  private show(sign: RoomSign): void {
    const room = this.rooms.get(sign.id);
    const plan = this.setup.map.layout.rooms.find((one) => one.id === sign.id);
    if (room === undefined || plan === undefined) return;
    room.sign = sign;
    room.flag.setFrame(`flag-${sign.flag}`);
    this.showPlate(room.plate, sign, plan);
  }

  private showPlate(plate: Plate, { plate: wanted }: RoomSign, { floor }: RoomPlan): void {
    if (wanted === null) {
      plate.hide();
      return;
    }
    const { words } = this.setup;
    const text = wanted.leftMs === null ? words(wanted.text) : words(wanted.text, { ms: wanted.leftMs });
    plate.show(text, wanted.icon, floor.x + floor.w / 2, floor.y + floor.h * 0.7);
  }

  private remove(id: string): void {
    const room = this.rooms.get(id);
    room?.door?.destroy();
    room?.flag.destroy();
    room?.plate.destroy();
    this.rooms.delete(id);
  }
}
