import type Phaser from 'phaser';
import { UI } from '../art/palette.ts';
import type { LoopRing } from './loop-rings.ts';

const RADIUS = 13;
const OUTER = 17;
const colourOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);
const COLOURS = { running: colourOf(UI.blue), due: colourOf(UI.green), over: colourOf(UI.red) } as const;

/** A ring that fills around an icon. Its origin is the lowest point, like a bubble's tip. */
export class RingObject {
  readonly box: Phaser.GameObjects.Container;
  private readonly arc: Phaser.GameObjects.Graphics;
  private readonly icon: Phaser.GameObjects.Image;
  private readonly mark: Phaser.GameObjects.Image;
  private drawn: LoopRing;

  constructor(scene: Phaser.Scene, ring: LoopRing, unit: number) {
    this.arc = scene.add.graphics();
    this.icon = scene.add.image(0, -OUTER - 1, 'icons', `icon-${ring.icon}`).setScale((unit * 17) / 24);
    this.mark = scene.add.image(OUTER - 4, -2 * OUTER + 2, 'icons', 'icon-check').setScale((unit * 13) / 24);
    this.box = scene.add.container(0, 0, [this.arc, this.icon, this.mark]);
    this.drawn = ring;
    this.show(ring);
  }

  get ring(): LoopRing {
    return this.drawn;
  }

  show(ring: LoopRing): void {
    this.drawn = ring;
    this.icon.setFrame(`icon-${ring.icon}`);
    // Due and over are marked by a sign and a full ring, not by colour alone.
    this.mark
      .setVisible(ring.phase !== 'running')
      .setFrame(ring.phase === 'over' ? 'icon-alert' : 'icon-check');
    const { arc } = this;
    const y = -OUTER - 1;
    arc.clear();
    arc.fillStyle(colourOf(UI.white), 1).fillCircle(0, y, OUTER);
    arc.lineStyle(2, colourOf(UI.ink), 1).strokeCircle(0, y, OUTER);
    const share = ring.phase === 'running' ? ring.share : 1;
    if (share <= 0) return;
    arc.lineStyle(4.5, COLOURS[ring.phase], 1);
    arc.beginPath();
    arc.arc(0, y, RADIUS, -Math.PI / 2, -Math.PI / 2 + Math.min(0.999, share) * 2 * Math.PI);
    arc.strokePath();
  }

  setSize(size: number): void {
    this.box.setScale(size);
  }

  destroy(): void {
    this.box.destroy();
  }
}
