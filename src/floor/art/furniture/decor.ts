/** Plants, toys, the water cooler, the restroom. */
import { light } from '../colour.ts';
import { box, circle, ellipse, floorShadow, line, place, shape } from '../svg.ts';

const LEAVES: readonly (readonly [x: number, angle: number])[] = [
  [-9, -35],
  [9, 35],
  [-4, -12],
  [5, 14],
  [0, 0],
];

export const plant = (): string => {
  const green = '#3F9B63';
  const leaves = LEAVES.map(([x, angle]) => {
    const leaf =
      shape('M0,0 q-8,-10 0,-25 q8,15 0,25z', x % 2 === 0 ? light(green, 0.15) : green, { outline: 1.3 }) +
      line('M0,-3 v-15', light(green, 0.4), 1, 0.7);
    return `<g transform="translate(${x * 0.5},-16) rotate(${angle})">${leaf}</g>`;
  });
  return (
    floorShadow(10, 3.5, 1) +
    shape('M-8,-14 h16 l-2.5,14 h-11z', '#D9825B') +
    box(-9.5, -17, 19, 5, '#E79B74') +
    leaves.join('')
  );
};

export const plantSmall = (): string =>
  floorShadow(7, 2.6, 1) +
  shape('M-5,-9 h10 l-1.5,9 h-7z', '#F2E2C9') +
  [-30, 30, 0]
    .map(
      (angle) =>
        `<g transform="translate(0,-9) rotate(${angle})">${shape('M0,0 q-5,-6 0,-15 q5,9 0,15z', '#4FB286', { outline: 1.2 })}</g>`,
    )
    .join('');

export const waterCooler = (): string =>
  floorShadow(9, 3.5, 1) +
  box(-8, -30, 16, 30, '#EDF2F7', { radius: 2.5 }) +
  shape('M-6,-31 q-1,-15 6,-15 t6,15z', '#9AD4EE', { opacity: 0.95 }) +
  box(-4, -24, 8, 7, '#B8C0CE', { radius: 1, outline: 1 }) +
  circle(-2, -21, 1.3, '#E5484D', { outline: 0 }) +
  circle(2, -21, 1.3, '#3E7CB1', { outline: 0 });

/** The play corner's rug; it lies on the floor under everything. */
export const kidsRug = (): string =>
  '<ellipse cx="0" cy="0" rx="54" ry="32" fill="#9AD4C8" stroke="#5FA79A" stroke-width="2"/>' +
  '<ellipse cx="0" cy="0" rx="43" ry="24" fill="none" stroke="#FFFFFF" stroke-width="3" stroke-dasharray="2 8" stroke-linecap="round"/>' +
  ellipse(0, 0, 32, 17, '#F9E6A8', { outline: 0 }) +
  shape('M0,-10 l3,6.5 7,.8 -5.2,4.9 1.4,7 -6.2,-3.4 -6.2,3.4 1.4,-7 -5.2,-4.9 7,-.8z', '#F4A259', {
    outline: 0,
  });

export const blocks = (): string =>
  box(-11, -9, 10, 10, '#E76F51', { radius: 1.5 }) +
  box(1, -9, 10, 10, '#3E7CB1', { radius: 1.5 }) +
  box(-5, -18, 10, 10, '#F2C14E', { radius: 1.5 }) +
  line('M-2.4,-10.4 L0,-15.6 L2.4,-10.4 M-1.5,-12.2 h3', '#33284A', 1.3);

export const beadMaze = (): string =>
  box(-11, -5, 22, 5, '#C69C6D') +
  line('M-8,-5 q2,-16 8,-8 t8,8', '#E5484D', 1.8) +
  line('M-6,-5 q6,-20 13,0', '#3E7CB1', 1.8) +
  circle(-5, -12, 2.4, '#F2C14E', { outline: 0 }) +
  circle(3, -14, 2.4, '#4FB286', { outline: 0 }) +
  circle(5.5, -8, 2.2, '#B0579B', { outline: 0 });

/** Something to watch while waiting. */
export const fishTank = (): string => {
  const fish = (x: number, y: number, colour: string): string =>
    shape(`M${x},${y} q4,-4 8,0 l3,-2.4 v4.8 l-3,-2.4 q-4,4 -8,0z`, colour, { outline: 0.9 });
  return (
    floorShadow(24, 4.5, 2) +
    box(-23, -18, 46, 18, '#A9744B', { radius: 2.5 }) +
    line('M0,-15 v12', '#7A5136', 1.4) +
    box(-22, -50, 44, 33, '#A9DDF0', { radius: 2.5 }) +
    shape('M-20,-20 q10,-5 20,-1 t20,-1 v2 h-40z', '#E9D3A1', { outline: 0 }) +
    line('M-14,-21 q-3,-6 0,-10 q3,-5 0,-9 M14,-21 q3,-5 0,-9', '#3F9B63', 2.4) +
    fish(-8, -36, '#F28B3C') +
    fish(3, -28, '#F2C14E') +
    box(-23, -53, 46, 5, '#5B6C8F') +
    line('M-17,-44 v9', '#FFFFFF', 2, 0.7)
  );
};

export const toilet = (): string =>
  floorShadow(12, 4, 1) +
  box(-10, -34, 20, 16, '#F7F9FC', { radius: 3 }) +
  shape('M-10,-18 h20 q1,14 -10,16 q-11,-2 -10,-16z', '#FFFFFF') +
  ellipse(0, -16, 9, 4, '#DDE9EE', { outline: 1.1 });

/** The free place for a wheelchair, painted on the floor; the sign goes on top. */
export const wheelchairBay = (): string => {
  const sign =
    '<circle cx="-1.6" cy="3.4" r="5.6" fill="none" stroke="#FFFFFF" stroke-width="2.2"/>' +
    line('M-1.8,-2.8 v5.6 h5.6 l2.6,4.6 M-1.8,-1.2 h4.6', '#FFFFFF', 2.2) +
    circle(-1.8, -7, 2.2, '#FFFFFF', { outline: 0 });
  return (
    box(-23, -23, 46, 46, '#3E7CB1', { radius: 7, outline: 0 }) +
    '<rect x="-19" y="-19" width="38" height="38" rx="5" fill="none" stroke="#FFFFFF" stroke-width="1.6" opacity=".7"/>' +
    place(sign, 0, 0, 1.17)
  );
};
