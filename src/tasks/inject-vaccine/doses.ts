import type { ThingState, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { doneStep } from '../task-helpers.ts';
import { detail, doseItem, doseOf, orderedProducts, type Product, productOf } from '../vaccine-products.ts';

/** One dose on the tray: what was ordered, and what is really in the syringe. */
export interface Dose {
  readonly item: string;
  readonly ordered: Product;
  readonly product: Product | undefined;
  readonly thing: ThingState;
  readonly isLabelled: boolean;
  readonly preparedMs: number;
}

/** The doses that lie drawn up on the tray for this visit, in the order's order. */
export function dosesOnTray(world: World): readonly Dose[] {
  return orderedProducts(world).flatMap((ordered) => {
    const thing = doseOf(world, ordered.id);
    if (thing?.at !== 'tray') return [];
    return [
      {
        item: doseItem(ordered.id),
        ordered,
        product: productOf(world, detail(thing, 'product')),
        thing,
        isLabelled: thing.details.isLabelled === true || orderedProducts(world).length === 1,
        preparedMs: numberOr(thing.details, 'preparedMs', 0),
      },
    ];
  });
}

/** Whether a mixed dose has stood longer than its product keeps. */
export function isTooOld(world: World, { product, thing }: Dose): boolean {
  const mixedAtMs = numberOr(thing.details, 'mixedAtMs', 0);
  const keepsMs = product?.useWithinMs ?? null;
  return mixedAtMs > 0 && keepsMs !== null && world.nowMs - mixedAtMs > keepsMs;
}

/** Whether something else was done between drawing up and now. */
export function wasInterrupted(world: World): boolean {
  const drawn = dosesOnTray(world).map((one) => one.preparedMs);
  if (drawn.length === 0) return false;
  const last = Math.max(...drawn);
  const own = ['prepare-vaccine', 'inject-vaccine'];
  return [...world.done, ...world.dayDone].some((one) => one.atMs > last && !own.includes(one.task));
}

/** The dose that stands at a place of the order the player chose; undefined past the last one. */
export function doseAt(world: World, place: number): Dose | undefined {
  const order = observedList(doneStep(world, 'inject-vaccine', 'order'), 'order');
  const item = order.filter((one) => one.startsWith('dose:'))[place - 1];
  return dosesOnTray(world).find((one) => one.item === item);
}

/** Where the earlier doses of this task went, with the product's name. */
export function usedSites(world: World): readonly { readonly title: string; readonly site: string }[] {
  return orderedProducts(world).flatMap((ordered) => {
    const thing = doseOf(world, ordered.id);
    const site = detail(thing, 'site');
    return thing?.at === 'patient' && site !== '' ? [{ title: ordered.title, site }] : [];
  });
}
