import { type BodyPart, bodyPart } from './body-parts.ts';

/** The left upper arm of a grown-up from the side; the front is on the left. */
export const ARM: BodyPart = bodyPart(
  'arm',
  { widthMm: 200, heightMm: 380, squareMm: 5, nudgeMm: 10 },
  [
    ['acromion', 100, 52],
    ['armpit', 100, 140, { line: 'across' }],
    ['elbow', 138, 345],
  ],
  [
    ['deltoid', 100, 90, 'acromion', 'armpit'],
    ['deltoid-upper', 94, 78, 'acromion', 'armpit'],
    ['deltoid-lower', 104, 104, 'acromion', 'armpit'],
    ['high', 100, 60, 'acromion'],
    ['low', 100, 172, 'armpit'],
    ['front', 60, 118, 'armpit'],
    ['triceps', 140, 205, 'acromion', 'elbow'],
  ],
);

/** The left thigh of a grown-up from the front and outside; the outer side is on the right. */
export const THIGH: BodyPart = bodyPart(
  'thigh',
  { widthMm: 240, heightMm: 480, squareMm: 5, nudgeMm: 10 },
  [
    ['trochanter', 186, 50],
    ['knee', 112, 432],
    ['front-line', 112, 140, { line: 'down' }],
    ['outer-line', 186, 140, { line: 'down' }],
  ],
  [
    ['upper', 148, 196, 'trochanter', 'knee', 'front-line', 'outer-line'],
    ['lower', 148, 286, 'trochanter', 'knee', 'front-line', 'outer-line'],
    ['near-hip', 152, 104, 'trochanter'],
    ['near-knee', 138, 378, 'knee'],
    ['front', 104, 240, 'front-line'],
    ['inner', 62, 220, 'front-line'],
  ],
);

/** The palm of the left hand, fingers up; the thumb is on the left. */
export const HAND: BodyPart = bodyPart(
  'hand',
  { widthMm: 180, heightMm: 170, squareMm: 2, nudgeMm: 2 },
  [
    ['thumb', 25, 104],
    ['index', 62, 42],
    ['middle', 92, 28],
    ['ring', 120, 40],
    ['little', 148, 72],
  ],
  [
    ['middle-side', 97, 29, 'middle'],
    ['ring-side', 125, 41, 'ring'],
    ['middle-pad', 92, 28, 'middle'],
    ['ring-pad', 120, 40, 'ring'],
    ['middle-tip', 92, 19, 'middle'],
    ['index-side', 67, 43, 'index'],
    ['thumb-side', 30, 105, 'thumb'],
    ['little-side', 152, 73, 'little'],
  ],
);

/** The sole of an infant's left foot, toes up; the big toe is on the left. */
export const HEEL: BodyPart = bodyPart(
  'heel',
  { widthMm: 80, heightMm: 110, squareMm: 2, nudgeMm: 2 },
  [
    ['inner-edge', 27, 88],
    ['outer-edge', 53, 88],
    ['bone', 40, 90],
    ['curve', 40, 103],
    ['arch', 29, 58],
  ],
  [
    ['outer', 51, 88, 'outer-edge'],
    ['inner', 29, 88, 'inner-edge'],
    ['middle', 40, 89, 'bone'],
    ['back', 40, 101, 'curve'],
    ['arch', 30, 58, 'arch'],
    ['toe', 24, 14],
  ],
);
