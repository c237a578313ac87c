import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr } from '../pack-rows.ts';
import { doseOf, orderedProducts, type Product, productOf } from '../vaccine-products.ts';

/** One box of vaccine on the shelf. */
export interface Box {
  /** `stock/lot` */
  readonly id: string;
  readonly stock: string;
  readonly lot: string;
  readonly expires: string;
  readonly isLocked: boolean;
}

/** The product the dose at this place of the order is for; undefined past the last one. */
export function productAt(world: World, place: number): Product | undefined {
  return orderedProducts(world)[place - 1];
}

/** Whether this dose already lies drawn up on the tray: a repeat prepares only what was discarded. */
export function isDrawnUp(world: World, place: number): boolean {
  const product = productAt(world, place);
  return product !== undefined && numberOr(doseOf(world, product.id)?.details, 'preparedMs', 0) > 0;
}

/** The boxes within reach for a product: every lot of it and of what looks like it, and of the other vaccines of this order. */
export function boxesFor(world: World, product: Product): readonly Box[] {
  const near = [product.id, ...product.lookAlikes, ...orderedProducts(world).map((one) => one.id)];
  return world.stock
    .filter((stock) => near.includes(stock.id))
    .flatMap((stock) =>
      stock.lots.map(({ lot, expires }) => ({
        id: `${stock.id}/${lot}`,
        stock: stock.id,
        lot,
        expires,
        isLocked: stock.locked,
      })),
    );
}

/** Whether a box may be used for a product today. */
export function isUsable(world: World, product: Product, box: Box): boolean {
  return box.stock === product.id && box.expires >= world.date && !box.isLocked;
}

/** The usable box that expires first. */
export function firstToExpire(world: World, product: Product): Box | undefined {
  const usable = boxesFor(world, product).filter((box) => isUsable(world, product, box));
  return [...usable].sort((one, other) => (one.expires < other.expires ? -1 : 1))[0];
}

/** A vial that may be mixed in, as it stands beside the vaccines. */
export interface Diluent {
  readonly id: string;
  readonly maker: string;
  readonly expires: string;
  readonly lot: string;
}

/** Vials of diluent within reach: the clinic's own, and the ones a tired hand takes instead. */
export function diluents(world: World, product: Product): readonly Diluent[] {
  const stocked = (id: string) => world.stock.find((one) => one.id === id)?.lots[0];
  const own = product.diluent === '' ? 'sterile_diluent_same_maker' : product.diluent;
  const maker = product.diluent === '' ? (productOf(world, 'mmr')?.maker ?? '') : product.maker;
  const fresh = yearOf(world.date, 1);
  const lot = stocked(own);
  return [
    { id: own, maker, expires: lot?.expires ?? fresh, lot: lot?.lot ?? '' },
    {
      id: 'saline',
      maker: '',
      expires: stocked('saline')?.expires ?? fresh,
      lot: stocked('saline')?.lot ?? '',
    },
    { id: 'other_maker_diluent', maker: otherMaker(world, maker), expires: fresh, lot: '' },
    { id: 'expired_diluent', maker, expires: yearOf(world.date, -1), lot: '' },
  ];
}

function otherMaker(world: World, maker: string): string {
  const makers = ['mmr', 'dtap', 'ipv'].map((id) => productOf(world, id)?.maker ?? '');
  return makers.find((one) => one !== maker) ?? '';
}

/** The same day some years on, for vials whose date stands in no plan. */
function yearOf(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
