/** Chairs, benches and small tables. */
import { light, shade } from '../colour.ts';
import { box, floorShadow, line } from '../svg.ts';

const LEG = '#6B5B54';
const ARM_REST = '#C69C6D';
const CHAIR_LEGS = 'M-11,-9 v8 M11,-9 v8';

export const chair = (colour: string): string =>
  floorShadow(13, 4, 1) +
  box(-13, -37, 26, 20, colour, { radius: 5 }) +
  box(-12, -19, 24, 9, light(colour, 0.18), { radius: 4 }) +
  line(CHAIR_LEGS, LEG, 2.6) +
  box(-15.5, -24, 4.5, 13, ARM_REST) +
  box(11, -24, 4.5, 13, ARM_REST);

export const chairBack = (colour: string): string =>
  floorShadow(13, 4, 1) +
  line(CHAIR_LEGS, LEG, 2.6) +
  box(-15.5, -22, 4.5, 13, ARM_REST) +
  box(11, -22, 4.5, 13, ARM_REST) +
  box(-12, -26, 24, 11, light(colour, 0.18), { radius: 4 }) +
  box(-13, -24, 26, 18, colour, { radius: 5 }) +
  line('M-9,-20 h18', light(colour, 0.45), 1.6);

/** A wide seat without arm rests in the middle, for bodies of every size. */
export const bench = (colour: string): string =>
  floorShadow(27, 5, 1) +
  box(-27, -38, 54, 20, colour, { radius: 6 }) +
  box(-26, -20, 52, 11, light(colour, 0.18), { radius: 4 }) +
  line('M-23,-9 v8 M23,-9 v8', LEG, 3) +
  line('M0,-36 v16', shade(colour, 0.3), 1.3);

export const stool = (colour: string): string =>
  floorShadow(10, 3.5, 1) +
  line('M0,-8 V-3 M-7,-1 L0,-5 L7,-1', '#7C8AA5', 2.4) +
  `<ellipse cx="0" cy="-11" rx="9" ry="5" fill="${shade(colour, 0.25)}"/>` +
  box(-9, -18, 18, 9, light(colour, 0.2), { radius: 4.5, outline: 1.1 });

export const officeChair = (colour: string): string =>
  floorShadow(11, 4, 1) +
  line('M-8,-2 L0,-5 L8,-2 M0,-5 V-12', '#5B6C8F', 2.6) +
  box(-11, -20, 22, 9, light(colour, 0.15), { radius: 4 }) +
  box(-11, -42, 22, 24, colour, { radius: 6 });

export const sideTable = (): string =>
  floorShadow(16, 5, 1) +
  line('M-11,-8 v8 M11,-8 v8', '#8A6244', 3) +
  box(-16, -22, 32, 14, '#D9A566', { radius: 4 }) +
  box(-16, -11, 32, 5, '#B9854B', { outline: 1.2 }) +
  box(-10, -19, 11, 8, '#59B8C9', { radius: 1, outline: 1 }) +
  box(-3, -17, 11, 7, '#F4D35E', { radius: 1, outline: 1 });

/** The chair for blood draws, with arm supports at both sides. */
export const phlebotomyChair = (colour: string): string =>
  floorShadow(19, 6, 1) +
  box(-10, -12, 20, 12, '#8893A8', { radius: 3 }) +
  box(-14, -50, 28, 28, colour, { radius: 7 }) +
  box(-15, -27, 30, 15, light(colour, 0.18), { radius: 5 }) +
  box(-22, -34, 10, 18, light(colour, 0.3), { radius: 4 }) +
  box(12, -34, 10, 18, light(colour, 0.3), { radius: 4 }) +
  box(-24, -31, 13, 5, '#FFFFFF', { outline: 1.1 });

export const parkedWheelchair = (): string => {
  const wheel = (x: number): string =>
    `<ellipse cx="${x}" cy="-12" rx="3.6" ry="12" fill="#DDE3EC" stroke="#33415C" stroke-width="2.6"/>`;
  return (
    floorShadow(15, 4, 1) +
    box(-11, -38, 22, 18, '#2F6F8F', { radius: 3 }) +
    box(-12, -22, 24, 9, '#3F87A8', { radius: 3 }) +
    wheel(-14) +
    wheel(14) +
    line('M-6,-6 v5 h-4 M6,-6 v5 h4', '#5B6C8F', 2.2) +
    line('M-11,-38 h-4 M11,-38 h4', '#33415C', 3)
  );
};
