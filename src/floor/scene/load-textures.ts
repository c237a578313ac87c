import { clinicBackdropSvg } from '../art/clinic/backdrop.ts';
import { closedDoorSprite } from '../art/clinic/doors.ts';
import { dressingOf, frontCounterName } from '../art/clinic/dressing.ts';
import type { ClinicLayout, DoorPlan } from '../art/clinic/layout.ts';
import { frontCounterSprite, furnitureSprites } from '../art/furniture/furniture.ts';
import { bubbleSprites } from '../art/icons/bubble.ts';
import { ICON_NAMES, iconSprites } from '../art/icons/icons.ts';
import { markSprites } from '../art/icons/marks.ts';
import type { Sprite } from '../art/sprite.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import { floorMarkSprites } from '../textures/mark-sprites.ts';
import type { TextureShelf } from '../textures/texture-shelf.ts';

export interface TextureWish {
  readonly map: ClinicMap;
  readonly shelf: TextureShelf;
  /** Device pixels per world unit as the backdrop is shown. */
  readonly sharpness: number;
  readonly highContrast: boolean;
}

/** The backdrop, with a strip of ground around it that a wide or high window shows. */
export const GROUND = 150;

/** Draws all that is there before anybody comes in: house, furniture, signs, bubbles, icons. */
export async function loadTextures({ map, shelf, sharpness, highContrast }: TextureWish): Promise<void> {
  const { layout } = map;
  const width = layout.width + 2 * GROUND;
  const height = layout.height + 2 * GROUND;
  const backdrop = clinicBackdropSvg(layout, { highContrast, margin: GROUND });
  await Promise.all([
    shelf.addPicture('backdrop', backdrop, width, height, sharpness),
    shelf.addSheet('furniture', () => furnitureFor(layout)),
    shelf.addSheet('marks', () => [...markSprites(), ...floorMarkSprites(), ...doorSprites(layout.doors)]),
    shelf.addSheet('icons', () => iconSprites()),
    shelf.addSheet('bubbles', () => bubbleSprites(ICON_NAMES)),
  ]);
}

/** Only the pieces that stand in this clinic. */
function furnitureFor(layout: ClinicLayout): readonly Sprite[] {
  const used = new Set(dressingOf(layout).map((piece) => piece.sprite));
  const counter = layout.deskCounter;
  const all = [...furnitureSprites(), ...(counter === undefined ? [] : [frontCounterSprite(counter.w)])];
  return all.filter((sprite) => used.has(sprite.name) || sprite.name === frontCounterName(counter?.w ?? 0));
}

function doorSprites(doors: readonly DoorPlan[]): readonly Sprite[] {
  const sprites = new Map(
    doors.map(({ w, h }) => {
      const sprite = closedDoorSprite(w, h);
      return [sprite.name, sprite];
    }),
  );
  return [...sprites.values()];
}
