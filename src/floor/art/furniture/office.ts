/** Desks, screens, phones and what lies on the front counter. */
import { light } from '../colour.ts';
import { box, circle, flat, line, shape } from '../svg.ts';
import { block } from './block.ts';

const WOOD_TOP = '#E3B377';
const WOOD_FRONT = '#B9854B';
const SCREEN_TEXT = '#2B6B8F';

export const desk = (): string =>
  block(
    { width: 76, height: 18, depth: 14 },
    '#D9A566',
    WOOD_FRONT,
    box(-35, -15, 16, 12, light(WOOD_FRONT, 0.2), { radius: 1.5, outline: 1 }) +
      box(19, -15, 16, 12, light(WOOD_FRONT, 0.2), { radius: 1.5, outline: 1 }),
  );

/** A long counter with panels, as wide as the layout wants it. */
export function frontCounter(width: number): string {
  const panels = Math.max(1, Math.round(width / 48));
  const unit = width / panels;
  const front = Array.from({ length: panels }, (_, i) =>
    box(-width / 2 + i * unit + 3, -18, unit - 6, 14, light(WOOD_FRONT, 0.25), { outline: 1 }),
  ).join('');
  return block({ width, height: 22, depth: 16 }, WOOD_TOP, WOOD_FRONT, front);
}

export const monitor = (): string =>
  box(-3, -4, 6, 5, '#8893A8', { radius: 1 }) +
  box(-13, -21, 26, 18, '#3B4866', { radius: 2.5 }) +
  flat(-10.5, -18.5, 21, 13, '#8ED1E8') +
  line('M-8,-15 h9 M-8,-12 h14 M-8,-9 h7', SCREEN_TEXT, 1.3);

export const monitorBack = (): string =>
  box(-3, -4, 6, 5, '#8893A8', { radius: 1 }) +
  box(-13, -21, 26, 18, '#4A5878', { radius: 2.5 }) +
  circle(0, -12, 2.6, '#7C8AA5', { outline: 0 });

export const deskPhone = (): string =>
  box(-7, -7, 14, 7, '#4A5878') + box(-8, -10, 16, 4.5, '#5B6C8F', { outline: 1.2 });

export const bell = (): string =>
  shape('M-5,0 a5,5 0 0 1 10,0z', '#F2C14E', { outline: 1.2 }) +
  circle(0, -6, 1.3, '#F2C14E', { outline: 1, outlineColour: '#7A5A20' });

export const sanitizer = (): string =>
  box(-3.5, -11, 7, 11, '#CFE8F3', { outline: 1.2 }) +
  line('M0,-11 v-3 h4', '#5B6C8F', 1.6) +
  flat(-2, -7, 4, 4, '#3E7CB1');

export const printer = (): string =>
  box(-11, -10, 22, 10, '#CBD5E1', { radius: 2.5 }) +
  box(-7, -16, 14, 7, '#FFFFFF', { radius: 1, outline: 1 }) +
  line('M-4,-13.4 h8', '#8893A8', 1) +
  box(-8, -4, 16, 3, '#5B6C8F', { radius: 1, outline: 1 }) +
  circle(8, -7, 1, '#4FB286', { outline: 0 });

/** The screen on the wall. What it shows is the view's matter: no text is drawn here. */
export const wallScreen = (): string =>
  box(-38, -30, 76, 30, '#3B4866', { radius: 3 }) +
  box(-35, -27, 70, 24, '#183B56', { radius: 1.5, outline: 0 });

/** The board for the huddle: columns and cards. */
export const huddleBoard = (): string => {
  const card = (x: number, y: number, colour: string): string => flat(x, y, 11, 5, colour);
  return (
    box(-30, -30, 60, 28, '#FFFDF8', { radius: 2 }) +
    line('M-10,-28 v24 M10,-28 v24', '#CFC5DC', 1.2) +
    card(-26, -25, '#F2C14E') +
    card(-26, -17, '#9AD4C8') +
    card(-5.5, -25, '#8FB8F0') +
    card(14, -25, '#F4A9B8') +
    card(14, -17, '#F2C14E')
  );
};
