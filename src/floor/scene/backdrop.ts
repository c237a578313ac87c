import type Phaser from 'phaser';
import { clinicBackdropSvg } from '../art/clinic/backdrop.ts';
import type { ClinicLayout } from '../art/clinic/layout.ts';
import type { TextureShelf } from '../textures/texture-shelf.ts';
import { DEPTH } from './depths.ts';

/** The strip of ground around the world that a wide or high window shows. */
export const GROUND = 150;
/** A window that is being dragged is drawn anew when it rests. */
const REST_MS = 250;

export interface BackdropSetup {
  readonly scene: Phaser.Scene;
  readonly shelf: TextureShelf;
  readonly layout: ClinicLayout;
  readonly highContrast: boolean;
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** The house without what stands in it, drawn for exactly the size it is shown at: one pixel for one pixel. */
export class Backdrop {
  private readonly setup: BackdropSetup;
  private image: Phaser.GameObjects.Image | null = null;
  private sharpness = 0;
  private timer = 0;

  constructor(setup: BackdropSetup) {
    this.setup = setup;
  }

  /** Draws it with so many device pixels per world unit. */
  async draw(sharpness: number): Promise<void> {
    const { scene, shelf, layout, highContrast } = this.setup;
    const key = `backdrop-${sharpness}`;
    const before = this.image?.texture.key;
    this.sharpness = sharpness;
    if (before === key) return;
    const svg = clinicBackdropSvg(layout, { highContrast, margin: GROUND });
    await shelf.addPicture(key, svg, layout.width + 2 * GROUND, layout.height + 2 * GROUND, sharpness);
    if (shelf.isClosed || this.sharpness !== sharpness) return;
    this.image ??= scene.add.image(-GROUND, -GROUND, key).setOrigin(0, 0).setDepth(DEPTH.backdrop);
    this.image.setTexture(key).setScale(1 / sharpness);
    if (before !== undefined) shelf.remove(before);
  }

  /** Draws it again soon, if it is now shown at another size. */
  sharpen(sharpness: number): void {
    clearTimeout(this.timer);
    if (Math.abs(sharpness - this.sharpness) < 1e-6) return;
    this.timer = window.setTimeout(() => {
      this.draw(sharpness).then(this.setup.changed).catch(this.setup.failed);
    }, REST_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.image?.destroy();
  }
}
