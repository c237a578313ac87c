/** Every piece of furniture by name, and all of them as sprites. */
import { type Sprite, spriteOf, type ViewBox } from '../sprite.ts';
import { counter } from './block.ts';
import * as decor from './decor.ts';
import * as examRoom from './exam-room.ts';
import * as lab from './lab.ts';
import * as office from './office.ts';
import * as seating from './seating.ts';
import * as storage from './storage.ts';

const CORAL = '#E07A5F';
const TEAL = '#3D8F8A';
const GOLD = '#E9B44C';

const DRAWINGS = {
  'exam-table': () => examRoom.examTable('#3FA7A0'),
  'exam-table-side': () => examRoom.examTableSide('#3FA7A0'),
  'exam-table-side-coral': () => examRoom.examTableSide('#F08A6B'),
  sink: examRoom.sink,
  'computer-cart': examRoom.computerCart,
  'standing-scale': examRoom.standingScale,
  'ekg-cart': examRoom.ekgCart,
  'crash-cart': examRoom.crashCart,
  'mayo-stand': examRoom.mayoStand,
  stool: () => seating.stool('#5B6C8F'),
  'stool-gold': () => seating.stool('#F2B84B'),
  'chair-coral': () => seating.chair(CORAL),
  'chair-teal': () => seating.chair(TEAL),
  'chair-gold': () => seating.chair(GOLD),
  'chair-wood': () => seating.chair('#C98F45'),
  'chair-back': () => seating.chairBack(CORAL),
  bench: () => seating.bench('#8A6BB8'),
  'side-table': seating.sideTable,
  'office-chair': () => seating.officeChair('#3B6E8F'),
  'phlebotomy-chair': () => seating.phlebotomyChair('#B0579B'),
  wheelchair: seating.parkedWheelchair,
  'lab-counter': () => counter(86, '#9DBFE0', 3),
  'med-counter': () => counter(86, '#A9D3B8', 3),
  'decon-counter': () => counter(84, '#BBA6DA', 3),
  microscope: lab.microscope,
  centrifuge: lab.centrifuge,
  'tube-rack': lab.tubeRack,
  fridge: lab.fridge,
  autoclave: lab.autoclave,
  packs: lab.packs,
  'soak-basin': lab.soakBasin,
  'medicine-cabinet': lab.medicineCabinet,
  desk: office.desk,
  monitor: office.monitor,
  'monitor-back': office.monitorBack,
  'desk-phone': office.deskPhone,
  bell: office.bell,
  sanitizer: office.sanitizer,
  printer: office.printer,
  'wall-screen': office.wallScreen,
  'huddle-board': office.huddleBoard,
  'supply-shelf': () => storage.shelf(56, 1),
  'supply-shelf-narrow': () => storage.shelf(30, 4),
  bookshelf: storage.bookshelf,
  'biohazard-bin': () => storage.bin('#E9503F', true),
  bin: () => storage.bin('#5B6C8F', false),
  'linen-cart': storage.linenCart,
  plant: decor.plant,
  'plant-small': decor.plantSmall,
  'water-cooler': decor.waterCooler,
  'kids-rug': decor.kidsRug,
  blocks: decor.blocks,
  'bead-maze': decor.beadMaze,
  'fish-tank': decor.fishTank,
  toilet: decor.toilet,
  'wheelchair-bay': decor.wheelchairBay,
} satisfies Record<string, () => string>;

export type FurnitureKind = keyof typeof DRAWINGS;
export const FURNITURE_KINDS = Object.keys(DRAWINGS) as FurnitureKind[];

const standing = (width: number, height: number): ViewBox => [-width / 2, -height + 10, width, height];
const USUAL = standing(64, 76);
const VIEW_BOXES: Partial<Record<FurnitureKind, ViewBox>> = {
  'exam-table-side': standing(110, 80),
  'exam-table-side-coral': standing(110, 80),
  desk: standing(96, 60),
  'lab-counter': standing(100, 56),
  'med-counter': standing(100, 56),
  'decon-counter': standing(100, 56),
  'wall-screen': standing(84, 44),
  'huddle-board': standing(70, 44),
  'supply-shelf': standing(72, 76),
  'crash-cart': standing(60, 80),
  'kids-rug': [-58, -36, 116, 72],
  'wheelchair-bay': [-26, -26, 52, 52],
};

/** One piece around its origin (bottom centre of the footprint); marks on the floor around their middle. */
export const furniture = (kind: FurnitureKind): string => DRAWINGS[kind]();

/** All furniture as sprites, named by kind. */
export const furnitureSprites = (): Sprite[] =>
  FURNITURE_KINDS.map((kind) => spriteOf(kind, VIEW_BOXES[kind] ?? USUAL, furniture(kind)));

/** The front counter in the width that the layout wants. */
export const frontCounterSprite = (width: number): Sprite =>
  spriteOf(`front-counter-${width}`, standing(width + 12, 60), office.frontCounter(width));
