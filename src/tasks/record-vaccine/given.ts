import type { World } from '../../simulation/vocabulary/task.ts';
import { rowById, textOr } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';
import { detail, doseOf, millilitres, orderedProducts, productOf } from '../vaccine-products.ts';

/** What the empty vial and the tick sheet say about one dose that was given. */
export interface Given {
  /** What was ordered at this place; the syringe may have held something else. */
  readonly ordered: string;
  readonly product: string;
  readonly title: string;
  readonly maker: string;
  readonly lot: string;
  readonly expires: string;
  readonly ml: string;
  readonly route: string;
  readonly site: string;
}

/** The doses given in this visit, in the order's order. */
export function givenDoses(world: World): readonly Given[] {
  return orderedProducts(world).flatMap((ordered) => {
    const thing = doseOf(world, ordered.id);
    if (thing?.at !== 'patient') return [];
    const product = productOf(world, detail(thing, 'product'));
    const volume = thing.details.volumeUl;
    return [
      {
        ordered: ordered.id,
        product: detail(thing, 'product'),
        title: product?.title ?? '',
        maker: product?.maker ?? '',
        lot: detail(thing, 'lot'),
        expires: detail(thing, 'expires'),
        ml: millilitres(typeof volume === 'number' ? volume : 0),
        route: detail(thing, 'route'),
        site: detail(thing, 'site'),
      },
    ];
  });
}

/** A statement edition on offer in the record: of a product's own statements, and of the others of the visit. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
}

/** The statements that belong to a product, as one choice: `DTaP + Polio`, and the date of its first. */
export function editionOf(world: World, product: string): Edition {
  const rows = (productOf(world, product)?.statements ?? []).map((id) =>
    rowById(pack(world, 'vis-current'), 'statements', id),
  );
  return {
    id: `vis-${product}`,
    title: rows.map((row) => textOr(row, 'title', '')).join(' + '),
    edition: textOr(rows[0], 'playEdition', ''),
  };
}

/** The stock the screening chose, as it was charted: `vfc`, `private`, or empty. */
export function fundingOf(world: World): string {
  const value = world.chart.findLast((one) => one.field === 'vaccine.funding')?.value;
  return typeof value === 'string' ? value : '';
}

/** The sites used today; the options of the site field. */
export function sitesToday(world: World): readonly string[] {
  const used = givenDoses(world).map((one) => one.site);
  return [...new Set([...used, 'left-deltoid', 'right-deltoid', 'left-vastus_lateralis'])].filter(
    (site) => site !== '',
  );
}
