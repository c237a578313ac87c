/** One drawing with its anchor, and sheets of many drawings in one picture. */
import { round, svgDocument } from './svg.ts';

export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** A drawing that can become a texture. Sizes are world units: CSS pixels at zoom 1. */
export interface Sprite {
  readonly name: string;
  /** A whole SVG document of `width` × `height`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The point that stands on the floor, as a share of the size (Phaser's origin). */
  readonly anchorX: number;
  readonly anchorY: number;
}

/** A sprite whose anchor is the origin of the drawing. */
export function spriteOf(name: string, viewBox: ViewBox, content: string): Sprite {
  const [x, y, width, height] = viewBox;
  return {
    name,
    svg: svgDocument(viewBox, content),
    width,
    height,
    anchorX: round((-x / width) * 1000) / 1000,
    anchorY: round((-y / height) * 1000) / 1000,
  };
}

/** A sprite around a centred anchor, for icons and marks. */
export function centredSprite(name: string, viewBox: ViewBox, content: string): Sprite {
  return { ...spriteOf(name, viewBox, content), anchorX: 0.5, anchorY: 0.5 };
}

export interface SheetFrame {
  readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly rotated: false;
  readonly trimmed: false;
  readonly sourceSize: { readonly w: number; readonly h: number };
  readonly spriteSourceSize: { readonly x: 0; readonly y: 0; readonly w: number; readonly h: number };
  readonly anchor: { readonly x: number; readonly y: number };
}

/** One SVG picture and where its frames are, in Phaser's atlas hash format (`textures.addAtlasJSONHash`). */
export interface Sheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly atlas: {
    readonly frames: Readonly<Record<string, SheetFrame>>;
    readonly meta: { readonly scale: string; readonly size: { readonly w: number; readonly h: number } };
  };
}

const GAP = 2;

/**
 * Lays sprites out in rows, in the order given, and returns them as one SVG: one decode for a whole cast member.
 * @param scale pixels per world unit, 1 or 2
 * @param maximumWidth of the sheet in world units
 */
export function sheetOf(sprites: readonly Sprite[], scale = 1, maximumWidth = 1000): Sheet {
  const frames: Record<string, SheetFrame> = {};
  const parts: string[] = [];
  let x = GAP;
  let y = GAP;
  let rowHeight = 0;
  let width = 0;
  for (const sprite of sprites) {
    if (x > GAP && x + sprite.width + GAP > maximumWidth) {
      x = GAP;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    parts.push(`<svg x="${x}" y="${y}"${sprite.svg.slice('<svg'.length)}`);
    const size = { w: sprite.width * scale, h: sprite.height * scale };
    frames[sprite.name] = {
      frame: { x: x * scale, y: y * scale, ...size },
      rotated: false,
      trimmed: false,
      sourceSize: size,
      spriteSourceSize: { x: 0, y: 0, ...size },
      anchor: { x: sprite.anchorX, y: sprite.anchorY },
    };
    x += sprite.width + GAP;
    width = Math.max(width, x);
    rowHeight = Math.max(rowHeight, sprite.height);
  }
  const height = y + rowHeight + GAP;
  return {
    svg: svgDocument([0, 0, width, height], parts.join(''), scale),
    width: width * scale,
    height: height * scale,
    atlas: { frames, meta: { scale: String(scale), size: { w: width * scale, h: height * scale } } },
  };
}

/** A data URL that an `<img>` or Phaser's loader can read. */
export const svgDataUrl = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
