/** Beard, moustache, mask and glasses. */
import { d, line, shape } from '../svg.ts';
import type { Figure } from './figure.ts';

const FRAME = '#3B3355';
const LENS = '#2A2440';

/** Facial hair, drawn below the mouth line so that the mouth stays readable. */
export function moustacheAndBeard(figure: Figure): string {
  const { look, hair, faceShift: x } = figure;
  const beard = look.beard
    ? `<path d="${d`M${-13.2 + x * 0.3},-55.6 C-13,-46.6 -7,-43.6 ${x * 0.5},-43.6 C7,-43.6 13,-46.6 ${13.2 + x * 0.3},-55.6 C11,-51.6 8,-52.4 ${x + 4},-52.2 C${x + 2},-53 ${x - 2},-53 ${x - 4},-52.2 C-8,-52.4 -11,-51.6 ${-13.2 + x * 0.3},-55.6 Z`}" fill="${hair}"/>`
    : '';
  const moustache = look.moustache
    ? shape(
        d`M${x},-52.4 C${x - 2},-53.4 ${x - 6},-52.6 ${x - 6.4},-50 C${x - 3.6},-50 ${x - 1.4},-50.4 ${x},-51.2 C${x + 1.4},-50.4 ${x + 3.6},-50 ${x + 6.4},-50 C${x + 6},-52.6 ${x + 2},-53.4 ${x},-52.4 Z`,
        hair,
        { outline: 0.8 },
      )
    : '';
  return beard + moustache;
}

function mask(x: number): string {
  return (
    shape(
      d`M${-11 + x},-54.4 C${-6 + x},-56 ${6 + x},-56 ${11 + x},-54.4 L${10.4 + x},-48.6 C${6 + x},-44.6 ${-6 + x},-44.6 ${-10.4 + x},-48.6 Z`,
      '#CFE6F2',
    ) +
    line(d`M${-7 + x},-51.2 h14 M${-6.4 + x},-48.6 h12.8`, '#9CC2D6', 1) +
    line(d`M${-11 + x},-54 L-15,-57 M${11 + x},-54 L15,-57`, '#E9F3F8', 1.2)
  );
}

function glasses(left: number, right: number, y: number): string {
  const lens = (x: number): string =>
    `<rect x="${d`${x - 4.4}`}" y="${d`${y - 4}`}" width="8.8" height="7.8" rx="3.4"/>`;
  return (
    `<g fill="#FFFFFF" fill-opacity=".1" stroke="${FRAME}" stroke-width="1.5">${lens(left)}${lens(right)}</g>` +
    line(d`M${left + 4.4},${y - 0.6} L${right - 4.4},${y - 0.6}`, FRAME, 1.4)
  );
}

function darkGlasses(left: number, right: number, y: number): string {
  const lens = (x: number): string =>
    shape(d`M${x - 4.4},${y - 3.6} h8.6 q.6,7.4 -4.2,7.4 t-4.4,-7.4Z`, LENS, { outline: 0.8 });
  return lens(left) + lens(right) + line(d`M${left + 4},${y - 2.4} L${right - 4},${y - 2.4}`, LENS, 1.4);
}

/** What is worn on the face. */
export function faceDetails(figure: Figure, left: number, right: number, y: number): string {
  const { look, faceShift } = figure;
  return (
    (look.mask ? mask(faceShift) : '') +
    (look.glasses ? glasses(left, right, y) : '') +
    (look.darkGlasses ? darkGlasses(left, right, y) : '')
  );
}
