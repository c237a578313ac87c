/** The mark of the game: a heart that is also a clock, alone for tabs and on a small clinic at sunrise for the title. */
import { OUTSIDE, UI, WALL, WOOD } from '../../src/floor/art/palette.ts';
import { circle, line, place, shape, svgDocument } from '../../src/floor/art/svg.ts';

const HEART = 'M16,26.6 Q4,18.4 4,11.4 a6.2,6.2 0 0 1 12,-2 a6.2,6.2 0 0 1 12,2 Q28,18.4 16,26.6z';
const HEART_RED = '#E5484D';
const SKY = '#BFE3F2';

const heartClock = (outline: number): string =>
  shape(HEART, HEART_RED, { outline, outlineColour: UI.ink }) + line('M16,10 V16.4 L20.4,19', UI.white, 2.6);

/** The icon of the browser tab, 32 × 32, readable at 16. */
export function faviconSvg(): string {
  const tile = `<rect x="1" y="1" width="30" height="30" rx="8" fill="${UI.yellow}" stroke="${UI.ink}" stroke-width="2"/>`;
  return `${svgDocument([0, 0, 32, 32], tile + heartClock(2))}\n`;
}

function house(): string {
  const window = (x: number): string =>
    `<rect x="${x}" y="78" width="20" height="18" rx="2" fill="#AEE0F2" stroke="${UI.ink}" stroke-width="2.5"/>` +
    line(`M${x + 10},78 v18`, UI.ink, 2);
  return (
    `<rect x="24" y="56" width="80" height="58" rx="3" fill="${WALL.face}" stroke="${UI.ink}" stroke-width="3"/>` +
    '<rect x="25.5" y="98" width="77" height="14.5" fill="#5FB3A8"/>' +
    shape('M16,58 L64,28 L112,58 q3,6 -3,6 h-90 q-6,0 -3,-6z', WALL.cap, {
      outline: 3,
      outlineColour: UI.ink,
    }) +
    window(31) +
    window(77) +
    `<rect x="55" y="80" width="18" height="34" rx="2" fill="${WOOD.door}" stroke="${UI.ink}" stroke-width="2.5"/>` +
    circle(69, 98, 1.6, UI.ink, { outline: 0 })
  );
}

/** The picture of the title screen, 128 × 128. Its name stands beside it in real text. */
export function logoSvg(): string {
  const sun =
    circle(64, 52, 34, UI.yellow, { outline: 0 }) +
    line('M64,12 v-7 M30,24 l-5,-5 M98,24 l5,-5 M17,46 l-7,-2 M111,46 l7,-2', UI.yellow, 4);
  const ground = shape('M6,112 q58,-10 116,0 q-8,11 -58,11 t-58,-11z', OUTSIDE.grass, { outline: 0 });
  const sky = `<rect x="0" y="0" width="128" height="128" rx="30" fill="${SKY}"/>`;
  const sign =
    circle(64, 58, 17, UI.white, { outline: 3, outlineColour: UI.ink }) +
    place(heartClock(2.2), 64 - 13.6, 58 - 13, 0.85);
  return `${svgDocument([0, 0, 128, 128], sky + sun + ground + house() + sign)}\n`;
}

/** Every picture file that is drawn here, by its name under assets/. */
export const BRAND_FILES: Readonly<Record<string, () => string>> = {
  'favicon.svg': faviconSvg,
  'logo.svg': logoSvg,
};
