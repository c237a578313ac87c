/** A baby in a carrier seat, set down beside whoever brought it. */
import { box, ellipse, floorShadow, line, place, shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import { headFront } from './head.ts';

const SHELL = '#5B6C8F';
const BLANKET = '#FBE3B8';
const HEAD_SCALE = 0.52;
const HEAD_CENTRE = -59;

/** The carrier with the baby's head showing over the blanket. */
export function infantInCarrier(figure: Figure): string {
  const { back, head } = headFront(figure);
  const seat =
    shape('M-17,-8 q-2,-24 17,-26 q19,2 17,26 q-4,6 -17,6 t-17,-6z', SHELL) +
    shape('M-13,-9 q-1,-19 13,-21 q14,2 13,21z', '#7C8AA5', { outline: 0 });
  const blanket =
    shape('M-13,-16 q13,-5 26,0 v8 q-4,5 -13,5 t-13,-5z', BLANKET) +
    line('M-10,-11 q10,-4 20,0', '#E9C46A', 1.4);
  const handle = line('M-17,-14 q-3,-32 17,-33 q20,1 17,33', SHELL, 2.6);
  return (
    floorShadow(18, 4.4, 0, 0.22) +
    box(-14, -5, 28, 4, '#33415C', { radius: 2 }) +
    seat +
    ellipse(0, -24, 10, 9, BLANKET, { outline: 0 }) +
    place(back + head, 0, -28 - HEAD_CENTRE * HEAD_SCALE, HEAD_SCALE) +
    blanket +
    handle
  );
}
