import type Phaser from 'phaser';
import { dressingOf } from '../art/clinic/dressing.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import { DEPTH } from './depths.ts';
import { GROUND } from './load-textures.ts';

/** The house and what stands in it. It stays as it is for as long as the Floor does. */
export function addFurniture(scene: Phaser.Scene, map: ClinicMap, unit: number): void {
  const { layout } = map;
  scene.add
    .image(-GROUND, -GROUND, 'backdrop')
    .setOrigin(0, 0)
    .setDisplaySize(layout.width + 2 * GROUND, layout.height + 2 * GROUND)
    .setDepth(DEPTH.backdrop);
  for (const piece of dressingOf(layout)) {
    if (piece.layer === 'ground') continue;
    scene.add
      .image(piece.x, piece.y, 'furniture', piece.sprite)
      .setScale(unit * piece.scale)
      .setFlipX(piece.flip)
      .setDepth(piece.depth);
  }
}
