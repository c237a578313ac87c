import { type BodyPart, bodyPart } from './body-parts.ts';

/** The chest from the front: the patient's right is on the left. Spaces are drawn lower at the collarbone line than at the bone. */
export const CHEST: BodyPart = bodyPart(
  'chest',
  { widthMm: 440, heightMm: 400, squareMm: 5, nudgeMm: 10 },
  [
    ['notch', 220, 70],
    ['angle', 220, 120],
    ['space-2', 176, 139, { needs: ['angle'] }],
    ['space-3', 176, 164, { needs: ['space-2'] }],
    ['space-4', 176, 189, { needs: ['space-3'] }],
    ['space-5', 172, 216, { needs: ['space-4'] }],
    ['under-collarbone', 250, 108],
    ['mid-clavicular', 300, 62, { line: 'down' }],
    ['anterior-axillary', 336, 140, { line: 'down' }],
    ['mid-axillary', 366, 165, { line: 'down' }],
  ],
  [
    ['v1', 203, 187, 'space-4'],
    ['v2', 237, 187, 'space-4'],
    ['v3', 268, 212, 'space-4', 'space-5', 'mid-clavicular'],
    ['v4', 300, 238, 'space-5', 'mid-clavicular'],
    ['v5', 336, 238, 'space-5', 'mid-clavicular', 'anterior-axillary'],
    ['v6', 366, 238, 'space-5', 'mid-clavicular', 'mid-axillary'],
    // Where electrodes sit by mistake: counted from the gap under the collarbone, one too far, or along the slanting space.
    ['third-right', 203, 162, 'under-collarbone'],
    ['third-left', 237, 162, 'under-collarbone'],
    ['sixth-middle', 300, 264, 'space-5', 'mid-clavicular'],
    ['v5-along', 336, 214, 'space-5', 'anterior-axillary'],
    ['v6-along', 366, 210, 'space-5', 'mid-axillary'],
  ],
);

/** The whole body on its back. */
export const LIMBS: BodyPart = bodyPart(
  'limbs',
  { widthMm: 800, heightMm: 1_700, squareMm: 20, nudgeMm: 20 },
  [
    ['right-wrist', 150, 860],
    ['left-wrist', 650, 860],
    ['right-ankle', 335, 1_580],
    ['left-ankle', 465, 1_580],
    ['right-collarbone', 300, 330],
    ['left-collarbone', 500, 330],
  ],
  [
    ['ra', 168, 760, 'right-wrist'],
    ['la', 632, 760, 'left-wrist'],
    ['rl', 352, 1_440, 'right-ankle'],
    ['ll', 448, 1_440, 'left-ankle'],
    ['trunk-right', 300, 390, 'right-collarbone'],
    ['trunk-left', 500, 390, 'left-collarbone'],
    ['shin-right', 328, 1_300, 'right-ankle'],
    ['shin-left', 472, 1_300, 'left-ankle'],
  ],
);

/** The left arm, palm up, from the middle of the upper arm to the wrist; the thumb side is on the right. */
export const ELBOW: BodyPart = bodyPart(
  'elbow',
  { widthMm: 200, heightMm: 440, squareMm: 5, nudgeMm: 10 },
  [
    ['crease', 100, 200, { line: 'across' }],
    ['pulse', 78, 188],
    ['median-cubital', 104, 212],
    ['cephalic', 138, 222],
    ['basilic', 58, 196],
  ],
  [
    ['median_cubital', 104, 212, 'median-cubital'],
    ['cephalic', 138, 222, 'cephalic'],
    ['basilic', 58, 196, 'basilic'],
    ['on-pulse', 78, 188, 'pulse'],
    ['hand-above', 100, 124, 'crease'],
    ['near', 100, 176, 'crease'],
    ['armpit', 100, 30, 'crease'],
    ['below', 100, 290, 'crease'],
  ],
);
