/** Shelves, bins and carts. */
import { dark } from '../colour.ts';
import { box, circle, floorShadow, line, shape } from '../svg.ts';
import { casters, shelfRow } from './block.ts';

const SUPPLIES = ['#F2C14E', '#59B8C9', '#E76F51', '#8FB8F0', '#4FB286', '#B0579B'];
const BOOKS = ['#E76F51', '#F2C14E', '#3E7CB1', '#4FB286', '#B0579B', '#F7F4EC'];
const ROWS = [0, 1, 2];

/** A supply shelf; `seed` varies the boxes. */
export function shelf(width: number, seed: number): string {
  const rows = ROWS.map((row) => {
    const y = -38 + row * 16.5;
    return (
      shelfRow(
        width,
        y,
        (i) => SUPPLIES[(seed + row * 2 + i) % 6] ?? '#F2C14E',
        (i) => 9 + ((seed + row * 3 + i * 5) % 4) * 2,
        (i) => 10.5 - ((i + row) % 2) * 2,
        true,
      ) + box(-width / 2 + 1, y + 0.5, width - 2, 3, '#D9B48A', { radius: 1, outline: 1 })
    );
  });
  return (
    floorShadow(width / 2, 4, 2) +
    box(-width / 2, -56, width, 56, '#C9A27A', { radius: 2.5 }) +
    box(-width / 2 + 3, -53, width - 6, 50, '#8A6244', { radius: 1, outline: 1 }) +
    rows.join('')
  );
}

export function bookshelf(): string {
  const width = 44;
  const rows = ROWS.map((row) => {
    const y = -41.5 + row * 17.5;
    return (
      shelfRow(
        width,
        y,
        (i) => BOOKS[(i + row * 2) % 6] ?? '#E76F51',
        (i) => 4 + ((row * 7 + i * 3) % 3) * 1.5,
        (i) => 11 + ((i * 5 + row) % 4),
        false,
      ) + box(-width / 2 + 1, y + 0.5, width - 2, 2.6, '#C08A5C', { radius: 1, outline: 1 })
    );
  });
  return (
    floorShadow(width / 2, 4, 2) +
    box(-width / 2, -60, width, 60, '#A9744B', { radius: 2.5 }) +
    box(-width / 2 + 3, -57, width - 6, 54, '#7A5136', { radius: 1, outline: 1 }) +
    rows.join('')
  );
}

/** A waste bin; the red one is for biohazard waste and says so with its sign. */
export function bin(colour: string, isBiohazard: boolean): string {
  const sign =
    circle(0, -9.5, 4.8, '#FFFFFF', { outline: 0 }) +
    [
      [0, -11.2],
      [-1.6, -8.4],
      [1.6, -8.4],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.7" fill="none" stroke="#33284A" stroke-width="1"/>`)
      .join('');
  return (
    floorShadow(9, 3.5, 1) +
    shape('M-9,-20 h18 l-2,20 h-14z', colour) +
    box(-10.5, -24, 21, 6, dark(colour, 0.18)) +
    (isBiohazard ? sign : '')
  );
}

export const linenCart = (): string =>
  floorShadow(15, 4, 1) +
  box(-15, -22, 30, 20, '#EAF2F4', { radius: 4 }) +
  shape('M-14,-22 q14,-12 28,0z', '#FFFFFF') +
  line('M-8,-22 q4,-6 9,-4', '#CFD8E3', 1.3) +
  casters(11);
