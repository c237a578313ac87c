import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import { arrange, judge, pack, solveSequence, step } from '../task-helpers.ts';
import { detail } from '../vaccine-products.ts';
import { type Dose, doseAt } from './doses.ts';

const CARDS = [
  'clean-dry',
  'wet',
  'aspirate',
  'give',
  'safety',
  'sharps',
  'pressure',
  'recap',
  'lay-down',
] as const;

/** Gives one dose: dry skin, no aspiration, safety on with one hand, sharps at once, pressure. */
export function giveStep(place: number, costMs = 12_000): AnyStep {
  return step({
    id: `give-${place}`,
    widget: 'sequence',
    title: message('inject-vaccine.give'),
    costMs,
    panelSeconds: 10,
    touch: 'patient',
    spec: (world) => {
      const dose = doseAt(world, place);
      const pulls = pullsAway(world, place);
      return {
        prompt: message(pulls ? 'inject-vaccine.give-prompt-pulls' : 'inject-vaccine.give-prompt', {
          product: dose?.product?.title ?? '',
          patient: world.person?.first ?? '',
        }),
        cards: arrange(
          [...CARDS, ...(pulls ? ['secure', 'hold-down'] : [])],
          world.node.arrangement + place,
        ).map((id) => ({ id, label: message(`inject-vaccine.card.${id}`) })),
        hot: true,
      };
    },
    effects: (world, observations) => {
      const dose = doseAt(world, place);
      const order = observedList(observations, 'order');
      return dose === undefined ? [] : giveEffects(world, dose, order, pullsAway(world, place));
    },
    solve: solveGive,
    skip: (world) => doseAt(world, place) === undefined,
  });
}

/** Whoever is this frightened at the first needle pulls away (or turns dizzy): the sharp is secured, the plan made anew. */
function pullsAway(world: World, place: number): boolean {
  const row = rowById(pack(world, 'clinic-core'), 'anxiety.effects', 'needle_branch');
  return place === 1 && (world.visit?.anxiety ?? 0) >= numberOr(row, 'atLeast', 101);
}

function giveEffects(world: World, dose: Dose, order: readonly string[], pulls: boolean): readonly Effect[] {
  const technique = techniqueError(order);
  const safety = safetyError(order);
  const isForced = pulls && (order.includes('hold-down') || !isSecured(order));
  return [
    judge('inj.technique', technique === '', technique, { reached: true }),
    judge('inj.safety', safety === '', safety),
    ...(pulls ? [judge('inj.comfort', !isForced, 'forced')] : []),
    ...(order.includes('give') ? given(world, dose) : [judge('inj.order', false, 'left-out')]),
    ...(safety === '' ? [] : [NEEDLE_STICK]),
  ];
}

/** An unsafe sharp is what a needle-stick comes from. */
const NEEDLE_STICK: Effect = {
  type: 'offerTask',
  task: 'needle-stick',
  suffix: 'needle-stick',
  params: { after: 'inject-vaccine' },
  hot: true,
};

function isSecured(order: readonly string[]): boolean {
  const secured = order.indexOf('secure');
  const given = order.indexOf('give');
  return secured !== -1 && (given === -1 || secured < given);
}

function techniqueError(order: readonly string[]): string {
  if (order.includes('aspirate')) return 'aspirated';
  const cleaned = order.indexOf('clean-dry');
  if (order.includes('wet') || cleaned === -1 || cleaned > order.indexOf('give')) return 'wet-skin';
  return order.includes('pressure') ? '' : 'no-pressure';
}

function safetyError(order: readonly string[]): string {
  if (order.includes('recap')) return 'recapped';
  const [given, safe, sharps] = ['give', 'safety', 'sharps'].map((card) => order.indexOf(card));
  const isAtOnce = given !== undefined && safe === given + 1 && sharps === given + 2;
  return order.includes('lay-down') || !isAtOnce ? 'needle-left' : '';
}

/** The dose is in: what was wrong with it has reached the patient, and it is what it is. */
function given(world: World, dose: Dose): readonly Effect[] {
  const product = detail(dose.thing, 'product');
  return [
    ...flaws(world, dose).map((item): Effect => ({ type: 'reach', item })),
    { type: 'give', product },
    { type: 'moveItem', item: dose.item, to: 'patient', details: { givenMs: world.nowMs } },
    { type: 'note', fact: 'vaccine.given', details: { product, lot: detail(dose.thing, 'lot') } },
  ];
}

/** Items whose error, if one was made, is in this very syringe. */
function flaws(world: World, { ordered, thing }: Dose): readonly string[] {
  const { details } = thing;
  return [
    ...(details.product === ordered.id ? [] : ['prep.wrong_product']),
    ...(detail(thing, 'expires') < world.date ? ['prep.expired'] : []),
    ...(details.diluent === ordered.diluent ? [] : ['prep.diluent']),
    ...(details.volumeUl === ordered.volumeUl ? [] : ['prep.dose']),
    ...(details.isLabelled === true ? [] : ['prep.label']),
  ];
}

function solveGive(perceived: Perceived): Action {
  return solveSequence(perceived, ['secure', 'clean-dry', 'give', 'safety', 'sharps', 'pressure']);
}
