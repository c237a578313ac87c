/** What hangs on walls. Each drawing starts at its upper left corner and says how large it is. */
import { dark } from '../colour.ts';
import { flat, line } from '../svg.ts';

const INK = '#33284A';
const STEEL = '#33415C';

export interface WallDecor {
  readonly width: number;
  readonly height: number;
  readonly draw: () => string;
}

const poster = (width: number, height: number, ground: string, content: string): WallDecor => ({
  width,
  height,
  draw: () =>
    `<rect x="0" y="0" width="${width}" height="${height}" rx="1.5" fill="${ground}" stroke="${INK}" stroke-opacity=".55" stroke-width="1.1"/>${content}`,
});

const window = (width: number): WallDecor => ({
  width,
  height: 20,
  draw: () => {
    const w = width;
    return (
      `<rect x="0" y="0" width="${w}" height="20" rx="2" fill="#AEE0F2" stroke="#8A6D4B" stroke-width="2"/>` +
      `<path d="M2,17 q${w * 0.2},-9 ${w * 0.4},-2 q${w * 0.25},-8 ${w * 0.55},2z" fill="#8CCB8A"/>` +
      '<path d="M5,7 q4,-5 8,0 q4,-3 7,1 h-17z" fill="#FFFFFF" opacity=".9"/>' +
      `<path d="M${w / 2},0 v20" stroke="#8A6D4B" stroke-width="1.6"/>`
    );
  },
});

/** The letters of the eye chart are drawn, not set: no font and no language. */
const eyeChart = poster(
  17,
  22,
  '#FFFFFF',
  line('M11,3 h-5 v6 h5 M6,6 h4', INK, 1.5) +
    line('M5,12 v3.4 M5,12 h2.4 M5,13.6 h2 M10,15.4 v-3.4 h2 v1.8 h-2', INK, 1) +
    line('M4,18 h2 M5,18 v1.8 M8,18 h1.6 v1.8 h-1.6z M11.6,18 h1.8 l-1.8,1.8 h1.8', INK, 0.8),
);

const GLOVE_BOXES = ['#8FB8F0', '#B79CE0', '#9AD4C8'];

export const WALL_DECOR = {
  window: window(34),
  'window-wide': window(44),
  'wall-cuff': {
    width: 20,
    height: 28,
    draw: () =>
      `<circle cx="7" cy="7" r="6.5" fill="#FFFFFF" stroke="${STEEL}" stroke-width="2"/>` +
      line('M7,7 l3,-3.4', '#E5484D', 1.6) +
      line('M11,13 q6,4 2,9', STEEL, 1.6) +
      '<rect x="8" y="21" width="12" height="7" rx="2" fill="#3E7CB1" stroke="#25507A" stroke-width="1"/>',
  },
  otoscope: {
    width: 16,
    height: 16,
    draw: () =>
      '<rect x="0" y="0" width="16" height="9" rx="2" fill="#E6E9EF" stroke="#5B6C8F" stroke-width="1.2"/>' +
      line('M4,9 v6 M12,9 v6', STEEL, 2.6),
  },
  sharps: {
    width: 14,
    height: 17,
    draw: () =>
      '<path d="M1,2.5 h12 l-1.5,14 h-9z" fill="#E5484D" stroke="#8F2426" stroke-width="1.2"/>' +
      '<rect x="0" y="0" width="14" height="4" rx="1" fill="#F7C5C0" stroke="#8F2426" stroke-width="1"/>' +
      '<circle cx="7" cy="9.5" r="2.8" fill="#F9E6A8"/>',
  },
  gloves: {
    width: 32,
    height: 9,
    draw: () =>
      GLOVE_BOXES.map(
        (colour, i) =>
          `<rect x="${i * 11}" y="0" width="10" height="9" rx="1" fill="${colour}" stroke="${dark(colour)}" stroke-width="1"/>` +
          `<ellipse cx="${i * 11 + 5}" cy="4.5" rx="2.6" ry="1.5" fill="#FFFFFF"/>`,
      ).join(''),
  },
  'eye-chart': eyeChart,
  gel: {
    width: 8,
    height: 13,
    draw: () =>
      '<rect x="0" y="0" width="8" height="13" rx="2" fill="#FFFFFF" stroke="#3E7CB1" stroke-width="1.3"/>' +
      '<path d="M4,3 q2.6,3 0,4.8 q-2.6,-1.8 0,-4.8z" fill="#3E9BD1"/>',
  },
  clock: {
    width: 16,
    height: 16,
    draw: () =>
      `<circle cx="8" cy="8" r="8" fill="#FFFFFF" stroke="${INK}" stroke-width="1.8"/>` +
      line('M8,8 v-5 M8,8 l-4.2,2', INK, 1.6),
  },
  'poster-heart': poster(
    15,
    20,
    '#FDE9E4',
    '<path d="M7.5,16 q-6,-5 -6,-8 a3,3 0 0 1 6,-1 a3,3 0 0 1 6,1 q0,3 -6,8z" fill="#E5484D"/>',
  ),
  'poster-note': poster(
    16,
    13,
    '#FFFFFF',
    `${line('M3,4 h10 M3,7.5 h7', '#8893A8', 1.3)}<circle cx="12" cy="9.5" r="2" fill="#D1495B"/>`,
  ),
  'poster-list': poster(18, 22, '#FFFFFF', line('M4,6 h10 M4,10 h10 M4,14 h6', '#3E7CB1', 1.5)),
  'picture-hills': poster(
    24,
    18,
    '#CFE8F3',
    '<path d="M1,17 q6,-10 11,-3 q6,-8 11,3z" fill="#7DB46C"/><circle cx="17" cy="5" r="2.5" fill="#FFD166"/>',
  ),
  'picture-sun': poster(22, 18, '#FDE9C9', '<path d="M4,15 q2,-12 7,-12 q5,0 7,12z" fill="#E76F51"/>'),
  clouds: {
    width: 86,
    height: 24,
    draw: () =>
      '<path d="M0,24 q10,-14 22,-6 q6,-14 20,-6 q14,-8 20,6 q10,-2 12,6z" fill="#FFFFFF" opacity=".95"/>',
  },
  sun: {
    width: 36,
    height: 30,
    draw: () =>
      '<circle cx="18" cy="17" r="9" fill="#FFD166"/>' +
      line('M18,3 v-2 M4,17 h-3 M35,17 h-3 M8,7 l-2,-2 M28,7 l2,-2', '#FFD166', 2.5),
  },
  mirror: {
    width: 22,
    height: 20,
    draw: () =>
      '<rect x="0" y="0" width="22" height="20" rx="4" fill="#DDF0F5" stroke="#8893A8" stroke-width="1.6"/>' +
      line('M5,13 l8,-8', '#FFFFFF', 2),
  },
  'light-panel': { width: 20, height: 6, draw: () => flat(0, 0, 20, 6, '#FFF6CF', 0.9) },
} as const satisfies Record<string, WallDecor>;

export type WallDecorKind = keyof typeof WALL_DECOR;
