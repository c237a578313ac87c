/** Look and stance, resolved to the colours and measures that the parts are drawn with. */
import { HAIR_COLOURS, SKIN_TONES } from '../palette.ts';
import type { Build, Garment, Look, Stance } from './look.ts';

/** Half widths of shoulder, waist and hip. */
export interface Widths {
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
}

const widths = (shoulder: number, waist: number, hip: number): Widths => ({ shoulder, waist, hip });
const BUILD_WIDTHS: Record<Build, Widths> = {
  slim: widths(11.2, 10.2, 9.6),
  average: widths(12.6, 12, 11.6),
  broad: widths(14.6, 13.6, 12.4),
  plus: widths(14.6, 17, 15.4),
  curvy: widths(12.6, 13.4, 14.4),
  pregnant: widths(12.4, 15.6, 13.2),
};
const ELDER_WIDTHS = widths(11.8, 12.4, 11.8);
const CHILD_WIDTHS = widths(10.6, 11, 10.4);
const CHILD_SCALE = 0.74;
const TODDLER_SCALE = 0.62;
const SHORT_SLEEVED: readonly Garment[] = ['tee', 'scrubs', 'gown', 'stripe', 'dress', 'overalls'];
const LONG_GARMENTS: readonly Garment[] = ['gown', 'dress', 'coat'];
const BARE_LEGGED: readonly Garment[] = ['gown', 'dress'];
const FACE_TURN_SIDE = 6.4;
const FACE_TURN_FULL = 3.6;

export interface Figure {
  readonly look: Look;
  readonly stance: Stance;
  readonly skin: string;
  readonly hair: string;
  readonly widths: Widths;
  readonly scale: number;
  /** Shift of the face to the right, in units. */
  readonly faceShift: number;
  readonly seated: boolean;
  /** 0–3 while walking, −1 otherwise. */
  readonly step: number;
  /** Vertical shift of everything above the legs. */
  readonly drop: number;
  readonly shortSleeved: boolean;
  readonly isLong: boolean;
  readonly legColour: string;
  readonly isBareLegged: boolean;
}

/** Infants, toddlers and children: one body for all builds. */
export const isYoung = (look: Look): boolean => ['infant', 'toddler', 'child'].includes(look.age);

function scaleOf(look: Look): number {
  if (!isYoung(look)) return 1;
  return look.age === 'child' ? CHILD_SCALE : TODDLER_SCALE;
}

function widthsOf(look: Look): Widths {
  if (isYoung(look)) return CHILD_WIDTHS;
  if (look.age === 'elder' && look.build === 'average') return ELDER_WIDTHS;
  return BUILD_WIDTHS[look.build];
}

/** Resolves a look and a stance to what the parts need. */
export function figureOf(look: Look, stance: Stance): Figure {
  const skin = SKIN_TONES[look.skin - 1] ?? SKIN_TONES[2];
  const seated = stance.pose === 'sit';
  const step = stance.pose.startsWith('walk') ? Number(stance.pose.slice(4)) : -1;
  const isBareLegged = BARE_LEGGED.includes(look.garment);
  return {
    look,
    stance,
    skin,
    hair: HAIR_COLOURS[look.hairColour],
    widths: widthsOf(look),
    scale: scaleOf(look),
    faceShift: stance.view === 'side' ? FACE_TURN_SIDE : stance.turn * FACE_TURN_FULL,
    seated,
    step,
    drop: (seated ? 7 : 0) + (step === 1 || step === 3 ? -1.6 : 0),
    shortSleeved: SHORT_SLEEVED.includes(look.garment),
    isLong: LONG_GARMENTS.includes(look.garment),
    legColour: isBareLegged ? skin : look.bottom,
    isBareLegged,
  };
}
