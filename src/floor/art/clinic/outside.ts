/** The ground around the house: grass, bushes, the path to the door. */
import { dark } from '../colour.ts';
import { OUTSIDE } from '../palette.ts';
import { flat, line } from '../svg.ts';
import type { ClinicLayout, Rect } from './layout.ts';

const MARGIN = 160;
const TUFTS = 70;

function bush(x: number, y: number, radius: number, colour: string): string {
  const r = radius;
  return (
    `<ellipse cx="${x}" cy="${y + 2}" rx="${r * 1.5}" ry="5" fill="#3B2A6B" opacity=".16"/>` +
    `<path d="M${x - r * 1.4},${y} a${r * 0.7},${r * 0.7} 0 0 1 ${r * 0.5},-${r * 0.9} a${r * 0.8},${r * 0.8} 0 0 1 ${r * 1.5},-${r * 0.2} a${r * 0.7},${r * 0.7} 0 0 1 ${r * 0.8},${r * 1.1}z" fill="${colour}" stroke="${dark(colour, 0.5)}" stroke-width="1.5" stroke-linejoin="round"/>` +
    `<circle cx="${x - r * 0.5}" cy="${y - r * 0.5}" r="2" fill="#FFFFFF"/><circle cx="${x + r * 0.4}" cy="${y - r * 0.8}" r="2" fill="#FFD166"/>`
  );
}

function tufts(width: number, height: number): string {
  return Array.from({ length: TUFTS }, (_, i) => {
    const x = -MARGIN + ((i * 97) % (width + MARGIN * 2));
    const y = -MARGIN + ((i * 61) % (height + MARGIN * 2));
    return line(`M${x},${y} q2,-7 4,0 q2,-5 4,0`, OUTSIDE.tuft, 2);
  }).join('');
}

/** Bushes along the four sides, clear of the path. */
function hedge({ x, y, w, h }: Rect, path: Rect | undefined): string {
  const below = Array.from(
    { length: 12 },
    (_, i) => [x + 40 + (i * w) / 12, y + h + 44 + (i % 2) * 14] as const,
  );
  const sides = Array.from({ length: 5 }, (_, i) => y + 70 + (i * h) / 5).flatMap(
    (at) =>
      [
        [x - 62, at],
        [x + w + 62, at + 40],
      ] as const,
  );
  return [...below, ...sides]
    .filter(([bushX]) => !path || bushX < path.x - 34 || bushX > path.x + path.w + 34)
    .map(([bushX, bushY], i) =>
      bush(Math.round(bushX), Math.round(bushY), 14 + (i % 3) * 3, OUTSIDE.bush[i % 2] ?? OUTSIDE.bush[0]),
    )
    .join('');
}

function path({ x, y, w }: Rect): string {
  const slabs = [0, 1, 2, 3, 4].map((i) => flat(x - 12, y + 24 + i * 34, w + 24, 2, OUTSIDE.pathLine));
  return flat(x - 12, y, w + 24, 240, OUTSIDE.path) + slabs.join('');
}

/** All that lies outside, with a margin around the world for a moving camera. */
export function outside(layout: ClinicLayout, entranceRect: Rect | undefined): string {
  const { width, height, building } = layout;
  return (
    flat(-MARGIN, -MARGIN, width + MARGIN * 2, height + MARGIN * 2, OUTSIDE.grass) +
    tufts(width, height) +
    hedge(building, entranceRect) +
    (entranceRect ? path(entranceRect) : '')
  );
}
