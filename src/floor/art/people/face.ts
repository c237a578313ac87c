/** Eyes, brows, nose, cheeks and mouth on a head that faces us or turns. */
import { contrast, dark, light, mix } from '../colour.ts';
import { d, ellipse, line, round } from '../svg.ts';
import { EXPRESSION_PARTS, type ExpressionParts } from './expression.ts';
import { faceDetails, moustacheAndBeard } from './face-details.ts';
import type { Figure } from './figure.ts';

export const EYE = '#1D1428';
const LINE = '#2A2036';
const LIP_INSIDE = '#8E3B46';
const EYE_Y = -57.2;
const EYE_X = 6.3;
const MOUTH_Y = -49.3;

/** One rule for every skin tone: the eye socket is lightened until the eye reaches 3:1 on it. */
export function socketColour(skin: string): string {
  let share = 0.12;
  while (share < 0.6 && contrast(EYE, mix(skin, '#FFF6E0', share)) < 3) share += 0.04;
  return mix(skin, '#FFF6E0', share);
}

/** Where the two eyes are. */
export const eyesAt = (faceShift: number): { left: number; right: number; y: number } => ({
  left: -EYE_X + faceShift,
  right: EYE_X + faceShift * 0.92,
  y: EYE_Y,
});

function openEye(x: number, skin: string, width: number, height: number, drop: number): string {
  return (
    ellipse(x, EYE_Y + 0.1, 3.3 * width, 3.9, socketColour(skin), { outline: 0, opacity: 0.9 }) +
    ellipse(x, EYE_Y + drop, 2.25 * width, height, EYE, { outline: 0 }) +
    ellipse(x + 0.75, EYE_Y + drop - height * 0.35, 0.85, Math.min(0.85, height * 0.4), '#FFFFFF', {
      outline: 0,
    })
  );
}

/** A closed eye is only a line: where the skin is dark it lies on a socket too. */
function lineEye(x: number, skin: string, path: string, width: number): string {
  const ground =
    contrast(LINE, skin) < 3 ? ellipse(x, EYE_Y, 3.6, 3, socketColour(skin), { outline: 0 }) : '';
  return ground + line(path, LINE, width);
}

function eye(x: number, parts: ExpressionParts, skin: string, isLeft: boolean): string {
  const width = isLeft ? 1 : 0.95;
  const lid = (y: number): string => line(d`M${x - 3},${y} Q${x},${y - 0.9} ${x + 3},${y}`, LINE, 1.5);
  switch (parts.eyes) {
    case 'open':
      return openEye(x, skin, width, 2.85, 0);
    case 'narrow':
      return openEye(x, skin, width, 2.1, 0.7) + lid(EYE_Y - 1.6);
    case 'heavy':
      return openEye(x, skin, width, 1.6, 1.1) + lid(EYE_Y - 0.5);
    case 'arc':
      return lineEye(
        x,
        skin,
        d`M${x - 2.8},${EYE_Y + 0.6} Q${x},${EYE_Y - 3.2} ${x + 2.8},${EYE_Y + 0.6}`,
        1.9,
      );
    case 'closed':
      return lineEye(x, skin, d`M${x - 2.8},${EYE_Y} Q${x},${EYE_Y + 2} ${x + 2.8},${EYE_Y}`, 1.9);
    case 'wince': {
      const out = isLeft ? -2.4 : 2.4;
      const inner = isLeft ? 2.2 : -2.2;
      return lineEye(
        x,
        skin,
        d`M${x + out},${EYE_Y - 2} L${x + inner},${EYE_Y} L${x + out},${EYE_Y + 2}`,
        1.7,
      );
    }
  }
}

function brow(x: number, parts: ExpressionParts, colour: string, isLeft: boolean): string {
  const side = isLeft ? 1 : -1;
  const middle = EYE_Y - 6.6 - (parts.browOuter + parts.browInner) * 0.3;
  const outer = EYE_Y - 5.4 - parts.browOuter;
  const inner = EYE_Y - 5.6 + parts.browInner;
  return line(d`M${x - 2.8 * side},${outer} Q${x},${middle} ${x + 2.6 * side},${inner}`, colour, 1.5);
}

function browColour(figure: Figure): string {
  const { hairColour, hair, headwear } = figure.look;
  if (hairColour === 'white' || hairColour === 'grey') return '#8D8896';
  const bald = hair === 'bald' && headwear === 'none';
  return mix(bald ? '#4A3228' : figure.hair, '#33284A', 0.25);
}

function laugh(x: number, y: number): string {
  return (
    `<path d="${d`M${x - 4},${y - 1.2} Q${x},${y - 0.2} ${x + 4},${y - 1.2} Q${x + 3.4},${y + 3.6} ${x},${y + 3.6} Q${x - 3.4},${y + 3.6} ${x - 4},${y - 1.2}Z`}" fill="${LIP_INSIDE}"/>` +
    `<path d="${d`M${x - 3.3},${y - 0.9} Q${x},${y} ${x + 3.3},${y - 0.9} L${x + 3},${y + 0.5} Q${x},${y + 1.2} ${x - 3},${y + 0.5}Z`}" fill="#FFFFFF"/>`
  );
}

function mouth(figure: Figure, parts: ExpressionParts): string {
  const x = figure.faceShift * 1.05;
  const y = MOUTH_Y;
  const { skin: tone, beard } = figure.look;
  const colour = beard ? '#FBEDE4' : tone >= 7 ? '#2A1218' : mix(LINE, figure.skin, 0.12);
  switch (parts.mouth) {
    case 'smile':
      return line(d`M${x - 3.6},${y - 0.8} Q${x},${y + 2.8} ${x + 3.6},${y - 0.8}`, colour, 1.8);
    case 'laugh':
      return laugh(x, y);
    case 'flat':
      return line(d`M${x - 2.6},${y} h5.2`, colour, 1.7);
    case 'crooked':
      return line(d`M${x - 2.8},${y + 0.6} Q${x},${y + 0.8} ${x + 2.8},${y - 0.8}`, colour, 1.7);
    case 'frown':
      return line(d`M${x - 3},${y + 1.2} Q${x},${y - 0.8} ${x + 3},${y + 1.2}`, colour, 1.8);
    case 'tight':
      return line(d`M${x - 4},${y + 1.9} Q${x},${y - 2.1} ${x + 4},${y + 1.9}`, colour, 2.1);
    case 'worried':
      return line(d`M${x - 3},${y + 1.4} Q${x},${y - 1.4} ${x + 3},${y + 1.4}`, colour, 1.7);
    case 'wavy':
      return line(d`M${x - 3.6},${y + 0.8} q1.2,-1.8 2.4,0 t2.4,0 t2.4,0`, colour, 1.6);
    case 'small':
      return ellipse(x, y + 0.2, 1.6, 1.9, LIP_INSIDE, { outline: 0 });
    case 'talk':
      return ellipse(x, y + 0.2, 2.8, 2.4, tone >= 7 ? '#C96A6E' : LIP_INSIDE, {
        outline: 0.9,
        outlineColour: '#3A1620',
      });
  }
}

function cheeks(figure: Figure, parts: ExpressionParts): string {
  if (!parts.blush) return '';
  const { skin, faceShift } = figure;
  const colour = mix(skin, '#E8575A', figure.look.skin >= 8 ? 0.28 : 0.36);
  const ink = { outline: 0, opacity: 0.75 };
  return (
    ellipse(-9.2 + faceShift * 0.8, -52.6, 2.7, 1.7, colour, ink) +
    ellipse(9.2 + faceShift * 0.7, -52.6, 2.7, 1.7, colour, ink)
  );
}

/** The whole face, glasses, beard and mask included. */
export function face(figure: Figure): string {
  const parts = EXPRESSION_PARTS[figure.stance.expression];
  const { skin, faceShift, look } = figure;
  const { left, right } = eyesAt(faceShift);
  const brows = browColour(figure);
  const wrinkle = dark(skin, 0.45);
  const wrinkles =
    look.age === 'elder'
      ? line(d`M${left - 4.2},${EYE_Y + 3.6} q1.4,1 2.8,.8`, wrinkle, 0.9) +
        line(d`M${right + 4.2},${EYE_Y + 3.6} q-1.4,1 -2.8,.8`, wrinkle, 0.9)
      : '';
  return (
    ellipse(faceShift * 1.05, -49, 5.4, 2.6, light(skin, 0.34), {
      outline: 0,
      opacity: look.skin >= 7 ? 0.5 : 0.4,
    }) +
    eye(left, parts, skin, true) +
    eye(right, parts, skin, false) +
    brow(left, parts, brows, true) +
    brow(right, parts, brows, false) +
    cheeks(figure, parts) +
    wrinkles +
    line(`M${round(faceShift * 1.15 - 0.9)},-53.8 q0.9,1.1 1.8,0`, wrinkle, 1.3) +
    moustacheAndBeard(figure) +
    (look.mask ? '' : mouth(figure, parts)) +
    faceDetails(figure, left, right, EYE_Y)
  );
}
