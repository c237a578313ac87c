/** The few marks that all drawings are made of. Each returns a piece of SVG. */
import { dark } from './colour.ts';

/** Outline of the style in world units. */
export const OUTLINE = 1.5;

export interface Ink {
  /** Outline width; 0 draws none. */
  readonly outline?: number;
  readonly outlineColour?: string;
  readonly opacity?: number;
}

/** Rounds to two decimals, so that equal drawings are equal strings. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Template tag for path data: rounds every number put in. */
export function d(strings: TemplateStringsArray, ...values: number[]): string {
  return strings.map((text, i) => text + (i < values.length ? round(values[i] ?? 0) : '')).join('');
}

function inkOf(fill: string, ink: Ink): string {
  const width = ink.outline ?? OUTLINE;
  const stroke =
    width > 0
      ? ` stroke="${ink.outlineColour ?? dark(fill)}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`
      : '';
  return stroke + (ink.opacity === undefined ? '' : ` opacity="${ink.opacity}"`);
}

/** A filled path with the outline of its own colour. */
export const shape = (path: string, fill: string, ink: Ink = {}): string =>
  `<path d="${path}" fill="${fill}"${inkOf(fill, ink)}/>`;

/** A filled ellipse with the outline of its own colour. */
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, ink: Ink = {}): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${inkOf(fill, ink)}/>`;

/** A filled circle with the outline of its own colour. */
export const circle = (x: number, y: number, r: number, fill: string, ink: Ink = {}): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"${inkOf(fill, ink)}/>`;

/** A filled rectangle with rounded corners and the outline of its own colour. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  ink: Ink & { readonly radius?: number } = {},
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${ink.radius ?? 2}" fill="${fill}"${inkOf(fill, ink)}/>`;

/** A flat rectangle without outline or rounding. */
export const flat = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  opacity = 1,
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A line with round ends. */
export const line = (path: string, colour: string, width = 1.2, opacity = 1): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A thick line with an outline: arms, legs, locs, tubes. */
export const limb = (path: string, colour: string, width: number): string =>
  line(path, dark(colour), width + OUTLINE * 2) + line(path, colour, width);

/** The soft shadow on the floor. */
export const floorShadow = (rx: number, ry: number, x = 0, opacity = 0.18): string =>
  ellipse(x, -1, rx, ry, '#3B2A6B', { outline: 0, opacity });

/** Content moved to a point, scaled and perhaps mirrored. */
export function place(content: string, x: number, y: number, scale = 1, flip = false): string {
  if (content === '') return '';
  const scaling = scale === 1 && !flip ? '' : ` scale(${flip ? -scale : scale},${scale})`;
  return `<g transform="translate(${round(x)},${round(y)})${scaling}">${content}</g>`;
}

/** Content seen through a path. The id follows from the path, so equal ids always mean equal clips. */
export function clipped(path: string, content: string): string {
  const id = `clip-${hashOf(path)}`;
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

/** A whole SVG document. */
export function svgDocument(
  viewBox: readonly [number, number, number, number],
  content: string,
  scale = 1,
): string {
  const [, , width, height] = viewBox;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}" width="${round(width * scale)}" height="${round(height * scale)}">${content}</svg>`;
}

/** FNV-1a, 32 bit, as base 36. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
