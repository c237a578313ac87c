/** The upper body with its garment, front and back. */
import { shade } from '../colour.ts';
import { circle, clipped, d, ellipse, limb, line, shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import { GARMENT_FRONT, waistband } from './garment-front.ts';
import { belly, garmentPattern } from './garment-pattern.ts';

const BADGE_EDGE = '#6B6485';
const TUBING = '#3B3355';

/** Stethoscope, lanyard badge and a carried baby, over the garment. */
function carried(figure: Figure): string {
  const { look, skin } = figure;
  const stethoscope =
    line('M-5,-45 C-6.4,-36 -3,-33 -1.4,-31 M5,-45 C6.4,-38 4,-34 2.6,-32', TUBING, 1.8) +
    circle(-1.4, -30, 2.3, '#CBD3DD', { outline: 1.1, outlineColour: TUBING });
  const badge =
    line('M-3.6,-44.6 L-5.8,-34', '#F4A259', 1.3) +
    `<rect x="-8.8" y="-34.4" width="6" height="7.6" rx="1.3" fill="#FFFFFF" stroke="${BADGE_EDGE}" stroke-width=".9"/>` +
    circle(-5.8, -31.8, 1.5, skin, { outline: 0 }) +
    line('M-7.6,-28.6 h3.6', BADGE_EDGE, 0.9);
  const baby =
    ellipse(0, -31, 8, 9, '#FBE3B8') +
    ellipse(0, -36.6, 5.4, 5.2, skin) +
    line('M-2.2,-36.4 q.9,.9 1.7,0 M.8,-36.4 q.9,.9 1.7,0', '#2A2036', 1.1) +
    shape('M-5.2,-38 C-5,-42.6 5,-42.6 5.2,-38 Q0,-40.4 -5.2,-38Z', '#E76F51', { outline: 0.9 }) +
    limb('M-9.6,-34 Q-10,-26 0,-25', look.top, 5);
  return (look.stethoscope ? stethoscope : '') + (look.badge ? badge : '') + (look.carriesBaby ? baby : '');
}

/** The torso from the front or from behind. */
export function torso(figure: Figure): string {
  const { look, widths, isLong, seated, stance } = figure;
  const { shoulder, waist, hip } = widths;
  const hem = isLong ? (seated ? -12 : -8.5) : -15.5;
  const hemHalf = isLong ? hip + 2.2 : hip;
  const outline = d`M${-shoulder + 4.5},-45.6 Q${-shoulder},-45.2 ${-shoulder - 0.2},-40 C${-waist},-33 ${-waist},-25 ${-hemHalf},${hem - 1.5} Q0,${hem + 2.2} ${hemHalf},${hem - 1.5} C${waist},-25 ${waist},-33 ${shoulder + 0.2},-40 Q${shoulder},-45.2 ${shoulder - 4.5},-45.6 Q0,-43.6 ${-shoulder + 4.5},-45.6 Z`;
  const shadedSide = `<path d="${d`M${shoulder * 0.35},-46 C${waist * 0.75},-36 ${waist * 0.72},-26 ${hemHalf * 0.55},${hem + 3} L${hemHalf + 6},${hem + 3} L${shoulder + 8},-46 Z`}" fill="${shade(look.top, 0.2)}" opacity=".5"/>`;
  const isBack = stance.view === 'back';
  const cloth = shadedSide + garmentPattern(figure) + (isBack ? '' : belly(figure));
  const overCloth = isBack
    ? look.garment === 'dress'
      ? waistband(figure)
      : ''
    : GARMENT_FRONT[look.garment](figure) + carried(figure);
  return shape(outline, look.top) + clipped(outline, cloth) + overCloth;
}
