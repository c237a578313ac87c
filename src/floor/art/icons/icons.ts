/** The icon set by name. Every icon is shown beside words or in a control that has a name. */
import { centredSprite, type Sprite } from '../sprite.ts';
import { place } from '../svg.ts';
import { CLINICAL_ICONS } from './clinical-icons.ts';
import { INTERFACE_ICONS } from './interface-icons.ts';
import { WORK_ICONS } from './work-icons.ts';

const ICONS = { ...CLINICAL_ICONS, ...WORK_ICONS, ...INTERFACE_ICONS };

export type IconName = keyof typeof ICONS;
export const ICON_NAMES = Object.keys(ICONS) as IconName[];

/** An icon inside a larger drawing, centred on a point. */
export const icon = (name: IconName, x: number, y: number, size = 24): string =>
  place(ICONS[name], x - size / 2, y - size / 2, size / 24);

/** An icon as inline SVG, decorative (`aria-hidden`). */
export const iconSvg = (name: IconName, size = 24): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;

/** Some icons, or all, as sprites named `icon-…`. */
export const iconSprites = (names: readonly IconName[] = ICON_NAMES): Sprite[] =>
  names.map((name) => centredSprite(`icon-${name}`, [0, 0, 24, 24], ICONS[name]));
