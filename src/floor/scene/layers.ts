import type Phaser from 'phaser';
import { BubbleLayer } from '../bubbles/bubble-layer.ts';
import { Effects } from '../effects/effects.ts';
import { Crowd } from '../people/crowd.ts';
import { Wardrobe } from '../people/wardrobe.ts';
import { RoomLayer } from '../rooms/room-layer.ts';
import { StationLayer } from '../rooms/station-layer.ts';
import { TextureShelf } from '../textures/texture-shelf.ts';
import { Backdrop } from './backdrop.ts';
import type { SceneOptions } from './clinic-scene.ts';
import { addFurniture } from './furniture-layer.ts';
import { Highlights } from './highlights.ts';
import { loadTextures } from './load-textures.ts';

/** Everything that is drawn, from the ground up. */
export interface Layers {
  readonly shelf: TextureShelf;
  readonly backdrop: Backdrop;
  readonly crowd: Crowd;
  readonly bubbles: BubbleLayer;
  readonly rooms: RoomLayer;
  readonly stations: StationLayer;
  readonly highlights: Highlights;
  readonly effects: Effects;
  readonly all: readonly { destroy(): void }[];
}

interface Watch {
  readonly isClosed: () => boolean;
  readonly changed: () => void;
}

/**
 * Draws house, furniture, signs and the player, and makes the layers; null when the scene was closed meanwhile. The others put
 * their clothes on one after the other, in the picture.
 */
export async function buildLayers(
  scene: Phaser.Scene,
  options: SceneOptions,
  { isClosed, changed }: Watch,
): Promise<Layers | null> {
  const { map, staff, player, highContrast, density, firstZoom, view, words, failed } = options;
  const { layout } = map;
  const sharpness = firstZoom * density;
  // People and furniture are shown at about 0.84 of their drawing: one pixel of the sheet for one of the screen.
  const shelf = new TextureShelf(scene.textures, sharpness * map.personScale, isClosed);
  const wardrobe = new Wardrobe(shelf, staff, player, highContrast);
  const setup = { scene, map, wardrobe, words, sharpness, unit: shelf.unit, isStill: options.reducedMotion };
  const backdrop = new Backdrop({ scene, shelf, layout, highContrast, changed, failed });
  const crowd = new Crowd(setup, { changed, failed });
  const first = crowd.castFor(view.value).filter((figure) => figure.kind === 'player');
  await Promise.all([
    backdrop.draw(sharpness),
    loadTextures(map, shelf),
    ...first.map((figure) => wardrobe.draw(figure)),
  ]);
  if (isClosed()) return null;
  addFurniture(scene, map, shelf.unit);
  const layers = {
    crowd,
    bubbles: new BubbleLayer(setup),
    rooms: new RoomLayer(setup),
    stations: new StationLayer(scene, map, shelf.unit),
    highlights: new Highlights(setup),
    effects: new Effects(setup),
  };
  return { ...layers, shelf, backdrop, all: [backdrop, ...Object.values(layers)] };
}
