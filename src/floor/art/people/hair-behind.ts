/** Hair and headwear seen from behind. */
import { dark, light } from '../colour.ts';
import { d, ellipse, limb, line, shape } from '../svg.ts';
import { gloss } from './hair-short.ts';
import type { HairStyle, Headwear } from './look.ts';

const FULL =
  'M-15.6,-58 C-17,-80 17,-80 15.6,-58 C15.8,-50 11,-45.5 0,-45.5 C-11,-45.5 -15.8,-50 -15.6,-58 Z';
const LONG =
  'M-16,-60 C-17.5,-81 17.5,-81 16,-60 C17,-48 17,-40 14,-33 C6,-30 -6,-30 -14,-33 C-17,-40 -17,-48 -16,-60 Z';

const full = (c: string): string => shape(FULL, c) + gloss(c, 'M-9,-68 C-4,-72 4,-72 9,-68');
const long = (c: string): string => shape(LONG, c) + gloss(c, 'M-9,-69 C-4,-73 4,-73 9,-69');

export const HAIR_BEHIND: Record<HairStyle, (colour: string) => string> = {
  bald: () => '',
  balding: (c) =>
    shape(
      'M-15.8,-61 C-16.5,-50 -11,-45.5 0,-45.5 C11,-45.5 16.5,-50 15.8,-61 C12,-56 -12,-56 -15.8,-61 Z',
      c,
    ),
  short: full,
  fade: full,
  crop: full,
  side: full,
  curly: full,
  afro: (c) =>
    shape(
      'M0,-83 C12,-84 22,-74 21,-62 C21,-50 12,-44 0,-44 C-12,-44 -21,-50 -21,-62 C-22,-74 -12,-84 0,-83 Z',
      c,
    ),
  bob: (c) =>
    shape(
      'M-16,-60 C-17.5,-81 17.5,-81 16,-60 C18,-50 17,-44 13,-43 C6,-41.5 -6,-41.5 -13,-43 C-17,-44 -18,-50 -16,-60 Z',
      c,
    ) + gloss(c, 'M-9,-69 C-4,-73 4,-73 9,-69'),
  long,
  waves: long,
  bun: (c) => shape(FULL, c) + ellipse(0, -76, 7.5, 6.5, c) + gloss(c, 'M-8,-66 C-4,-70 4,-70 8,-66'),
  ponytail: (c) =>
    shape(FULL, c) +
    shape('M-4,-64 C-9,-52 -7,-40 0,-35 C7,-40 9,-52 4,-64 Z', c) +
    ellipse(0, -64, 4, 2.6, '#F4A259'),
  pigtails: (c) =>
    ellipse(-18, -66, 6, 7, c) +
    ellipse(18, -66, 6, 7, c) +
    full(c) +
    line('M0,-73 L0,-46', dark(c, 0.4), 1.1),
  locs: (c) =>
    shape(FULL, c) + [-11, -5.5, 0, 5.5, 11].map((x) => limb(d`M${x},-56 L${x * 1.05},-40`, c, 4.6)).join(''),
  braids: (c) =>
    full(c) +
    limb('M-8,-50 C-10,-44 -9,-40 -8,-34', c, 6) +
    limb('M8,-50 C10,-44 9,-40 8,-34', c, 6) +
    ellipse(-8, -34, 2.6, 2.2, '#E76F51') +
    ellipse(8, -34, 2.6, 2.2, '#E76F51'),
};

const WRAPPED = 'M-16,-58 C-18,-82 18,-82 16,-58 C16,-52 11,-48 0,-48 C-11,-48 -16,-52 -16,-58 Z';

export const HEADWEAR_BEHIND: Record<Exclude<Headwear, 'none'>, (colour: string) => string> = {
  hijab: (c) =>
    shape(
      'M-16.5,-60 C-18,-81 18,-81 16.5,-60 C17.5,-50 18,-42 15,-37 C6,-32 -6,-32 -15,-37 C-18,-42 -17.5,-50 -16.5,-60 Z',
      c,
    ) + gloss(c, 'M-8,-52 C-3,-46 3,-46 8,-52'),
  turban: (c) =>
    shape(WRAPPED, c) +
    line('M-14,-60 C-6,-74 6,-78 12,-74', dark(c, 0.35), 1.2) +
    line('M-10,-54 C0,-64 8,-68 15,-64', dark(c, 0.35), 1.2),
  headwrap: (c) =>
    shape(WRAPPED, c) +
    ellipse(0, -54, 5, 4, c) +
    line('M-12,-64 C-8,-58 -6,-56 -4,-55', light(c, 0.5), 1.5) +
    line('M12,-64 C8,-58 6,-56 4,-55', light(c, 0.5), 1.5),
  cap: (c) => shape(WRAPPED, c) + line('M-7,-52 C-4,-56 4,-56 7,-52', dark(c, 0.35), 1.4),
  bonnet: (c) => shape(WRAPPED, c) + line('M-15,-57 C-8,-52 8,-52 15,-57', light(c, 0.5), 1.6),
};
