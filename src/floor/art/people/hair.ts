/** Picks hair or headwear for a view. */
import { shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import { HAIR_BEHIND, HEADWEAR_BEHIND } from './hair-behind.ts';
import { LONG_HAIR } from './hair-long.ts';
import { type HairDrawing, type HairLayers, SHORT_HAIR } from './hair-short.ts';
import { HEADWEAR_FRONT } from './headwear.ts';
import type { HairStyle } from './look.ts';

const HAIR_FRONT: Record<HairStyle, HairDrawing> = { ...SHORT_HAIR, ...LONG_HAIR };
const TURN_OF_PARTING = 0.45;

/** The colour of what covers the head: hair or cloth. */
export const headColour = (figure: Figure): string =>
  figure.look.headwear === 'none' ? figure.hair : figure.look.wrap;

/** Hair or headwear before and behind a head that faces us, shifted with the face. */
export function hairLayers(figure: Figure, faceShift: number): HairLayers {
  const { headwear, hair } = figure.look;
  const drawing = headwear === 'none' ? HAIR_FRONT[hair] : HEADWEAR_FRONT[headwear];
  return drawing(headColour(figure), faceShift * TURN_OF_PARTING);
}

/** Hair or headwear on a head seen from behind. */
export function hairBehind(figure: Figure): string {
  const { headwear, hair } = figure.look;
  return headwear === 'none' ? HAIR_BEHIND[hair](figure.hair) : HEADWEAR_BEHIND[headwear](figure.look.wrap);
}

/** The mass of hair at the back of a head seen from the side. */
export function hairMass(figure: Figure): string {
  const { headwear, hair } = figure.look;
  const low = 'M-15.6,-60 C-17,-68 -12,-72 -8,-68 C-10,-62 -9,-54 -10,-49 C-14,-51 -15.4,-55 -15.6,-60Z';
  if (headwear === 'hijab' || headwear === 'turban') return '';
  if (headwear === 'headwrap') return shape(low, figure.hair);
  if (headwear === 'none' && hair === 'bald') return '';
  if (headwear === 'none' && hair === 'balding') return shape(low, figure.hair);
  const high =
    'M-15.6,-60 C-18,-72 -10,-77 -4,-74 C-9,-66 -8.4,-54 -9.6,-48.4 C-14,-50.4 -15.6,-54 -15.6,-60Z';
  return shape(high, headColour(figure), { outline: 0 });
}
