/** Scarves, wraps and caps from the front; each replaces the hair. */
import { dark, light } from '../colour.ts';
import { d, line, OUTLINE, shape } from '../svg.ts';
import { gloss, type HairDrawing } from './hair-short.ts';
import type { Headwear } from './look.ts';

function hijabFront(c: string, t: number): string {
  const around =
    'M-16.6,-58 C-18.6,-81 18.6,-81 16.6,-58 C16.4,-47 10,-41 0,-41 C-10,-41 -16.4,-47 -16.6,-58 Z';
  const opening = d`M${-12.4 + t},-58 C${-12.4 + t},-49.6 ${-7 + t},-46.6 ${t},-46.6 C${7 + t},-46.6 ${12.4 + t},-49.6 ${12.4 + t},-58 C${12.4 + t},-66 ${7 + t},-70.4 ${t},-70.4 C${-7 + t},-70.4 ${-12.4 + t},-66 ${-12.4 + t},-58 Z`;
  return (
    `<path fill-rule="evenodd" d="${around} ${opening}" fill="${c}" stroke="${dark(c)}" stroke-width="${OUTLINE}"/>` +
    gloss(c, 'M-10,-72.4 C-6,-75.8 1,-77 5,-76.2') +
    line('M-8,-43 C-3,-39 6,-38 12,-41', dark(c, 0.35), 1.2)
  );
}

export const HEADWEAR_FRONT: Record<Exclude<Headwear, 'none'>, HairDrawing> = {
  hijab: (c, t) => ({
    back: shape(
      'M-17,-60 C-18.5,-82 18.5,-82 17,-60 C18,-50 18,-42 15.5,-37 C6,-32.5 -6,-32.5 -15.5,-37 C-18,-42 -18,-50 -17,-60 Z',
      c,
    ),
    front: hijabFront(c, t),
  }),
  turban: (c) => ({
    back: '',
    front:
      shape(
        'M-16.4,-62 C-19,-76 -11,-83.5 0,-83.5 C11,-83.5 19,-76 16.4,-62 C12,-67.6 6,-69.6 0,-69.6 C-6,-69.6 -12,-67.6 -16.4,-62 Z',
        c,
      ) +
      line('M-14,-68 C-6,-80 6,-80 10,-82', dark(c, 0.35), 1.2) +
      line('M14,-68 C8,-74 2,-77 -6,-78', dark(c, 0.35), 1.2),
  }),
  headwrap: (c) => ({
    back: '',
    front:
      shape(
        'M-16,-61 C-19,-75 -12,-81 -2,-82 C2,-88 13,-86 11,-79.6 C17,-75 18,-68 16,-61 C11,-67.4 6,-69.6 0,-69.6 C-6,-69.6 -11,-67.4 -16,-61 Z',
        c,
      ) +
      line('M-13,-67 C-6,-75 2,-77 10,-79', light(c, 0.5), 1.5) +
      line('M13,-67 C10,-72 6,-75 2,-77', light(c, 0.5), 1.5),
  }),
  cap: (c) => ({
    back: '',
    front:
      shape('M-15.8,-62 C-17,-77 -8,-80 0,-80 C8,-80 17,-77 15.8,-62 C10,-65 -10,-65 -15.8,-62 Z', c) +
      shape('M-15,-64 C-8,-69 8,-69 15,-64 C13,-60 -13,-60 -15,-64 Z', dark(c, 0.2)),
  }),
  bonnet: (c) => ({
    back: '',
    front:
      shape('M-16,-60 C-19,-76 -11,-82.5 0,-82.5 C11,-82.5 19,-76 16,-60 C11,-68 -11,-68 -16,-60 Z', c) +
      line('M-14,-64 C-8,-69.6 8,-69.6 14,-64', light(c, 0.5), 1.6),
  }),
};
