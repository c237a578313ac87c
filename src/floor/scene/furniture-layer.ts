import type Phaser from 'phaser';
import { dressingOf } from '../art/clinic/dressing.ts';
import type { ClinicMap } from '../map/clinic-map.ts';

/** What stands in the house. It stays as it is for as long as the Floor does. */
export function addFurniture(scene: Phaser.Scene, map: ClinicMap, unit: number): void {
  for (const piece of dressingOf(map.layout)) {
    if (piece.layer === 'ground') continue;
    scene.add
      .image(piece.x, piece.y, 'furniture', piece.sprite)
      .setScale(unit * piece.scale)
      .setFlipX(piece.flip)
      .setDepth(piece.depth);
  }
}
