import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import {
  type Observation,
  observed,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { barrelsOf, bubbleEveryUl, fitsSite, needlesInDrawer, vialUl } from '../syringe-kit.ts';
import { arrange, judge, pack, plain, step } from '../task-helpers.ts';
import {
  type Body,
  bodyOf,
  doseItem,
  doseOf,
  millilitres,
  orderedProducts,
  type Product,
  siteRow,
} from '../vaccine-products.ts';
import { diluentEffects, diluentPrompt, takenProduct, vials } from './diluent-step.ts';
import { judgeCheck, judgeHandling } from './draw-step.ts';
import { isDrawnUp, productAt } from './shelf.ts';
import { solveDose } from './solve-dose.ts';

const ACTS = ['check-again', 'scrub', 'swirl', 'shake'] as const;

/** Draws one dose up in the hand: syringe and needle, what is mixed in, the vial, the line, the bubbles, the label. */
export function syringeStep(place: number): AnyStep {
  return step({
    id: `draw-${place}`,
    widget: 'syringe',
    title: message('prepare-vaccine.draw'),
    costMs: 42_000,
    panelSeconds: 28,
    touch: 'clean',
    spec: (world) => specOf(world, place),
    effects: (world, observations) => effectsOf(world, place, observations),
    solve: solveDose,
    skip: (world) => takenProduct(world, place) === undefined || isDrawnUp(world, place),
  });
}

function specOf(world: World, place: number): SyringeSpec {
  const product = takenProduct(world, place);
  const ordered = productAt(world, place);
  const by = world.node.arrangement + place;
  const holdsUl = vialUl(world, product?.volumeUl ?? 0);
  return {
    prompt: message('prepare-vaccine.syringe-prompt', {
      product: product?.title ?? '',
      ml: millilitres(ordered?.volumeUl ?? 0),
      volumeUl: ordered?.volumeUl ?? 0,
    }),
    notes: notesOf(world, product),
    barrels: barrelsOf(world, 'barrels'),
    // What goes into the mouth has no needle.
    ...(product?.route === 'oral' ? {} : { needles: arrange(needlesInDrawer(world), by) }),
    vial: {
      label: message('prepare-vaccine.vial-of', { product: product?.title ?? '' }),
      holdsUl,
      isDry: product !== undefined && product.diluent !== '',
    },
    diluents:
      product === undefined ? [] : arrange(vials(world, product), by).map((one) => ({ ...one, holdsUl })),
    acts: arrange(ACTS, by).map((id) => ({ id, label: message(`prepare-vaccine.card.${id}`) })),
    labels: arrange(labelsOf(world, place), by),
    bubbleEveryUl: bubbleEveryUl(world, 'oneEveryUl'),
  };
}

function notesOf(world: World, product: Product | undefined): readonly Message[] {
  const { months, sex, grams } = weighedBody(world);
  const route = product?.route ?? 'im';
  const handling =
    product?.handling === 'swirl' || product?.handling === 'shake_well' ? product.handling : 'as_insert';
  return [
    message('prepare-vaccine.for-whom', {
      patient: world.person?.first ?? '',
      route,
      way: message(`prepare-vaccine.route.${route}`),
      months,
      years: Math.floor(months / 12),
      sex,
      kg: (grams ?? 0) / 1_000,
    }),
    diluentPrompt(product),
    message(`prepare-vaccine.handling.${handling}`, { handling }),
  ];
}

/** The body as the scale shows it, to a tenth of a kilogram: what is judged is what can be read. */
function weighedBody(world: World): Body {
  const body = bodyOf(world);
  return { ...body, grams: body.grams === null ? null : Math.round(body.grams / 100) * 100 };
}

/** What can be stuck on: the whole truth, the same with another vaccine of this order or shelf, and half of it. */
function labelsOf(world: World, place: number) {
  const name = plain(`${world.person?.first ?? ''} ${world.person?.last ?? ''}`);
  const own = takenProduct(world, place);
  const other = orderedProducts(world).find((one) => one.id !== own?.id);
  const whole = (product: string) =>
    message('prepare-vaccine.syringe-label', { name, product, at: world.nowMs });
  return [
    { id: 'right', label: whole(own?.title ?? '') },
    ...(other === undefined ? [] : [{ id: 'other', label: whole(other.title) }]),
    { id: 'short', label: message('prepare-vaccine.syringe-label-short', { name }) },
  ];
}

function effectsOf(world: World, place: number, observations: readonly Observation[]): readonly Effect[] {
  const ordered = productAt(world, place);
  const taken = takenProduct(world, place);
  if (ordered === undefined || taken === undefined) return [];
  const done = observedList(observations, 'done');
  const volumeUl = numberIn(observations, 'volumeUl');
  const bubblesUl = numberIn(observations, 'bubblesUl');
  const label = observedText(observations, 'label');
  const isSingle = orderedProducts(world).length === 1;
  const needle = needlesInDrawer(world).find((one) => one.id === observedText(observations, 'needle'));
  return [
    ...diluentEffects(world, ordered, taken, observedText(observations, 'diluent')),
    judgeCheck(doseOf(world, ordered.id), done),
    judgeVolume(world, ordered, volumeUl, bubblesUl),
    judge('prep.label', label === 'right' || (label === '' && isSingle), LABEL_ERRORS[label] ?? 'unlabelled'),
    judgeHandling(taken, done, 'draw'),
    judge('prep.needle', isRightNeedle(world, taken, needle), 'wrong-needle'),
    {
      type: 'moveItem',
      item: doseItem(ordered.id),
      to: 'tray',
      details: {
        volumeUl,
        bubblesUl,
        needleGauge: needle?.gauge ?? 0,
        needleInches: needle?.inches ?? '',
        isLabelled: label === 'right',
        preparedMs: world.nowMs,
      },
    },
    ...(label === ''
      ? []
      : [{ type: 'stickLabel', thing: doseItem(ordered.id), label: world.person?.id ?? '' } as const]),
  ];
}

const LABEL_ERRORS: Readonly<Record<string, string>> = { other: 'wrong-label', short: 'incomplete-label' };

function numberIn(observations: readonly Observation[], field: string): number {
  const value = observed(observations, field);
  return typeof value === 'number' ? value : 0;
}

/** The liquid counts, not where the plunger stands: air takes the place of vaccine. */
function judgeVolume(world: World, ordered: Product, volumeUl: number, bubblesUl: number): Effect {
  const draw = pack(world, 'imm-products');
  const off = Math.abs(volumeUl - ordered.volumeUl) * 100;
  if (off > ordered.volumeUl * numberOr(draw, 'draw.majorPercent', 0)) {
    return judge('prep.dose', false, 'wrong-volume');
  }
  if (bubblesUl > 0) return judge('prep.dose', false, 'bubble');
  return judge('prep.dose', off <= ordered.volumeUl * numberOr(draw, 'draw.rightPercent', 0), 'off-the-line');
}

function isRightNeedle(
  world: World,
  product: Product,
  needle: { readonly gauge: number; readonly inches: string } | undefined,
): boolean {
  if (product.route === 'oral') return needle === undefined;
  const row = siteRow(world, product.route, weighedBody(world));
  return needle !== undefined && fitsSite(row, needle.gauge, needle.inches);
}
