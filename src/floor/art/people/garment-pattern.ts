/** What the cloth itself shows, clipped to the body: stripes, checks, dots, a belly. */
import { dark, light } from '../colour.ts';
import { circle, d, ellipse, flat } from '../svg.ts';
import type { Figure } from './figure.ts';
import type { Garment } from './look.ts';

const stripes = (accent: string): string =>
  [-41, -35, -29, -23]
    .map(
      (y) =>
        `<path d="M-20,${y} Q0,${y + 3} 20,${y} v2.8 Q0,${d`${y + 5.8}`} -20,${d`${y + 2.8}`}Z" fill="${accent}"/>`,
    )
    .join('');

const checks = (accent: string): string =>
  [-10, -3, 4, 11].map((x) => flat(x - 1, -46, 2.2, 34, accent, 0.55)).join('') +
  [-40, -33, -26, -19].map((y) => flat(-20, y, 40, 2.2, accent, 0.55)).join('');

const dots = (accent: string): string =>
  Array.from({ length: 18 }, (_, i) =>
    circle(((i * 7) % 25) - 12, -41 + (i % 6) * 6, 1.1, accent, { outline: 0 }),
  ).join('');

const PATTERNS: Partial<Record<Garment, (accent: string) => string>> = {
  stripe: stripes,
  plaid: checks,
  gown: dots,
};

/** Pattern of the garment; seen in every view. */
export const garmentPattern = (figure: Figure): string =>
  PATTERNS[figure.look.garment]?.(figure.look.accent) ?? '';

/** The belly of some builds, seen from the front. */
export function belly(figure: Figure): string {
  const { look, widths } = figure;
  const seam = dark(look.top, 0.4);
  if (look.build === 'pregnant')
    return (
      `<ellipse cx="0" cy="-25" rx="${widths.waist - 2.2}" ry="9.6" fill="${light(look.top, 0.25)}" stroke="${seam}" stroke-width="1.3"/>` +
      ellipse(-4, -28.4, 4.4, 3, '#FFFFFF', { outline: 0, opacity: 0.35 })
    );
  if (look.build !== 'plus' || look.garment === 'coat') return '';
  return (
    `<path d="${d`M${-widths.waist * 0.55},-27 Q0,-17.4 ${widths.waist * 0.55},-27`}" fill="none" stroke="${seam}" stroke-width="1.2" stroke-linecap="round" opacity=".65"/>` +
    ellipse(-3.4, -30, 5, 4.4, light(look.top, 0.35), { outline: 0, opacity: 0.45 })
  );
}
