import type Phaser from 'phaser';
import type { DayView } from '../../simulation/view/day-view.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import { reconcilePlan } from '../reconcile.ts';
import { DEPTH } from '../scene/depths.ts';
import { MOST_COUNTED } from '../textures/mark-sprites.ts';
import { type StationMark, stationMarksOf } from './station-marks.ts';

interface MarkObject {
  mark: StationMark;
  readonly box: Phaser.GameObjects.Container;
  readonly key: Phaser.GameObjects.Image;
  readonly count: Phaser.GameObjects.Image;
}

const BELOW = 13;
const QUIET = 0.62;

/** A key and a count at every station. */
export class StationLayer {
  private readonly marks = new Map<string, MarkObject>();
  private readonly scene: Phaser.Scene;
  private readonly map: ClinicMap;
  private readonly unit: number;

  constructor(scene: Phaser.Scene, map: ClinicMap, unit: number) {
    this.scene = scene;
    this.map = map;
    this.unit = unit;
  }

  /** True when anything changed. */
  follow(view: DayView): boolean {
    const drawn = new Map([...this.marks].map(([id, one]) => [id, one.mark]));
    const { added, changed, removed } = reconcilePlan<StationMark>(drawn, stationMarksOf(view));
    for (const mark of added) this.add(mark);
    for (const mark of changed) this.show(mark);
    for (const id of removed) this.remove(id);
    return added.length + changed.length + removed.length > 0;
  }

  destroy(): void {
    for (const id of [...this.marks.keys()]) this.remove(id);
  }

  private add(mark: StationMark): void {
    const station = this.map.stations.find((one) => one.id === mark.id);
    if (station === undefined) return;
    const key = this.scene.add.image(0, 0, 'marks', 'key-1').setScale(this.unit);
    const count = this.scene.add.image(0, 0, 'marks', 'count-1').setScale(this.unit);
    const box = this.scene.add.container(station.x, station.y + BELOW, [key, count]).setDepth(DEPTH.marks);
    this.marks.set(mark.id, { mark, box, key, count });
    this.show(mark);
  }

  private show(mark: StationMark): void {
    const object = this.marks.get(mark.id);
    if (object === undefined) return;
    object.mark = mark;
    const hasKey = mark.key !== null && !mark.isHere;
    const hasCount = mark.actions > 0;
    object.key.setVisible(hasKey).setX(hasCount ? -9 : 0);
    if (mark.key !== null) object.key.setFrame(`key-${mark.key}`);
    object.count.setVisible(hasCount).setX(hasKey ? 9 : mark.isHere ? 26 : 0);
    if (hasCount) object.count.setFrame(`count-${Math.min(MOST_COUNTED, mark.actions)}`);
    object.box.setAlpha(hasCount ? 1 : QUIET);
  }

  private remove(id: string): void {
    this.marks.get(id)?.box.destroy();
    this.marks.delete(id);
  }
}
