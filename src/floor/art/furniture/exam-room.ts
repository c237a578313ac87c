/** What stands in exam and procedure rooms. */
import { light, shade } from '../colour.ts';
import { box, circle, ellipse, flat, floorShadow, line, place, shape } from '../svg.ts';
import { block, cabinetDoors, casters } from './block.ts';

const PAPER = '#FDFBF5';
const BASE = '#EDE3D4';
const BASE_FRONT = '#D9CBB6';

export const examTable = (colour: string): string =>
  floorShadow(30, 7, 3) +
  box(-26, -20, 52, 20, BASE, { radius: 3 }) +
  cabinetDoors(52, 20, 2, BASE_FRONT) +
  shape('M-30,-50 q0,-5 5,-5 h50 q5,0 5,5 v26 q0,5 -5,5 h-50 q-5,0 -5,-5z', colour) +
  shape('M-30,-26 v4 q0,4 5,4 h50 q5,0 5,-4 v-4 q0,4 -5,4 h-50 q-5,0 -5,-4z', shade(colour, 0.22), {
    outline: 1.2,
  }) +
  box(-11, -55.5, 22, 36.5, PAPER, { radius: 1, outline: 1 }) +
  line('M-8,-50 v28 M8,-50 v28', '#DCD6C6', 1) +
  box(-13, -54, 26, 10, '#FFFFFF', { radius: 4, outline: 1.2 }) +
  box(-9, -4, 18, 7, '#B8C0CE');

export const examTableSide = (colour: string): string =>
  floorShadow(44, 7, 3) +
  box(-36, -18, 70, 18, BASE, { radius: 3 }) +
  place(cabinetDoors(70, 18, 3, BASE_FRONT), -1, 0) +
  shape('M-42,-46 q0,-3 3,-3 h80 q4,0 4,4 v20 q0,4 -4,4 h-80 q-3,0 -3,-3z', colour) +
  shape('M-42,-25 v3 q0,4 4,4 h78 q5,0 5,-4 v-3 q0,3.6 -4,3.6 h-79 q-4,0 -4,-3.6z', shade(colour, 0.22), {
    outline: 1.2,
  }) +
  shape('M-42,-47 q-5,-12 3,-14 l10,1 q4,6 4,13 v20 l-12,2 q-5,-8 -5,-22z', light(colour, 0.12)) +
  box(-24, -47, 66, 24, PAPER, { radius: 1, outline: 1 }) +
  shape('M-39,-55 q6,-3 9,0 l4,16 q-5,3 -9,0z', '#FFFFFF', { outline: 1.2 }) +
  line('M-18,-44 h56 M-18,-28 h56', '#E3DCCB', 1);

export const sink = (): string =>
  block({ width: 42, height: 20, depth: 13 }, '#F7F4EC', '#BFD9D6', cabinetDoors(42, 20, 2, '#BFD9D6')) +
  ellipse(0, -27, 10, 3.8, '#DDE9EE', { outline: 1.2 }) +
  line('M0,-36 q5,-1 5,5', '#8893A8', 2.4) +
  box(-18, -36, 6, 8, '#F4A9B8', { outline: 1.1 }) +
  line('M-15,-37 v-2 h3', '#7C5A66', 1.5);

/** The computer on wheels. */
export const computerCart = (): string =>
  floorShadow(13, 4, 1) +
  line('M-9,-2 L0,-6 L9,-2 M0,-6 V-26', '#8893A8', 2.6) +
  box(-13, -30, 26, 6, '#E6E9EF') +
  box(-12, -50, 24, 18, '#3B4866', { radius: 2.5 }) +
  flat(-9.5, -47.5, 19, 13, '#8ED1E8') +
  line('M-7,-44 h9 M-7,-41 h13 M-7,-38 h6', '#2B6B8F', 1.4) +
  casters(9);

/** Balance scale with height rod. */
export const standingScale = (): string =>
  floorShadow(13, 4, 1) +
  box(-12, -8, 24, 8, '#5B6C8F', { radius: 2.5 }) +
  box(-10, -11, 20, 5, '#8893A8', { outline: 1.1 }) +
  box(-2, -58, 4.5, 50, '#E6E9EF', { radius: 1.5 }) +
  box(-9, -62, 18, 9, '#F7F4EC', { radius: 2.5 }) +
  line('M-5,-57.5 h6', '#E5484D', 2) +
  line('M2.5,-46 h2 M2.5,-40 h2 M2.5,-34 h2 M2.5,-28 h2 M2.5,-22 h2', '#5B6C8F', 1.2) +
  line('M0,-50 h-9', '#5B6C8F', 2);

export const ekgCart = (): string =>
  floorShadow(13, 4, 1) +
  box(-13, -24, 26, 22, '#E6E9EF', { radius: 2.5 }) +
  box(-11, -20, 22, 6, '#CBD5E1', { radius: 1.5, outline: 1 }) +
  box(-11, -12, 22, 6, '#CBD5E1', { radius: 1.5, outline: 1 }) +
  box(-12, -44, 24, 18, '#3B4866', { radius: 2.5 }) +
  flat(-9.5, -41.5, 19, 13, '#16352F') +
  line('M-8,-35 h4 l2,-4 2.5,7 2,-4 h5', '#59E0A0', 1.6) +
  casters(9, 2.2);

/** The emergency cart with the defibrillator on top. */
export const crashCart = (): string => {
  const drawer = (y: number): string =>
    box(-14, y, 28, 7.5, '#E85D5F', { radius: 1.5, outline: 1 }) + line(`M-4,${y + 3.5} h8`, '#FFFFFF', 1.6);
  return (
    floorShadow(18, 5, 2) +
    box(-17, -40, 34, 10, '#F28B82', { radius: 3 }) +
    box(-17, -34, 34, 32, '#D63B3F', { radius: 3 }) +
    [-30, -20, -11].map(drawer).join('') +
    box(-13, -53, 26, 15, '#F7F9FC', { radius: 2.5 }) +
    shape('M0,-41.5 q-6,-4 -6,-7 a3,3 0 0 1 6,-1 a3,3 0 0 1 6,1 q0,3 -6,7z', '#D63B3F', { outline: 1 }) +
    line('M1,-49.5 l-2,3 h2.4 l-2,3', '#FFFFFF', 1.2) +
    casters(12, 2.4) +
    line('M16,-33 v-22 q0,-3 3,-3', '#8893A8', 2) +
    box(15, -62, 8, 10, '#CFE8F3', { radius: 2.5, outline: 1 })
  );
};

/** The draped tray on a stand for procedures. */
export const mayoStand = (): string =>
  floorShadow(12, 3.5, 1) +
  line('M-9,-1 H9 M-6,-1 V-24', '#8893A8', 2.6) +
  box(-15, -29, 30, 8, '#8FB8F0', { radius: 2 }) +
  line('M-9,-26 h8 M3,-26 l5,-1', '#F7F9FC', 1.6) +
  circle(-10, -26, 1.4, '#F7F9FC', { outline: 0 });
