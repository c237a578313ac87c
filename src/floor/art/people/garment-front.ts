/** Collars, buttons, pockets and drapes, seen from the front. */
import { dark, light, shade } from '../colour.ts';
import { circle, d, line, shape } from '../svg.ts';
import type { Figure } from './figure.ts';
import type { Garment } from './look.ts';

const HAIRLINE = { outline: 0.01 };

const neckline = (skin: string, depth: number, edge: string, width: number): string =>
  shape(d`M-4.6,-45.4 Q0,${-45.4 + depth} 4.6,-45.4 Q0,-43.8 -4.6,-45.4Z`, skin, HAIRLINE) +
  line(d`M-4.8,-45.2 Q0,${-44.8 + depth} 4.8,-45.2`, edge, width);

const plain = ({ skin, look }: Figure): string => neckline(skin, 5.4, dark(look.top, 0.4), 1.2);

const scrubs = ({ skin, look, widths }: Figure): string =>
  shape('M-5.4,-45.4 L0,-38 L5.4,-45.4 Q0,-43.4 -5.4,-45.4Z', skin, HAIRLINE) +
  line('M-5.8,-45.4 L0,-37.4 L5.8,-45.4', light(look.top, 0.55), 1.7) +
  line(d`M${widths.shoulder * 0.28},-32.5 h5.4 v4.6 h-5.4z`, dark(look.top, 0.4), 1);

function coat({ look, widths, seated }: Figure): string {
  const seam = dark(look.top, 0.4);
  const hem = seated ? -11 : -7.5;
  return (
    shape('M-5,-45.6 L0,-33 L5,-45.6 Q0,-43.4 -5,-45.6Z', look.accent, HAIRLINE) +
    line('M-5.6,-45.6 L0,-32 L5.6,-45.6', seam, 1.2) +
    line(`M0,-32 V${hem}`, seam, 1.2) +
    shape('M-1,-42.6 L1,-42.6 L1.6,-35.6 L0,-33.6 L-1.6,-35.6Z', '#E59A86', { outline: 0.6 }) +
    line(d`M${widths.shoulder * 0.36},-34 h5 v4 h-5z`, seam, 1) +
    line(d`M${-widths.hip * 0.75},-21 h5 M${widths.hip * 0.75 - 5},-21 h5`, seam, 1.1)
  );
}

function button({ look }: Figure): string {
  const collar = light(look.top, 0.35);
  const buttons = [-39, -33, -27, -21].map((y) => circle(0, y, 1, light(look.top, 0.7), { outline: 0 }));
  return (
    line('M0,-44 V-16', dark(look.top, 0.4), 1.1) +
    buttons.join('') +
    shape('M-5.4,-45.8 L0,-41 L-4,-38.8Z', collar, { outline: 0.8 }) +
    shape('M5.4,-45.8 L0,-41 L4,-38.8Z', collar, { outline: 0.8 })
  );
}

const cardigan = ({ look }: Figure): string =>
  shape('M-4.6,-45.6 Q0,-43.6 4.6,-45.6 L3.2,-14.4 Q0,-13.6 -3.2,-14.4 Z', look.accent, { outline: 0.8 }) +
  [-34, -27, -20].map((y) => circle(4.6, y, 1, dark(look.top, 0.45), { outline: 0 })).join('');

const hoodie = ({ look, widths: { hip } }: Figure): string =>
  shape(
    'M-8,-45.6 Q0,-36 8,-45.6 Q9.4,-42 6,-40 Q0,-36.4 -6,-40 Q-9.4,-42 -8,-45.6Z',
    shade(look.top, 0.16),
    { outline: 1 },
  ) +
  line('M-2.2,-39 v5 M2.2,-39 v5', light(look.top, 0.7), 1.1) +
  line(
    d`M${-hip * 0.55},-18 Q${-hip * 0.5},-24 -3,-25 H3 Q${hip * 0.5},-24 ${hip * 0.55},-18`,
    dark(look.top, 0.4),
    1.1,
  );

const overalls = ({ look, widths: { hip } }: Figure): string =>
  shape(d`M-7,-36 H7 V-28 L${hip},-24 V-15.5 Q0,-13.5 ${-hip},-15.5 V-24 L-7,-28Z`, look.accent) +
  line('M-6,-36 L-8.6,-45 M6,-36 L8.6,-45', look.accent, 2.6) +
  line('M-3,-32 h6 v4 h-6z', dark(look.accent, 0.4), 1);

const sari = ({ look, widths: { shoulder, waist, hip } }: Figure): string =>
  shape(
    d`M${shoulder - 5},-45.6 L${-hip - 1},-17 Q0,-12.6 ${hip},-15.5 L${hip},-21 Q${waist},-34 ${shoulder},-43Z`,
    look.accent,
    { outline: 1 },
  );

/** The waistband of a dress; it goes round the back too. */
export const waistband = ({ look, widths: { waist } }: Figure): string =>
  line(d`M${-waist * 0.9},-27 Q0,-24.4 ${waist * 0.9},-27`, look.accent, 2.2);

export const GARMENT_FRONT: Record<Garment, (figure: Figure) => string> = {
  tee: plain,
  stripe: plain,
  plaid: plain,
  scrubs,
  coat,
  button,
  cardigan,
  hoodie,
  overalls,
  kurta: ({ look }) =>
    line('M0,-44 V-34', look.accent, 2.2) + line('M-6,-44.6 Q0,-41 6,-44.6', look.accent, 2),
  sari,
  vest: ({ look }) => shape('M-4.5,-45.6 Q0,-43.6 4.5,-45.6 L0,-30 Z', look.accent, { outline: 1 }),
  dress: (figure) =>
    waistband(figure) + shape('M-4.4,-45.2 Q0,-40.4 4.4,-45.2 Q0,-43.8 -4.4,-45.2Z', figure.skin, HAIRLINE),
  gown: ({ skin, look }) => neckline(skin, 5.6, light(look.top, 0.6), 1.4),
};
