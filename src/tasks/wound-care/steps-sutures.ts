import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, perceivedParam, solveSequence, step } from '../task-helpers.ts';
import { isRed, suturesIn, suturesOut, WOUND_PACK } from './facts.ts';

const hasNone = (world: World): boolean => isRed(world.node) || suturesIn(world.node) === 0;

/** Cleaned from the wound outward, a fresh pad for each stroke. */
export const cleanWound: AnyStep = step({
  id: 'clean',
  widget: 'sequence',
  title: message('wound-care.clean.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('wound-care.clean.prompt'),
    cards: cardsOf(world, 'clean'),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const has = (card: string) => order.includes(card);
    const isOutward = isInRankOrder(order, procedureOf(world, WOUND_PACK, 'clean')) && !has('outside_in');
    const isWhole = ['centre', 'edges', 'around', 'pat_dry'].every(has);
    const error = has('back_and_forth') ? 'same-pad' : !isOutward ? 'outside-in' : 'step-left-out';
    return [judge('wound.clean', isWhole && isOutward && !has('back_and_forth'), error)];
  },
  solve: (perceived) => solveCards(perceived, 'clean'),
  skip: (world) => isRed(world.node),
});

function cardsOf(world: World, sequence: string) {
  const { rank, wrong } = procedureOf(world, WOUND_PACK, sequence);
  return dealt(world, [...rank.keys(), ...wrong]).map((id) => ({
    id,
    label: message(`wound-care.card.${id}`),
  }));
}

function solveCards(perceived: Perceived, sequence: string): Action {
  const procedure = procedureOf(perceived, WOUND_PACK, sequence);
  return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
}

/** How one suture comes out, and which of them first. */
export const cutSutures: AnyStep = step({
  id: 'sutures',
  widget: 'sequence',
  title: message('wound-care.sutures.step'),
  costMs: 28_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('wound-care.sutures.prompt', { sutures: suturesIn(world.node) }),
    cards: cardsOf(world, 'sutures'),
  }),
  effects: (world, observations) => {
    const error = sutureError(world, observedList(observations, 'order'));
    return [judge('wound.sutures', error === '', error)];
  },
  solve: (perceived) => solveCards(perceived, 'sutures'),
  skip: hasNone,
});

function sutureError(world: World, order: readonly string[]): string {
  const has = (card: string) => order.includes(card);
  if (has('cut_above')) return 'pulled-through';
  if (has('cut_both')) return 'piece-left';
  if (has('pull_away')) return 'pulled-away';
  const procedure = procedureOf(world, WOUND_PACK, 'sutures');
  if (![...procedure.rank.keys()].every(has)) return 'step-left-out';
  return isInRankOrder(order, procedure) ? '' : 'wrong-order';
}

/** What lies on the gauze against what the note says was put in. */
export const countSutures: AnyStep = step({
  id: 'count',
  widget: 'timed-read',
  title: message('wound-care.count.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('wound-care.count.prompt', { sutures: suturesIn(world.node) }),
    looks: [
      {
        id: 'gauze',
        label: message('wound-care.count.look'),
        shows: [message('wound-care.count.shows', { out: suturesOut(world) })],
      },
    ],
    readings: [
      { id: 'out', label: message('wound-care.count.out'), kind: 'decimal', min: 0, max: 60, step: 1 },
      {
        id: 'answer',
        label: message('wound-care.count.then'),
        kind: 'choice',
        options: dealt(world, ['equal', 'look_tell', 'let_be']).map((id) => ({
          id,
          label: message(`wound-care.count.${id}`),
        })),
      },
    ],
  }),
  effects: countEffects,
  solve: (perceived) => {
    const out = perceived.text.find((line) => line.id === 'wound-care.count.shows')?.params?.out;
    if (out === undefined) return { verb: 'start', target: 'gauze' };
    const before = perceivedParam(perceived.text, 'wound-care.count.prompt', {}, 'sutures');
    const wanted = { out: String(out), answer: out === before ? 'equal' : 'look_tell' };
    const open = Object.entries(wanted).find(
      ([reading, value]) =>
        perceivedParam(perceived.text, 'timed-read.reading', { reading }, 'value') !== value,
    );
    return open === undefined ? { verb: 'confirm' } : { verb: 'record', target: open[0], value: open[1] };
  },
  skip: hasNone,
});

function countEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const isCounted = Number(observedText(observations, 'out')) === suturesOut(world);
  const right = suturesOut(world) === suturesIn(world.node) ? 'equal' : 'look_tell';
  const answer = observedText(observations, 'answer');
  const isHidden = right === 'look_tell' && answer !== right;
  return [
    judge('wound.count', isCounted && answer === right, isHidden ? 'mismatch-hidden' : 'miscounted'),
    { type: 'note', fact: 'sutures.removed', details: { out: suturesOut(world) } },
    ...(answer === 'look_tell' ? [{ type: 'tell', to: 'provider', facts: ['suture_left_in'] } as const] : []),
  ];
}
