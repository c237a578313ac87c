import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, judge, plain, plainText, step } from '../task-helpers.ts';
import { orderedProducts, productOf } from '../vaccine-products.ts';
import { editionOf, type Given, givenDoses, sitesToday } from './given.ts';

const VOLUMES = ['0.25', '0.5', '1'] as const;
const ROUTES = ['im', 'subq', 'id'] as const;

/** Charts one dose from its empty vial and the tick sheet. Every field may be left empty, as in a hurry. */
export function doseStep(place: number): AnyStep {
  return step({
    id: `dose-${place}`,
    widget: 'chart',
    title: message('record-vaccine.dose'),
    costMs: 9_000,
    panelSeconds: 14,
    spec: (world) => ({
      prompt: message('record-vaccine.dose-prompt', { place, count: givenDoses(world).length }),
      notes: givenDoses(world).map((dose, index) => vial(dose, index + 1)),
      fields: fields(world, place),
      sign: message('record-vaccine.next'),
    }),
    effects: (world, observations) => {
      const dose = givenDoses(world)[place - 1];
      return dose === undefined ? [] : doseEffects(dose, observations);
    },
    solve: (perceived) => solveDose(perceived, place),
    skip: (world) => givenDoses(world)[place - 1] === undefined,
  });
}

function vial(dose: Given, place: number) {
  const { title, product, lot, expires, maker, ml, route, site } = dose;
  return message('record-vaccine.vial', {
    place,
    title,
    product,
    lot,
    expires,
    maker,
    ml,
    route,
    site,
    way: message(`record-vaccine.route.${route}`),
    where: message(`record-vaccine.site.${site}`),
  });
}

function fields(world: World, place: number): readonly ReadingField[] {
  const doses = givenDoses(world);
  const dose = doses[place - 1];
  const shelf = world.stock.find((one) => one.id === dose?.ordered)?.lots ?? [];
  const products = [
    ...new Set([...orderedProducts(world).map((one) => one.id), ...doses.map((one) => one.product)]),
  ];
  const makers = [...new Set(products.map((id) => productOf(world, id)?.maker ?? ''))];
  const by = world.node.arrangement + place;
  const choice = (id: string, options: readonly { id: string; label: ReturnType<typeof plain> }[]) => ({
    id,
    label: message(`record-vaccine.field.${id}`),
    kind: 'choice' as const,
    required: false,
    options,
  });
  const unique = (list: readonly string[]) => [...new Set(list)].filter((one) => one !== '');
  return [
    choice(
      'product',
      products.map((id) => ({ id, label: plain(productOf(world, id)?.title ?? id) })),
    ),
    choice(
      'lot',
      arrange(unique([...doses.map((one) => one.lot), ...shelf.map((one) => one.lot)]), by).map((lot) => ({
        id: `lot-${lot}`,
        label: plain(lot),
      })),
    ),
    choice(
      'expires',
      arrange(unique([...doses.map((one) => one.expires), ...shelf.map((one) => one.expires)]), by).map(
        (date) => ({
          id: `exp-${date}`,
          label: message('record-vaccine.date', { date }),
        }),
      ),
    ),
    choice(
      'maker',
      unique(makers).map((maker) => ({ id: makerId(maker), label: plain(maker) })),
    ),
    choice(
      'ml',
      VOLUMES.map((ml) => ({ id: `ml-${ml}`, label: message('record-vaccine.ml', { ml }) })),
    ),
    choice(
      'route',
      ROUTES.map((route) => ({ id: route, label: message(`record-vaccine.route.${route}`) })),
    ),
    choice(
      'site',
      arrange(sitesToday(world), by).map((site) => ({
        id: site,
        label: message(`record-vaccine.site.${site}`),
      })),
    ),
    choice(
      'vis',
      arrange(products, by).map((id) => {
        const { title, edition } = editionOf(world, id);
        return { id: `vis-${id}`, label: message('record-vaccine.edition', { title, edition }) };
      }),
    ),
  ];
}

function makerId(maker: string): string {
  return `by-${maker.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

function doseEffects(dose: Given, observations: readonly Observation[]): readonly Effect[] {
  const entered = (field: string) => observedText(observations, field);
  const product = entered('product');
  return [
    judge('imm.given', product === dose.product, product === '' ? 'not-charted' : 'untrue'),
    judgeField('imm.lot', entered('lot'), `lot-${dose.lot}`, 'missing', 'swapped'),
    judgeField('imm.vis', entered('vis'), `vis-${dose.product}`, 'not-charted', 'swapped'),
    judgePlace(dose, entered('site'), entered('route')),
    judgeRest(dose, entered('maker'), entered('expires'), entered('ml')),
    {
      type: 'writeChart',
      field: `immunization.${product === '' ? dose.ordered : product}`,
      value: {
        product,
        lot: entered('lot').replace(/^lot-/, ''),
        expires: entered('expires').replace(/^exp-/, ''),
        maker: entered('maker'),
        ml: entered('ml').replace(/^ml-/, ''),
        route: entered('route'),
        site: entered('site'),
        vis: entered('vis').replace(/^vis-/, ''),
      },
    },
  ];
}

function judgeField(item: string, entered: string, right: string, missing: string, wrong: string): Effect {
  return judge(item, entered === right, entered === '' ? missing : wrong);
}

function judgePlace(dose: Given, site: string, route: string): Effect {
  if (site === '' || route === '') return judge('imm.site', false, 'missing');
  return judge('imm.site', site === dose.site && route === dose.route, 'untrue');
}

function judgeRest(dose: Given, maker: string, expires: string, ml: string): Effect {
  if (maker === '' || expires === '' || ml === '') return judge('imm.fields', false, 'incomplete');
  const isTrue = maker === makerId(dose.maker) && expires === `exp-${dose.expires}` && ml === `ml-${dose.ml}`;
  return judge('imm.fields', isTrue, 'untrue');
}

/** Copies every field from the vial of this place. */
function solveDose(perceived: Perceived, place: number): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  const vial = perceived.text.find(
    (line) => line.id === 'record-vaccine.vial' && line.params?.place === place,
  )?.params;
  const read = (name: string) => String(vial?.[name] ?? '');
  const values: Readonly<Record<string, string>> = {
    product: read('product'),
    lot: `lot-${read('lot')}`,
    expires: `exp-${read('expires')}`,
    maker: makerId(read('maker')),
    ml: `ml-${read('ml')}`,
    route: read('route'),
    site: read('site'),
    vis: `vis-${read('product')}`,
  };
  const isOffered = perceived.text.some(
    (line) =>
      line.id === 'chart.option' && line.params?.field === field && line.params.option === values[field],
  );
  return isOffered ? { verb: 'enter', target: field, value: values[field] ?? '' } : CONFIRM;
}
