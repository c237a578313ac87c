import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, ThingState, World } from '../../simulation/vocabulary/task.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, plainText, solveSequence, step } from '../task-helpers.ts';
import { doseItem, doseOf, millilitres, orderedProducts, type Product } from '../vaccine-products.ts';
import { takenProduct } from './diluent-step.ts';
import { isDrawnUp, productAt } from './shelf.ts';

/** Draws one dose up: check 2, clean stopper, the product's handling, to the line, bubbles out, label. */
export function drawStep(place: number): AnyStep {
  return step({
    id: `draw-${place}`,
    widget: 'sequence',
    title: message('prepare-vaccine.draw'),
    costMs: 12_000,
    panelSeconds: 10,
    touch: 'clean',
    spec: (world) => {
      const product = takenProduct(world, place);
      const handling = HANDLING.find((one) => one === product?.handling) ?? 'as_insert';
      return {
        prompt: message('prepare-vaccine.draw-prompt', {
          product: product?.title ?? '',
          ml: millilitres(productAt(world, place)?.volumeUl ?? 0),
          handling,
          note: message(`prepare-vaccine.handling.${handling}`),
          count: orderedProducts(world).length,
        }),
        cards: arrange(cards(productAt(world, place)), world.node.arrangement + place),
        hot: true,
      };
    },
    effects: (world, observations) => drawEffects(world, place, observedList(observations, 'order')),
    solve: solveDraw,
    skip: (world) => takenProduct(world, place) === undefined || isDrawnUp(world, place),
  });
}

const HANDLING = ['swirl', 'shake_well'] as const;

function cards(product: Product | undefined): readonly Option[] {
  const full = product?.volumeUl ?? 0;
  const volumes = [Math.round(full / 2), full, full * 2].map((volume) => ({
    id: `draw-${volume}`,
    label: message('prepare-vaccine.card.volume', { ml: millilitres(volume), volume }),
  }));
  const plainCards = ['check-again', 'scrub', 'swirl', 'shake', 'bubbles', 'label'].map((id) => ({
    id,
    label: message(`prepare-vaccine.card.${id}`),
  }));
  return [...plainCards, ...volumes];
}

function drawEffects(world: World, place: number, order: readonly string[]): readonly Effect[] {
  const ordered = productAt(world, place);
  const taken = takenProduct(world, place);
  if (ordered === undefined || taken === undefined) return [];
  const dose = doseOf(world, ordered.id);
  const drawn = order.find((card) => card.startsWith('draw-'));
  const isLabelled = order.includes('label');
  const volume = Number(drawn?.slice('draw-'.length) ?? 0);
  return [
    judgeCheck(dose, order),
    judgeDose(ordered, volume, order),
    judge('prep.label', isLabelled || orderedProducts(world).length === 1, 'unlabelled'),
    judgeHandling(taken, order, 'draw-'),
    {
      type: 'moveItem',
      item: doseItem(ordered.id),
      to: 'tray',
      details: { volumeUl: volume, isLabelled, preparedMs: world.nowMs },
    },
    ...(isLabelled
      ? [{ type: 'stickLabel', thing: doseItem(ordered.id), label: world.person?.id ?? '' } as const]
      : []),
  ];
}

function judgeDose(product: Product, volume: number, order: readonly string[]): Effect {
  if (volume !== product.volumeUl) return judge('prep.dose', false, 'wrong-volume');
  return judge('prep.dose', order.includes('bubbles'), 'bubble');
}

/** Read when it was taken from the shelf, and again with the vial in the hand. */
export function judgeCheck(dose: ThingState | undefined, done: readonly string[]): Effect {
  const isRead = dose?.details.isRead === true && done.includes('check-again');
  return judge('prep.check3', isRead, 'check-skipped');
}

/** Stopper cleaned before drawing up (what begins with `drawing`); swirled or shaken as the insert says. */
export function judgeHandling(product: Product, done: readonly string[], drawing: string): Effect {
  const isWronglyMoved =
    (product.handling === 'swirl' && done.includes('shake')) ||
    (product.handling === 'shake_well' && !done.includes('shake'));
  if (isWronglyMoved) return judge('prep.technique', false, 'wrong-handling');
  const drawn = done.findIndex((one) => one.startsWith(drawing));
  const scrubbed = done.indexOf('scrub');
  return judge('prep.technique', scrubbed !== -1 && (drawn === -1 || scrubbed < drawn), 'not-scrubbed');
}

function solveDraw(perceived: Perceived) {
  const prompt = perceived.text.find((line) => line.id === 'prepare-vaccine.draw-prompt')?.params;
  const volume = perceived.text.find((line) => {
    const label = line.params?.label;
    return (
      typeof label === 'object' &&
      label.id === 'prepare-vaccine.card.volume' &&
      label.params?.ml === prompt?.ml
    );
  });
  const moved = prompt?.handling === 'swirl' ? ['swirl'] : prompt?.handling === 'shake_well' ? ['shake'] : [];
  return solveSequence(perceived, [
    'check-again',
    'scrub',
    ...moved,
    plainText(volume?.params?.card),
    'bubbles',
    'label',
  ]);
}
