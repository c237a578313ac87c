/** What stands in each room of the clinic, measured from the upper left corner of its floor. */
import type { FurnitureKind } from '../furniture/furniture.ts';

export interface Piece {
  readonly kind: FurnitureKind;
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** Added to `y` for the order of drawing: things on a counter follow the counter. */
  readonly above?: number;
  /** Lies on the floor or hangs on the wall: drawn under everybody. */
  readonly flat?: boolean;
}

const piece = (kind: FurnitureKind, x: number, y: number, scale = 0.8): Piece => ({ kind, x, y, scale });
/** A thing on a counter whose front edge stands at `counterY`. */
const on = (counterY: number, kind: FurnitureKind, x: number, y: number, scale = 0.86): Piece => ({
  kind,
  x,
  y,
  scale,
  above: counterY - y + 0.1,
});
const hung = (kind: FurnitureKind, x: number, y: number, scale = 0.9): Piece => ({
  kind,
  x,
  y,
  scale,
  flat: true,
});

const EXAM: readonly Piece[] = [
  piece('sink', 32, 54),
  piece('computer-cart', 18, 106),
  piece('biohazard-bin', 64, 50),
];

export const DRESSING: Readonly<Record<string, readonly Piece[]>> = {
  exam1: [...EXAM, piece('stool', 148, 78)],
  exam2: [piece('sink', 32, 54), piece('biohazard-bin', 64, 50), piece('stool-gold', 148, 78)],
  procedure: [
    piece('sink', 32, 54),
    piece('ekg-cart', 74, 54),
    piece('mayo-stand', 168, 60),
    piece('stool', 174, 88),
  ],
  pod: [
    piece('bookshelf', 26, 52),
    piece('desk', 100, 94, 0.84),
    on(94, 'monitor-back', 118, 77, 0.84),
    on(94, 'plant-small', 76, 77),
    piece('chair-wood', 24, 106),
    piece('plant', 162, 56),
  ],
  alcove: [piece('standing-scale', 26, 52, 0.8)],
  ehr: [
    piece('desk', 84, 66, 0.84),
    on(66, 'monitor-back', 68, 49, 0.84),
    on(66, 'desk-phone', 104, 48, 0.84),
  ],
  corridor: [
    piece('linen-cart', 168, 32),
    piece('crash-cart', 412, 30, 0.82),
    piece('wheelchair', 246, 34, 0.74),
  ],
  lab: [
    piece('lab-counter', 52, 50, 0.86),
    on(50, 'microscope', 28, 28, 0.9),
    on(50, 'centrifuge', 52, 29),
    on(50, 'tube-rack', 78, 29),
    piece('phlebotomy-chair', 28, 104),
    piece('biohazard-bin', 74, 104),
  ],
  med: [
    hung('medicine-cabinet', 120, 0, 0.8),
    piece('med-counter', 64, 50, 0.86),
    on(50, 'sanitizer', 40, 29),
    on(50, 'packs', 84, 29, 0.8),
    piece('fridge', 122, 50, 0.86),
    piece('biohazard-bin', 138, 102),
  ],
  decon: [
    piece('decon-counter', 54, 56, 0.86),
    on(56, 'autoclave', 38, 34, 0.88),
    on(56, 'soak-basin', 76, 34, 0.8),
    piece('bin', 18, 124, 0.82),
    piece('supply-shelf-narrow', 132, 122, 0.84),
  ],
  closet: [
    piece('supply-shelf', 84, 56, 0.84),
    piece('supply-shelf-narrow', 128, 56, 0.84),
    piece('linen-cart', 124, 122),
  ],
  waiting: [
    { kind: 'kids-rug', x: 142, y: 238, scale: 1.1, flat: true },
    piece('blocks', 106, 250, 0.9),
    piece('bead-maze', 178, 228, 0.9),
    piece('fish-tank', 240, 58, 0.84),
    piece('plant', 22, 282, 0.85),
    piece('side-table', 236, 262, 0.9),
    piece('plant-small', 380, 282, 1.1),
    piece('water-cooler', 320, 54, 0.9),
    piece('plant', 394, 262, 0.85),
  ],
};

/** What stands on the front counter: share of its width, drawn at its back edge. */
export const ON_FRONT_COUNTER: readonly (readonly [kind: FurnitureKind, share: number])[] = [
  ['monitor-back', 0.14],
  ['printer', 0.3],
  ['desk-phone', 0.47],
  ['monitor-back', 0.63],
  ['bell', 0.79],
  ['sanitizer', 0.92],
];
