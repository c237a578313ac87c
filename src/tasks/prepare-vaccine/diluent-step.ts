import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, plainText, solvePick, step } from '../task-helpers.ts';
import { detail, doseItem, doseOf, type Product, productOf } from '../vaccine-products.ts';
import { type Diluent, diluents, isDrawnUp, productAt } from './shelf.ts';

/** What is in the box that was taken for this place of the order; undefined when none was. */
export function takenProduct(world: World, place: number): Product | undefined {
  const ordered = productAt(world, place);
  if (ordered === undefined) return undefined;
  return productOf(world, detail(doseOf(world, ordered.id), 'product'));
}

/** Mixes in what this vaccine needs, and nothing into one that comes ready to use. */
export function diluentStep(place: number): AnyStep {
  return step({
    id: `diluent-${place}`,
    widget: 'pick',
    title: message('prepare-vaccine.diluent'),
    costMs: 6_000,
    panelSeconds: 6,
    spec: (world) => {
      const product = takenProduct(world, place);
      return {
        prompt: diluentPrompt(product),
        shelf: arrange(product === undefined ? [] : vials(world, product), world.node.arrangement + place),
        least: 0,
        hot: true,
      };
    },
    effects: (world, observations) => {
      const product = takenProduct(world, place);
      const ordered = productAt(world, place);
      if (product === undefined || ordered === undefined) return [];
      const [taken = ''] = observedList(observations, 'taken');
      return diluentEffects(world, ordered, product, taken);
    },
    solve: solveDiluent,
    skip: (world) => takenProduct(world, place) === undefined || isDrawnUp(world, place),
  });
}

/** What came of mixing a vial (or none, `''`) into what was taken for a place of the order. */
export function diluentEffects(
  world: World,
  ordered: Product,
  product: Product,
  taken: string,
): readonly Effect[] {
  const error = diluentError(product, taken);
  return [
    judge('prep.diluent', error === '', error),
    ...takeVial(
      world,
      diluents(world, product).find((one) => one.id === taken),
    ),
    {
      type: 'moveItem',
      item: doseItem(ordered.id),
      to: 'tray',
      details: { diluent: taken, mixedAtMs: taken === '' ? 0 : world.nowMs },
    },
  ];
}

/** Whether it is a powder, whose diluent it needs, and how long it keeps then. */
export function diluentPrompt(product: Product | undefined): Message {
  const title = product?.title ?? '';
  if (product === undefined || product.diluent === '') {
    return message('prepare-vaccine.ready-to-use', { product: title });
  }
  const within = { maker: product.maker, ms: product.useWithinMs ?? 0 };
  return message('prepare-vaccine.powder', { product: title, diluent: product.diluent, ...within });
}

/** The vials that could be mixed in, with what is read on each. */
export function vials(world: World, product: Product) {
  return diluents(world, product).map((vial) => ({
    id: vial.id,
    label: message(`prepare-vaccine.vial.${KIND_OF[vial.id] ?? 'diluent'}`),
    details: [
      ...(vial.maker === '' ? [] : [message('prepare-vaccine.maker', { maker: vial.maker })]),
      message('prepare-vaccine.expires', { expires: vial.expires }),
    ],
  }));
}

/** What stands in large letters on the vial; maker and date have to be read. */
const KIND_OF: Readonly<Record<string, string>> = {
  saline: 'saline',
  as01b_adjuvant: 'adjuvant',
};

function diluentError(product: Product, taken: string): string {
  if (taken === product.diluent) return '';
  if (taken === '') return 'not-mixed';
  return taken === 'expired_diluent' && product.diluent !== '' ? 'expired-diluent' : 'wrong-diluent';
}

function takeVial(world: World, vial: Diluent | undefined): readonly Effect[] {
  if (vial === undefined || !world.stock.some((one) => one.id === vial.id)) return [];
  return [{ type: 'takeStock', stock: vial.id, lot: vial.lot, quantity: 1 }];
}

/** Reads the vials, then takes the one of the right kind and maker that is in date; nothing for a ready-to-use vaccine. */
function solveDiluent(perceived: Perceived) {
  if (!perceived.text.some((line) => line.id === 'prepare-vaccine.powder')) return solvePick(perceived, []);
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  if (perceived.text.some((line) => line.id === 'pick.held')) return solvePick(perceived, []);
  return solvePick(perceived, [rightDiluent(perceived, 'pick')]);
}

/** The vial of the right kind and maker that is in date, as it lies on a panel of either widget once all were read. */
export function rightDiluent(perceived: Perceived, widget: 'pick' | 'syringe'): string {
  const powder = perceived.text.find((line) => line.id === 'prepare-vaccine.powder')?.params;
  const kind = KIND_OF[plainText(powder?.diluent)] ?? 'diluent';
  const key = widget === 'pick' ? 'item' : 'option';
  const shown = [`${widget}.item`, `${widget}.option`, `${widget}.chosen`];
  const right = perceived.text.find((line) => {
    const label = line.params?.label;
    if (!shown.includes(line.id) || typeof label !== 'object') return false;
    const details = perceived.text.flatMap((one) => {
      const detail = one.params?.detail;
      const isOf = one.id === `${widget}.detail` && one.params?.[key] === line.params?.[key];
      return isOf && typeof detail === 'object' ? [detail] : [];
    });
    const maker = details.find((one) => one.id === 'prepare-vaccine.maker')?.params?.maker;
    const expires = details.find((one) => one.id === 'prepare-vaccine.expires')?.params?.expires;
    const isKind = label.id === `prepare-vaccine.vial.${kind}`;
    return isKind && maker === powder?.maker && plainText(expires) >= perceived.date;
  });
  return plainText(right?.params?.[key]);
}
