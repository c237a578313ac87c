/** What stands on and beside the lab bench, the medicine counter and the autoclave. */
import { dark } from '../colour.ts';
import { box, circle, ellipse, flat, floorShadow, line, shape } from '../svg.ts';

export const microscope = (): string =>
  box(-8, -4, 16, 4, '#3B4866', { radius: 1.5 }) +
  line('M5,-4 q3,-9 -3,-13', '#5B6C8F', 3) +
  `<g transform="rotate(28 -2 -16)">${box(-4.5, -24, 6, 15, '#E6E9EF', { outline: 1.2 })}</g>` +
  box(-7, -7.5, 9, 2.5, '#B8C0CE', { radius: 1, outline: 1 });

export const centrifuge = (): string =>
  box(-12, -15, 24, 15, '#E6E9EF', { radius: 3 }) +
  ellipse(0, -16, 11, 4.6, '#CBD5E1', { outline: 1.2 }) +
  ellipse(0, -16.5, 6, 2.4, '#59B8C9', { outline: 1 }) +
  circle(7, -6, 1.5, '#4FB286', { outline: 0 }) +
  line('M-8,-6 h8', '#5B6C8F', 1.5);

const TUBES: readonly (readonly [x: number, colour: string])[] = [
  [-8, '#E5484D'],
  [-3, '#B0579B'],
  [2, '#F2C14E'],
  [7, '#4FB286'],
];

export const tubeRack = (): string =>
  box(-12, -5, 24, 5, '#C69C6D', { radius: 1.5 }) +
  TUBES.map(
    ([x, colour]) =>
      box(x - 1.8, -13, 4, 10, '#FFFFFF', { radius: 1.5, outline: 1 }) +
      box(x - 1.8, -14, 4, 4, colour, { radius: 1, outline: 1 }),
  ).join('');

/** The vaccine fridge: glass door, boxes apart, the logger's display on the freezer above. */
export const fridge = (): string => {
  const pack = (x: number, y: number, colour: string): string =>
    box(x, y, 4, 5, colour, { radius: 1, outline: 0.8 });
  return (
    floorShadow(17, 5, 2) +
    box(-16, -58, 32, 14, '#F7F9FC', { radius: 3 }) +
    box(-16, -52, 32, 52, '#DCE7F2', { radius: 3 }) +
    box(-5, -57, 10, 5, '#16352F', { radius: 1, outline: 0.8 }) +
    line('M-3,-54.5 h6', '#59E0A0', 1.3) +
    box(-12.5, -48, 25, 26, '#A9D8EC', { outline: 1.2 }) +
    line('M-12,-39 h24 M-12,-31 h24', '#FFFFFF', 1.6) +
    pack(-8, -45, '#E5484D') +
    pack(-1, -45, '#B0579B') +
    pack(5, -36.5, '#F2C14E') +
    pack(-9, -36.5, '#4FB286') +
    box(-12.5, -18, 25, 14, '#CBD9E8', { outline: 1.2 }) +
    line('M9,-46 v20', '#5B6C8F', 2)
  );
};

export const autoclave = (): string => {
  const metal = '#CBD5E1';
  const lamp = (x: number, colour: string): string =>
    circle(x, -12, 1.9, colour, { outline: 0.8, outlineColour: '#33284A' });
  return (
    box(-21, -30, 42, 30, metal, { radius: 4 }) +
    box(-21, -33, 42, 8, '#E6EBF2', { radius: 4 }) +
    circle(-5, -13.5, 10.5, '#F7F9FC', { outline: 1.6, outlineColour: dark(metal) }) +
    circle(-5, -13.5, 7, '#8FA3BF', { outline: 1.3, outlineColour: dark(metal) }) +
    line('M-9,-17.5 l8,8 M-1,-17.5 l-8,8', '#5B6C8F', 2) +
    box(9, -23, 9, 6, '#16352F', { radius: 1, outline: 1 }) +
    line('M10.6,-20 h5.6', '#59E0A0', 1.6) +
    lamp(11, '#4FB286') +
    lamp(16.5, '#E5484D') +
    box(9, -8, 9, 3.5, '#8893A8', { radius: 1, outline: 1 })
  );
};

/** Wrapped instrument packs. */
export const packs = (): string =>
  [
    [-9, 0],
    [1, 0],
    [-4, -6],
  ]
    .map(
      ([x = 0, y = 0]) =>
        box(x - 6, y - 7, 13, 6.5, '#8FB8F0', { radius: 1.5, outline: 1.1 }) +
        line(`M${x - 3},${y - 3.8} h7`, '#FFFFFF', 1.5),
    )
    .join('');

/** The basin with a lid for soaking instruments. */
export const soakBasin = (): string =>
  box(-14, -11, 28, 11, '#9FB4CC', { radius: 3 }) +
  ellipse(0, -11, 13, 4, '#CFE8F3', { outline: 1.2 }) +
  line('M-5,-12 l8,1 M-2,-10 l6,-2', '#5B6C8F', 1.4);

/** Locked cabinet with medicine bottles, for the wall above the counter. */
export const medicineCabinet = (): string => {
  const bottle = (x: number, y: number, colour: string): string =>
    box(x, y - 6, 4.5, 6, '#FFFFFF', { radius: 1, outline: 0.8 }) + flat(x, y - 4, 4.5, 2.4, colour);
  return (
    box(-22, -26, 44, 26, '#E6E9EF', { radius: 2.5 }) +
    box(-19, -23, 38, 20, '#CFE6F2', { radius: 1, outline: 1 }) +
    line('M-19,-13 h38', '#8893A8', 1.2) +
    [-16, -9, -2, 6, 13]
      .map((x, i) => bottle(x, -13.4, ['#E5484D', '#3E7CB1', '#4FB286'][i % 3] ?? '#E5484D'))
      .join('') +
    [-14, -6, 3, 11].map((x, i) => bottle(x, -3.4, ['#B0579B', '#F2C14E'][i % 2] ?? '#B0579B')).join('') +
    shape('M-2.6,-3 v-3 a2.6,2.6 0 0 1 5.2,0 v3z', '#F2C14E', { outline: 1 })
  );
};
