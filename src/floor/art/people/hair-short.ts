/** Short hair from the front. The head's centre is (0, −59), its radii 15 × 14.5. */
import { mix } from '../colour.ts';
import { d, ellipse, line, shape } from '../svg.ts';

/** What lies behind the head and what lies before it. */
export interface HairLayers {
  readonly back: string;
  readonly front: string;
}
/** `turn` is the shift of the parting when the face turns. */
export type HairDrawing = (colour: string, turn: number) => HairLayers;

/** The line of light on hair. */
export const gloss = (colour: string, path: string): string =>
  line(path, mix(colour, '#ffffff', 0.22), 1.6, 0.75);

const front = (content: string): HairLayers => ({ back: '', front: content });

const CURLS: readonly (readonly [x: number, y: number])[] = [
  [-15.4, -61.5],
  [-14.6, -68.5],
  [-10, -74.5],
  [-3.5, -77.4],
  [4, -77.4],
  [10.5, -74.5],
  [14.6, -68.5],
  [15.4, -61.5],
];

function curls(colour: string, outlined: boolean): string {
  return CURLS.map(([x, y], i) => {
    const atEar = i === 0 || i === CURLS.length - 1;
    const grown = outlined ? 0.4 : 0;
    const rx = (atEar ? 3.5 : 4.7) + grown;
    const ry = (atEar ? 3.8 : 4.5) + grown;
    return ellipse(x * 1.02, y - 1.2, rx, ry, colour, outlined ? {} : { outline: 0 });
  }).join('');
}

export const SHORT_HAIR = {
  bald: () => front(''),
  balding: (c) =>
    front(
      shape('M-15.6,-60 C-16.8,-66 -14,-70 -11.5,-71 C-13,-66 -13,-62 -13.4,-57 Z', c) +
        shape('M15.6,-60 C16.8,-66 14,-70 11.5,-71 C13,-66 13,-62 13.4,-57 Z', c),
    ),
  short: (c, t) =>
    front(
      shape(
        d`M-15.6,-57 C-18,-72 -10,-79 1,-78.5 C12,-79 18,-71 15.6,-57 C14.6,-61 13.6,-64 12,-66.5 C6,-64 ${-2 + t},-66 ${-6 + t},-70 C-8,-66 -12,-65 -13,-64 C-14.4,-62 -15,-60 -15.6,-57 Z`,
        c,
      ) + gloss(c, 'M-6,-75 C-2,-76.6 4,-76.4 7,-75'),
    ),
  fade: (c) =>
    front(
      shape(
        'M-14.8,-62 C-16,-76 -9,-79.5 0,-79.5 C9,-79.5 16,-76 14.8,-62 C13,-67 10,-68.4 0,-68.4 C-10,-68.4 -13,-67 -14.8,-62 Z',
        c,
      ) + gloss(c, 'M-7,-75.6 C-3,-77 3,-77 7,-75.6'),
    ),
  crop: (c) =>
    front(
      shape(
        'M-15.4,-59 C-17,-73 -9,-77 0,-77 C9,-77 17,-73 15.4,-59 C14,-66 11,-70 0,-70 C-11,-70 -14,-66 -15.4,-59 Z',
        c,
      ),
    ),
  side: (c) =>
    front(
      shape(
        'M-15.6,-58 C-18.5,-70 -11,-79.5 2,-79 C13,-79 18,-70 15.6,-57 C14.6,-61 14,-64 12.6,-67 C4,-66 -4,-68 -8,-72 C-9,-68 -12.5,-66 -13.4,-63.5 C-14.6,-61.6 -15,-60 -15.6,-58 Z',
        c,
      ) + gloss(c, 'M-3,-76 C2,-77.4 7,-76.4 10,-74.4'),
    ),
  curly: (c) => ({
    back: ellipse(0, -64, 16.4, 14, c),
    front: curls(c, true) + curls(c, false) + gloss(c, 'M-6,-75.5 C-4,-77 0,-77.5 2,-77'),
  }),
  afro: (c) => ({
    back: shape(
      'M0,-85 C13,-86 24,-75 22.5,-62 C22,-50 14,-46 0,-46 C-14,-46 -22,-50 -22.5,-62 C-24,-75 -13,-86 0,-85 Z',
      c,
    ),
    front:
      shape(
        'M-13.6,-61 C-13,-68 -7,-70.5 0,-70.5 C7,-70.5 13,-68 13.6,-61 C18,-70 10,-79 0,-79 C-10,-79 -18,-70 -13.6,-61 Z',
        c,
        { outline: 0 },
      ) + gloss(c, 'M-9,-79 C-5,-82 2,-82.5 6,-81'),
  }),
} satisfies Record<string, HairDrawing>;
