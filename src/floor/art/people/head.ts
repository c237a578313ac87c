/** Ears, head and what is on it, for each view. */
import { dark, shade } from '../colour.ts';
import { circle, d, ellipse, line, shape } from '../svg.ts';
import { face } from './face.ts';
import type { Figure } from './figure.ts';
import { hairBehind, hairLayers, hairMass } from './hair.ts';

const HEAD =
  'M0,-73.6 C10,-73.6 15.2,-67.4 15.2,-58.6 C15.2,-49 9.4,-44.4 0,-44.4 C-9.4,-44.4 -15.2,-49 -15.2,-58.6 C-15.2,-67.4 -10,-73.6 0,-73.6 Z';
const SHADED_CHEEK =
  'M4,-73 C11,-72 15,-67 15,-58.6 C15,-50 10,-45 2,-44.6 C9,-48 11,-53 11,-59 C11,-66 9,-70 4,-73Z';

export interface HeadLayers {
  /** Hair that falls behind the body. */
  readonly back: string;
  readonly head: string;
}

/** The neck, drawn under the collar. */
export const neck = (figure: Figure): string =>
  `<path d="M-4.4,-49 h8.8 v5.6 q-4.4,3 -8.8,0z" fill="${shade(figure.skin, 0.25)}"/>`;

function ears(figure: Figure): string {
  if (figure.look.headwear === 'hijab') return '';
  const shift = figure.faceShift * 0.12;
  const { skin } = figure;
  return (
    ellipse(-15 + shift, -56.6, 3, 3.8, skin) +
    ellipse(15 + shift, -56.6, 3, 3.8, skin) +
    line('M-15.4,-57.4 q1.4,.6 1,2.2 M15.4,-57.4 q-1.4,.6 -1,2.2', dark(skin, 0.35), 0.9)
  );
}

function worn(figure: Figure): string {
  const { earrings, hearingAid, headwear } = figure.look;
  if (headwear === 'hijab') return '';
  const ring = { outline: 0 };
  return (
    (earrings ? circle(-15.4, -52, 1.5, '#F2C14E', ring) + circle(15.4, -52, 1.5, '#F2C14E', ring) : '') +
    (hearingAid ? shape('M14.6,-61.4 q4.4,1.6 3,6.4 q-2.4,.8 -3,-1.4z', '#5B6C8F', { outline: 0.8 }) : '')
  );
}

/** The head facing us, perhaps turned a little. */
export function headFront(figure: Figure): HeadLayers {
  const hair = hairLayers(figure, figure.faceShift);
  const { skin } = figure;
  const cheek = `<path d="${SHADED_CHEEK}" fill="${shade(skin, 0.22)}" opacity=".35"/>`;
  return {
    back: hair.back,
    head: ears(figure) + shape(HEAD, skin) + cheek + face(figure) + hair.front + worn(figure),
  };
}

/** The head from behind. */
export function headBack(figure: Figure): HeadLayers {
  const { skin, look } = figure;
  const isBare = look.hair === 'bald' && look.headwear === 'none';
  return {
    back: '',
    head:
      ellipse(-15, -57, 3, 3.8, skin) +
      ellipse(15, -57, 3, 3.8, skin) +
      ellipse(0, -59, 15, 14.4, skin) +
      hairBehind(figure) +
      (isBare ? line('M-6,-49 q6,3 12,0', dark(skin, 0.3), 1.1, 0.6) : ''),
  };
}

/** The head turned to the right. `stoop` brings it forward and down. */
export function headSide(figure: Figure, stoop: number): string {
  const { skin, look } = figure;
  const hair = hairLayers(figure, figure.faceShift * 1.2);
  const ear =
    look.headwear === 'hijab'
      ? ''
      : ellipse(-7, -56.4, 3, 3.7, skin) + line('M-7.6,-57.6 q1.6,.6 1,2.4', dark(skin, 0.35), 0.9);
  const aid =
    look.hearingAid && look.headwear !== 'hijab'
      ? shape('M-8.4,-61 q-4,1.6 -2.6,6 q2.2,.6 2.6,-1.4z', '#5B6C8F', { outline: 0.8 })
      : '';
  const nose = shape('M14.4,-56.4 q3.4,2 .6,3.4', skin);
  const content =
    hair.back + nose + shape(HEAD, skin) + hairMass(figure) + face(figure) + hair.front + ear + aid;
  return stoop === 0 ? content : `<g transform="${d`translate(${stoop},${stoop * 0.5})`}">${content}</g>`;
}
