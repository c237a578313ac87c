import type { JsonMap } from '../simulation/vocabulary/json.ts';
import { jsonAt } from '../simulation/vocabulary/json.ts';
import type { Perceived, ThingState, World } from '../simulation/vocabulary/task.ts';
import { durationMs, numberOr, rowById, rowsAt, textOr, textsAt } from './pack-rows.ts';
import { pack } from './task-helpers.ts';

/** As many vaccines as one visit can bring: the steps of the vaccine tasks are laid out for so many. */
export const MOST_DOSES = 5;

/** A vaccine as the product pack describes it. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly brand: string;
  readonly maker: string;
  readonly volumeUl: number;
  readonly route: string;
  /** The diluent it needs; empty for a vaccine that comes ready to use. */
  readonly diluent: string;
  /** How long it keeps once mixed; null when it is not mixed. */
  readonly useWithinMs: number | null;
  readonly handling: string;
  /** 2: among the most painful, given last. */
  readonly pain: number;
  readonly isLive: boolean;
  readonly lookAlikes: readonly string[];
  readonly statements: readonly string[];
}

type WithPacks = Pick<World | Perceived, 'packs'>;

/** The product of an id, or undefined when the pack has none. */
export function productOf(from: WithPacks, id: string): Product | undefined {
  const products = pack(from, 'imm-products');
  const row = rowById(products, 'products', id);
  if (row === undefined) return undefined;
  const [route = 'im'] = textsAt(row, 'routes');
  const [mvx = ''] = textsAt(row, 'mvx');
  const useWithin = jsonAt(row, 'useWithin');
  const diluent = textOr(row, 'diluent', '');
  return {
    id,
    title: textOr(row, 'title', id),
    brand: textsAt(row, 'brands')[0] ?? '',
    maker: textOr(rowById(products, 'makers', mvx), 'title', mvx),
    volumeUl: numberOr(row, 'volumeUl', 0),
    route: textOr(row, 'defaultRoute', route),
    diluent,
    useWithinMs: diluent === '' || useWithin === undefined ? null : durationMs(useWithin),
    handling: textOr(row, 'handling', 'as_insert'),
    pain: numberOr(row, 'pain', 1),
    isLive: jsonAt(row, 'live') === true,
    lookAlikes: textsAt(row, 'lookAlike'),
    statements: textsAt(row, 'vis'),
  };
}

/** The products this instance is about: its own parameters, else its order's. At most `MOST_DOSES`. */
export function orderedProducts(world: World): readonly Product[] {
  const order = world.visit?.orders.find((one) => one.id === world.node.order);
  const own = textsAt(world.node.params, 'products');
  const ids = own.length > 0 ? own : textsAt(order?.params, 'products');
  return ids.slice(0, MOST_DOSES).flatMap((id) => productOf(world, id) ?? []);
}

/** The name of the thing a prepared dose is. */
export function doseItem(product: string): string {
  return `dose:${product}`;
}

/** A dose that was prepared for this visit and is still on the tray, by the product it was prepared for. */
export function doseOf(world: World, product: string): ThingState | undefined {
  return world.things.findLast(
    (one) => one.item === doseItem(product) && one.visit === world.visit?.plan.id && one.at !== 'gone',
  );
}

/** A detail of a thing as text; empty when it has none. */
export function detail(thing: ThingState | undefined, key: string): string {
  return textOr(thing?.details, key, '');
}

/** Millilitres for people, from microlitres: 500 is `0.5`. */
export function millilitres(volumeUl: number): string {
  return String(volumeUl / 1_000);
}

/** Whole months between two ISO dates. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The patient's age in whole months on the day. */
export function ageInMonths(world: Pick<World, 'person' | 'date'>): number {
  return monthsBetween(world.person?.birthDate ?? world.date, world.date);
}

/** Who gets the injection, as far as the site table asks. */
export interface Body {
  readonly months: number;
  readonly sex: string;
  /** Null when nobody weighed the patient: then the weight is not asked. */
  readonly grams: number | null;
}

/** Age, sex and weight of the patient. */
export function bodyOf(world: World): Body {
  const grams = world.visit?.plan.truth.weightGrams;
  return {
    months: ageInMonths(world),
    sex: world.person?.sex ?? '',
    grams: typeof grams === 'number' ? grams : null,
  };
}

/** The row of the site table for a route and a body: the first that fits. */
export function siteRow(from: WithPacks, route: string, body: Body): JsonMap | undefined {
  return rowsAt(pack(from, 'imm-products'), 'sites').find(
    (row) => row.route === route && fitsAge(row, body.months) && fitsBody(row, body),
  );
}

function fitsAge(row: JsonMap, months: number): boolean {
  const isNewbornRow = row.ageDaysBelow !== undefined;
  const from = numberOr(row, 'ageMonthsMin', 0);
  return months >= from && months < numberOr(row, 'ageMonthsBelow', 10_000) && (!isNewbornRow || months < 1);
}

function fitsBody(row: JsonMap, { sex, grams }: Body): boolean {
  if (row.sex !== undefined && row.sex !== sex) return false;
  if (grams === null) return true;
  return (
    grams >= numberOr(row, 'weightKgMin', 0) * 1_000 && grams < numberOr(row, 'weightKgBelow', 10_000) * 1_000
  );
}

/** The needle lengths a row allows at a site of its list. */
export function needlesFor(row: JsonMap | undefined, site: string): readonly string[] {
  const same = textsAt(row, 'needleIn');
  if (same.length > 0) return same;
  const lists = jsonAt(row, 'needleInBySite');
  const index = textsAt(row, 'sites').indexOf(site);
  const list = Array.isArray(lists) ? lists[index] : undefined;
  return textsAt({ list: list ?? [] }, 'list');
}
