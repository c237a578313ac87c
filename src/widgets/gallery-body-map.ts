import type { BodyMapSpec } from '../simulation/vocabulary/body-map-spec.ts';
import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import { CHEST, ELBOW, LIMBS } from './body-map/adult-parts.ts';
import { type BodyPart, smaller } from './body-map/body-parts.ts';
import { ARM, HAND, HEEL, THIGH } from './body-map/limb-parts.ts';

function t(text: string): Message {
  return message('plain', { text });
}

function example(part: BodyPart, prompt: string, ...things: readonly string[]): BodyMapSpec {
  return { ...part, prompt: t(prompt), things: things.map((one) => ({ id: one, label: t(one) })) };
}

/** Every part of the body, for whoever works on them. */
export const BODY_MAP_EXAMPLES = {
  chest: {
    ...example(CHEST, 'Six chest electrodes.', 'V1, red', 'V2, yellow', 'V4, blue'),
    notes: [t('The skin is clean and dry.')],
  },
  limbs: example(LIMBS, 'Four limb electrodes.', 'RA, white', 'LA, black'),
  elbow: example(ELBOW, 'Tourniquet and needle.', 'Tourniquet', 'Needle'),
  arm: { ...example(ARM, 'Mark the spot.', 'Needle'), isMirrored: true },
  thigh: {
    ...example(smaller(THIGH, 40), 'Mark the spot.', 'Needle'),
    marks: [{ id: 'earlier', label: t('DTaP-IPV'), xMm: 59, yMm: 78 }],
  },
  hand: example(HAND, 'Where does the lancet go?', 'Lancet'),
  heel: { ...example(HEEL, 'Where does the lancet go?', 'Lancet'), complete: false },
} satisfies Record<string, BodyMapSpec>;
