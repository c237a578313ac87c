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
  piece('sink', 36, 54),
  piece('computer-cart', 22, 98),
  piece('stool', 200, 84),
  piece('biohazard-bin', 76, 50),
];

export const DRESSING: Readonly<Record<string, readonly Piece[]>> = {
  exam1: EXAM,
  exam2: [...EXAM.slice(0, 2), piece('stool-gold', 200, 76), piece('biohazard-bin', 76, 50)],
  procedure: [
    ...EXAM.slice(0, 2),
    piece('ekg-cart', 98, 54),
    piece('mayo-stand', 206, 62),
    piece('stool', 240, 92),
  ],
  pod: [
    piece('bookshelf', 30, 52),
    piece('desk', 108, 94, 0.84),
    on(94, 'monitor-back', 126, 77, 0.84),
    on(94, 'plant-small', 84, 77),
    piece('chair-wood', 34, 128),
    piece('plant', 246, 56),
  ],
  ehr: [
    hung('huddle-board', 118, -8),
    piece('desk', 92, 84, 0.84),
    on(84, 'monitor', 84, 66, 0.84),
    on(84, 'printer', 110, 66, 0.8),
    piece('desk', 168, 98, 0.84),
    on(98, 'monitor-back', 156, 81, 0.84),
    on(98, 'desk-phone', 182, 80, 0.84),
    piece('plant', 218, 54, 0.72),
  ],
  corridor: [
    piece('linen-cart', 28, 36),
    piece('crash-cart', 622, 30, 0.82),
    piece('plant-small', 1010, 30, 1),
    piece('wheelchair', 1130, 38, 0.78),
  ],
  lab: [
    piece('lab-counter', 66, 52, 0.86),
    on(52, 'microscope', 42, 30, 0.9),
    on(52, 'centrifuge', 66, 31),
    on(52, 'tube-rack', 92, 31),
    piece('phlebotomy-chair', 36, 112),
    piece('biohazard-bin', 204, 54),
  ],
  med: [
    hung('medicine-cabinet', 180, 0, 0.8),
    piece('med-counter', 104, 52, 0.86),
    on(52, 'sanitizer', 76, 31),
    on(52, 'packs', 128, 31, 0.8),
    piece('fridge', 164, 52, 0.86),
    piece('biohazard-bin', 198, 54),
    piece('supply-shelf-narrow', 200, 112),
  ],
  decon: [
    piece('decon-counter', 62, 56, 0.86),
    on(56, 'autoclave', 48, 34, 0.88),
    on(56, 'soak-basin', 84, 34, 0.8),
    piece('supply-shelf-narrow', 202, 58, 0.84),
    piece('bin', 20, 126, 0.82),
    piece('stool', 118, 66),
    piece('linen-cart', 194, 126),
  ],
  closet: [
    piece('supply-shelf', 106, 56, 0.84),
    piece('supply-shelf', 158, 56, 0.84),
    piece('supply-shelf-narrow', 198, 56, 0.84),
    piece('linen-cart', 190, 124),
  ],
  alcove: [piece('standing-scale', 42, 54, 0.84), piece('plant-small', 18, 112, 1)],
  restroom: [piece('toilet', 34, 50), piece('sink', 88, 52), piece('bin', 60, 50, 0.7)],
  waiting: [
    { kind: 'kids-rug', x: 112, y: 210, scale: 1.2, flat: true },
    piece('blocks', 66, 222, 0.9),
    piece('bead-maze', 152, 202, 0.9),
    piece('fish-tank', 44, 126, 0.84),
    piece('plant', 22, 296, 0.85),
    piece('side-table', 300, 240, 0.9),
    piece('plant-small', 440, 296, 1.1),
    piece('water-cooler', 626, 130, 0.9),
    piece('plant', 634, 296, 0.85),
    hung('wall-screen', 430, -8, 0.7),
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
