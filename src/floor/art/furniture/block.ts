/** Boxes in three-quarter view: top face and front face; the origin is the bottom centre of the footprint. */
import { dark, light } from '../colour.ts';
import { box, circle, d, flat, line } from '../svg.ts';

/** Doors with knobs on a front face. */
export function cabinetDoors(width: number, height: number, count: number, colour: string): string {
  const unit = width / count;
  return Array.from({ length: count }, (_, i) => {
    const left = -width / 2 + i * unit;
    const knob = left + (i % 2 === 1 ? 6.5 : unit - 6.5);
    return (
      box(left + 2.5, -height + 3.5, unit - 5, height - 6.5, light(colour, 0.22), { outline: 1 }) +
      circle(knob, -height / 2, 1.5, '#FFFFFF', { outline: 0.8, outlineColour: dark(colour) })
    );
  }).join('');
}

export interface BlockSize {
  readonly width: number;
  /** Of the front face. */
  readonly height: number;
  /** Of the top face. */
  readonly depth: number;
}

/** A counter, desk or cabinet with its shadow on the floor. */
export function block(size: BlockSize, top: string, front: string, onFront = ''): string {
  const { width, height, depth } = size;
  const left = -width / 2;
  return (
    `<rect x="${left + 3}" y="${-height - depth + 7}" width="${width}" height="${height + depth - 3}" rx="4" fill="#3B2A6B" opacity=".16"/>` +
    box(left, -height - depth, width, depth + 3, top, { radius: 3 }) +
    box(left, -height, width, height, front, { radius: 2.5 }) +
    onFront +
    line(d`M${left + 3},${-height - depth + 2.4} h${width - 6}`, '#FFFFFF', 1.6, 0.55)
  );
}

/** A counter with `doors` cabinet doors. */
export const counter = (width: number, colour: string, doors: number): string =>
  block({ width, height: 20, depth: 13 }, '#F7F4EC', colour, cabinetDoors(width, 20, doors, colour));

/** Two caster wheels below a cart. */
export const casters = (x: number, radius = 2): string =>
  circle(-x, -1.6, radius, '#33284A', { outline: 0 }) + circle(x, -1.6, radius, '#33284A', { outline: 0 });

/** Coloured things in rows on shelves; the same seed gives the same shelf. */
export function shelfRow(
  width: number,
  y: number,
  colourAt: (index: number) => string,
  boxWidthAt: (index: number) => number,
  heightAt: (index: number) => number,
  label: boolean,
): string {
  let content = '';
  let x = -width / 2 + 5;
  for (let i = 0; x < width / 2 - 12; i++) {
    const w = boxWidthAt(i);
    const h = heightAt(i);
    content += box(x, y - h + 0.5, w, h, colourAt(i), { radius: 1.5, outline: 1.1 });
    if (label) content += flat(x + w / 2 - 3, y - 6, 6, 3, '#FFFFFF');
    x += w + (label ? 2 : 1);
  }
  return content;
}
