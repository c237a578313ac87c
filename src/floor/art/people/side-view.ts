/** A person seen from the side, facing right. Facing left is the mirror image. */
import { INK, mix, shade } from '../colour.ts';
import { circle, clipped, d, ellipse, limb, line, shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import { garmentPattern } from './garment-pattern.ts';
import { headSide, neck } from './head.ts';

const TUBING = '#3B3355';

/** How far each leg is lifted (negative is up): far leg, near leg. */
const LIFT: readonly (readonly [far: number, near: number])[] = [
  [0, 0],
  [0, -3],
  [0, 0],
  [-3, 0],
];

const strideOf = (step: number): number => (step === 0 ? 6 : step === 2 ? -6 : 0);

function sideLegs(figure: Figure): string {
  const { legColour, look, step } = figure;
  const farColour = mix(legColour, INK, 0.16);
  if (figure.seated) {
    const path = 'M-2,-12 L9,-12 L10,-5';
    return (
      limb(path, farColour, 7.8) + ellipse(12.4, -2.6, 5.6, 3.1, look.shoes) + limb(path, legColour, 7.8)
    );
  }
  const stride = strideOf(step);
  const [far, near] = LIFT[step] ?? [0, 0];
  const leg = (x: number, lift: number, colour: string): string =>
    limb(d`M0,-18 L${x},${-5 + lift}`, colour, 8) + ellipse(x + 2.4, -2.6 + lift, 5.8, 3.2, look.shoes);
  return leg(-stride, far, farColour) + leg(stride, near, legColour);
}

function sideTorso(figure: Figure): string {
  const { look, widths, isLong } = figure;
  const paunch = (look.build === 'pregnant' ? 8 : 0) + Math.max(0, (widths.waist - 12) * 0.8);
  const hem = isLong ? -8.5 : -15;
  const outline = d`M-6,-45.4 C-10.4,-43 -10.6,-34 -9.6,-26 Q-9.8,-20 -9,${hem} Q0,${hem + 2} ${9 + paunch * 0.25},${hem} C${9.6 + paunch},-20 ${9.4 + paunch},-29 ${8.4 + paunch * 0.25},-36 Q8.4,-43.4 5,-45.4 Q0,-44 -6,-45.4Z`;
  const shaded = `<path d="${d`M-9,${hem + 1} C-10.8,-26 -10.6,-42 -6,-45.4 L-2,-45 C-6,-40 -5.6,-28 -5,${hem + 1.6}Z`}" fill="${shade(look.top, 0.25)}" opacity=".5"/>`;
  const pattern = garmentPattern(figure);
  const drape =
    look.garment === 'overalls' ? `<path d="M-14,-30 H24 V-10 H-14Z" fill="${look.accent}"/>` : '';
  return shape(outline, look.top) + clipped(outline, drape + pattern + shaded) + badgeAndStethoscope(figure);
}

function badgeAndStethoscope({ look }: Figure): string {
  const stethoscope =
    line('M-4,-45 C0,-38 6,-38 7,-33', TUBING, 1.8) +
    circle(7, -31.6, 2.2, '#CBD3DD', { outline: 1.1, outlineColour: TUBING });
  const badge =
    '<rect x="4.6" y="-33" width="4.4" height="7" rx="1.2" fill="#FFFFFF" stroke="#6B6485" stroke-width=".9"/>';
  return (look.stethoscope ? stethoscope : '') + (look.badge ? badge : '');
}

function handAt(figure: Figure): readonly [x: number, y: number] {
  switch (figure.stance.gesture) {
    case 'reach':
      return [14, -32];
    case 'push':
      return [15, -30];
    case 'belly':
      return [8, -25];
    default:
      return figure.seated ? [9, -19] : [-strideOf(figure.step) * 0.9, -23];
  }
}

function nearArm(figure: Figure, [x, y]: readonly [number, number]): string {
  const { skin, look, shortSleeved } = figure;
  const path = d`M-1,-40.5 Q${x * 0.3 - 2},${(y - 40) / 2 + 3} ${x},${y}`;
  const hand = ellipse(x + 0.6, y + 1, 3.5, 3.5, skin);
  if (!shortSleeved) return limb(path, look.top, 7) + hand;
  const sleeve = d`M-1,-40.5 Q${x * 0.2 - 2},-36 ${x * 0.35 - 1.4},-33.4`;
  return limb(path, skin, 6) + hand + limb(sleeve, look.top, 7);
}

function farArm(figure: Figure, [x, y]: readonly [number, number]): string {
  const cloth = figure.shortSleeved ? figure.skin : figure.look.top;
  const { gesture } = figure.stance;
  if (gesture === 'reach' || gesture === 'push')
    return (
      limb(d`M3,-40 Q8,-36 ${x + 2},${y + 1}`, mix(cloth, INK, 0.15), 6) +
      ellipse(x + 2.6, y + 2, 3.3, 3.3, mix(figure.skin, INK, 0.1))
    );
  return limb(d`M1,-40.5 Q3,-30 ${strideOf(figure.step) * 0.9 + 1},-24`, mix(cloth, INK, 0.18), 6);
}

/** The whole figure from the side; who leans on a walker stoops a little. */
export function sideFigure(figure: Figure): string {
  const stoop = figure.look.aid === 'walker' ? 3.5 : 0;
  const hand = handAt(figure);
  return (
    sideLegs(figure) +
    `<g transform="${d`translate(0,${figure.drop})`}">` +
    farArm(figure, hand) +
    neck(figure) +
    sideTorso(figure) +
    headSide(figure, stoop) +
    nearArm(figure, hand) +
    '</g>'
  );
}
