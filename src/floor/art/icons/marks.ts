/** Patience pips, room flags, progress rings and the player's ring. Form carries the meaning; colour supports it. */
import { FLAG_COLOURS, PATIENCE_COLOURS, UI } from '../palette.ts';
import { centredSprite, type Sprite } from '../sprite.ts';
import { box, d, flat, line, round } from '../svg.ts';
import { type IconName, icon } from './icons.ts';

export const PIP_COUNT = 4;

/** Four pips in a capsule, `left` of them filled, centred on a point. `width` is that of the four. */
export function pips(x: number, y: number, left: number, width = 36): string {
  const unit = width / PIP_COUNT;
  const colour = PATIENCE_COLOURS[Math.max(0, Math.min(PIP_COUNT, left))] ?? UI.red;
  const capsule = box(x - width / 2 - 2.5, y - 4.5, width + 5, 9, UI.white, {
    radius: 4.5,
    outline: 1.4,
    outlineColour: UI.ink,
  });
  const each = Array.from({ length: PIP_COUNT }, (_, i) =>
    box(x - width / 2 + i * unit + 0.8, y - 2.3, unit - 1.6, 4.6, i < left ? colour : UI.pipEmpty, {
      radius: 1.6,
      outline: 0,
    }),
  );
  return capsule + each.join('');
}

/** Pips as inline SVG for the rail. The view gives the words (“patience 3 of 4”) as the label. */
export const pipsSvg = (left: number, label: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="12" viewBox="-24 -6 48 12" role="img" aria-label="${escapeAttribute(label)}">${pips(0, 0, left, 42)}</svg>`;

/** Text made safe inside an attribute or element of SVG. */
export const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export type FlagKind = keyof typeof FLAG_COLOURS;
export const FLAG_KINDS = Object.keys(FLAG_COLOURS) as FlagKind[];
const FLAG_GLYPHS: Record<FlagKind, string> = {
  ready: 'M-2.6,0 l2,2 3.4,-4',
  assistant: 'M0,-2.8 v3.6 M0,3 v.1',
  provider: 'M-2.4,-2.4 h4.8 v4.8 h-4.8z',
  clean: 'M-2.6,2.6 l5.2,-5.2',
  empty: '',
};

/** The flag beside a door: who is needed next in the room. */
export function flag(kind: FlagKind): string {
  const glyph = FLAG_GLYPHS[kind];
  const drawn =
    glyph === '' ? '' : `<g transform="scale(1.25) translate(-.8,0)">${line(glyph, UI.white, 2)}</g>`;
  return `<g transform="scale(1.2)"><path d="M-8,-7 h15 l4,7 l-4,7 h-15z" fill="${FLAG_COLOURS[kind]}" stroke="${UI.white}" stroke-width="1.5" stroke-linejoin="round"/>${drawn}</g>`;
}

/** A ring that fills clockwise around an icon: a machine or a loop at work. `share` is 0–1. */
export function progressRing(share: number, name: IconName): string {
  const radius = 13;
  const part = Math.max(0.001, Math.min(0.999, share));
  const angle = part * 2 * Math.PI - Math.PI / 2;
  const end = d`${Math.cos(angle) * radius},${Math.sin(angle) * radius}`;
  return (
    `<circle cx="0" cy="0" r="17" fill="${UI.white}" stroke="${UI.ink}" stroke-width="2"/>` +
    line(`M0,${-radius} A${radius},${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${end}`, UI.blue, 4.5) +
    icon(name, 0, 0, 17)
  );
}

/** The ring on the floor around the player, or around what is selected. */
export const floorRing = (colour: string = UI.yellow, rx = 24, ry = 10): string =>
  `<ellipse cx="0" cy="0" rx="${rx}" ry="${ry}" fill="${colour}" fill-opacity=".35" stroke="${UI.white}" stroke-width="5"/>` +
  `<ellipse cx="0" cy="0" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="3"/>`;

/** A capsule for a name or a key; the text on it is the view's. */
export const tagPlate = (width: number, colour: string = UI.ink): string =>
  `<rect x="${round(-width / 2)}" y="-8" width="${round(width)}" height="16" rx="8" fill="${colour}"/>`;

/** Pips 0–4, all flags, the player's ring and a spark, as sprites. */
export function markSprites(): Sprite[] {
  const levels = Array.from({ length: PIP_COUNT + 1 }, (_, left) =>
    centredSprite(`pips-${left}`, [-22, -6, 44, 12], pips(0, 0, left)),
  );
  const flags = FLAG_KINDS.map((kind) => centredSprite(`flag-${kind}`, [-12, -11, 27, 22], flag(kind)));
  return [
    ...levels,
    ...flags,
    centredSprite('ring-player', [-30, -15, 60, 30], floorRing()),
    centredSprite('ring-selected', [-30, -15, 60, 30], floorRing(UI.blue)),
    centredSprite('spark', [-5, -5, 10, 10], flat(-3, -3, 6, 6, UI.yellow)),
  ];
}
