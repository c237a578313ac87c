import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, plainText, solvePick, step } from '../task-helpers.ts';
import { doseItem, millilitres, orderedProducts, type Product, productOf } from '../vaccine-products.ts';
import { type Box, boxesFor, firstToExpire, isDrawnUp, productAt } from './shelf.ts';

/** Takes the box for one product of the order: check 1, name and date read, the first to expire. */
export function pickStep(place: number): AnyStep {
  return step({
    id: `pick-${place}`,
    widget: 'pick',
    title: message('prepare-vaccine.pick'),
    costMs: 12_000,
    panelSeconds: 10,
    spec: (world) => ({
      prompt: pickPrompt(world, place),
      shelf: arrange(shelf(world, place), world.node.arrangement + place),
      least: 0,
    }),
    effects: (world, observations) => {
      const product = productAt(world, place);
      return product === undefined ? [] : pickEffects(world, product, observations);
    },
    solve: solveShelf,
    skip: (world) => productAt(world, place) === undefined || isDrawnUp(world, place),
  });
}

function pickPrompt(world: World, place: number): Message {
  const product = productAt(world, place);
  return message('prepare-vaccine.pick-prompt', {
    patient: world.person?.first ?? '',
    product: product?.title ?? '',
    ml: millilitres(product?.volumeUl ?? 0),
    place,
    count: orderedProducts(world).length,
    date: world.date,
  });
}

function shelf(world: World, place: number) {
  const product = productAt(world, place);
  if (product === undefined) return [];
  const boxes = boxesFor(world, product);
  return boxes.map((box) => {
    const same = boxes.filter((one) => one.stock === box.stock);
    const { title = box.stock, brand = '' } = productOf(world, box.stock) ?? {};
    return {
      id: box.id,
      label: message('prepare-vaccine.box', {
        product: title,
        brand,
        number: same.indexOf(box) + 1,
        boxes: same.length,
      }),
      details: [
        message('prepare-vaccine.lot', { lot: box.lot }),
        message('prepare-vaccine.expires', { expires: box.expires }),
        ...(box.isLocked ? [message('prepare-vaccine.do-not-use')] : []),
      ],
    };
  });
}

function pickEffects(
  world: World,
  product: Product,
  observations: readonly Observation[],
): readonly Effect[] {
  const boxes = boxesFor(world, product);
  const [taken] = observedList(observations, 'taken');
  const box = boxes.find((one) => one.id === taken);
  if (box === undefined) return nothingTaken(world, product);
  const putBack = observedList(observations, 'putBack');
  const goodCatch = boxes.some((one) => putBack.includes(one.id) && one.stock !== product.id);
  const first = firstToExpire(world, product);
  const isFirst = box.stock !== product.id || first === undefined || box.expires <= first.expires;
  return [
    judge('prep.wrong_product', box.stock === product.id, 'wrong-product', { goodCatch }),
    judge(
      'prep.expired',
      box.expires >= world.date && !box.isLocked,
      box.isLocked ? 'quarantined' : 'expired',
    ),
    judge('prep.fefo', isFirst, 'later-first'),
    { type: 'takeStock', stock: box.stock, lot: box.lot, quantity: 1 },
    {
      type: 'moveItem',
      item: doseItem(product.id),
      to: 'tray',
      details: doseDetails(box, observedList(observations, 'inspected').includes(box.id)),
    },
  ];
}

function doseDetails(box: Box, isRead: boolean) {
  return { product: box.stock, lot: box.lot, expires: box.expires, isRead };
}

/** Nothing taken is right when nothing may be used: the dose is not prepared, and whoever orders vaccines hears it. */
function nothingTaken(world: World, product: Product): readonly Effect[] {
  if (firstToExpire(world, product) !== undefined) {
    return [judge('prep.wrong_product', false, 'none-taken')];
  }
  return [
    ...PREPARE_ITEMS.map((item) => judge(item, true, '')),
    ...(world.node.form === 'full' ? [judge('prep.needle', true, '')] : []),
    { type: 'tell', to: 'provider', facts: [`stock_out_${product.id}`] },
  ];
}

/** All items that preparing a dose shows. */
export const PREPARE_ITEMS: readonly string[] = [
  'prep.wrong_product',
  'prep.expired',
  'prep.fefo',
  'prep.diluent',
  'prep.check3',
  'prep.dose',
  'prep.label',
  'prep.technique',
];

/** Reads every label, then takes the usable box of the ordered product that expires first. */
function solveShelf(perceived: Perceived) {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  if (perceived.text.some((line) => line.id === 'pick.held')) return solvePick(perceived, []);
  const wanted = perceived.text.find((line) => line.id === 'prepare-vaccine.pick-prompt')?.params?.product;
  const usable = perceived.text.flatMap((line) => {
    const label = line.params?.label;
    const item = plainText(line.params?.item);
    if (line.id !== 'pick.item' || typeof label !== 'object' || label.params?.product !== wanted) return [];
    const details = detailsOf(perceived.text, item);
    const expires = plainText(details.find((one) => one.id === 'prepare-vaccine.expires')?.params?.expires);
    const isLocked = details.some((one) => one.id === 'prepare-vaccine.do-not-use');
    return expires >= perceived.date && !isLocked ? [{ item, expires }] : [];
  });
  const [first] = usable.sort((one, other) => (one.expires < other.expires ? -1 : 1));
  return solvePick(perceived, first === undefined ? [] : [first.item]);
}

/** What was read on the label of an item of a pick panel. */
export function detailsOf(lines: readonly Message[], item: string): readonly Message[] {
  return lines.flatMap((line) => {
    const detail = line.params?.detail;
    const isOf = line.id === 'pick.detail' && line.params?.item === item;
    return isOf && typeof detail === 'object' ? [detail] : [];
  });
}
