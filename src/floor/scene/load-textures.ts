import { closedDoorSprite } from '../art/clinic/doors.ts';
import { dressingOf, frontCounterName } from '../art/clinic/dressing.ts';
import type { ClinicLayout, DoorPlan } from '../art/clinic/layout.ts';
import { frontCounterSprite, furnitureSprites } from '../art/furniture/furniture.ts';
import { emptyBubbleSprites } from '../art/icons/bubble.ts';
import { iconSprites } from '../art/icons/icons.ts';
import { markSprites } from '../art/icons/marks.ts';
import type { Sprite } from '../art/sprite.ts';
import type { ClinicMap } from '../map/clinic-map.ts';
import { floorMarkSprites } from '../textures/mark-sprites.ts';
import type { TextureShelf } from '../textures/texture-shelf.ts';

/** Draws all that is there before anybody comes in, besides the house itself: furniture, signs, bubbles, icons. */
export async function loadTextures({ layout }: ClinicMap, shelf: TextureShelf): Promise<void> {
  await Promise.all([
    shelf.addSheet('furniture', () => furnitureFor(layout)),
    shelf.addSheet('marks', () => [
      ...emptyBubbleSprites(),
      ...markSprites(),
      ...floorMarkSprites(),
      ...doorSprites(layout.doors),
    ]),
    shelf.addSheet('icons', () => iconSprites()),
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
