import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, ownStep } from '../day-work.ts';
import { textOr } from '../pack-rows.ts';
import { byRank, comesBefore, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, perceivedParam, solveSequence, step } from '../task-helpers.ts';

/** How it happened, when nobody says: a cap put back on, or a needle that somebody left lying. */
const KNOWN = ['recap', 'left-lying'];

/** How it happened, as the task that brought it on says. */
function howOf(world: World): string {
  const told = textOr(world.node.params, 'how', '');
  return KNOWN.includes(told) ? told : 'left-lying';
}

/** What is done, in the order of the exposure card. */
export const answer: AnyStep = step({
  id: 'answer',
  widget: 'sequence',
  title: message('needle-stick.answer.step'),
  costMs: 60_000,
  panelSeconds: 14,
  spec: (world) => ({
    prompt: message(`needle-stick.happened.${howOf(world)}`),
    cards: dealt(world, cardsOf(world)).map((id) => ({ id, label: message(`needle-stick.card.${id}`) })),
    hot: true,
  }),
  effects: (world, observations) => answerEffects(world, observedList(observations, 'order')),
  solve: (perceived) => {
    const procedure = procedureOf(perceived, 'sharps-waste', 'needle_stick');
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function cardsOf(world: World): readonly string[] {
  const { rank, wrong } = procedureOf(world, 'sharps-waste', 'needle_stick');
  return [...rank.keys(), ...wrong];
}

function answerEffects(world: World, order: readonly string[]): readonly Effect[] {
  const procedure = procedureOf(world, 'sharps-waste', 'needle_stick');
  const has = (card: string) => order.includes(card);
  const isReported = has('report') && !has('hide');
  const isDelayed = comesBefore(order, 'finish_first', 'report');
  const wash = has('bleach') ? 'bleach' : has('squeeze') ? 'squeezed' : has('wash') ? '' : 'not-washed';
  return [
    judge('expo.sharp', has('make_safe'), 'left-lying', { reached: true }),
    judge('expo.wash', wash === '', wash),
    judge('expo.report', isReported && !isDelayed, isReported ? 'delayed' : 'hidden', { reached: true }),
    judge('expo.care', has('source_patient') && has('evaluation'), 'not-evaluated'),
    judge('expo.order', isInRankOrder(order, procedure), 'wrong-order'),
    ...(has('wash')
      ? ([
          { type: 'setGloves', on: false },
          { type: 'cleanHands', by: 'wash' },
        ] as const)
      : []),
    ...(isReported ? [{ type: 'tell', to: 'colleague', facts: ['needle-stick'] } as const] : []),
    { type: 'note', fact: 'exposure.answered', details: { order, how: howOf(world) } },
  ];
}

/** The line of the sharps log: which needle, how, and no name of the patient in it. */
export const log: AnyStep = step({
  id: 'log',
  widget: 'chart',
  title: message('needle-stick.log.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('needle-stick.log.prompt'),
    notes: [
      message('needle-stick.log.note', { how: howOf(world), device: message('needle-stick.device.safety') }),
    ],
    fields: [
      choice(world, 'device', ['safety', 'a-needle']),
      choice(world, 'how', KNOWN),
      choice(world, 'place', ['room', 'blank']),
    ],
    sign: message('needle-stick.log.sign'),
  }),
  effects: logEffects,
  solve: (perceived) =>
    solveChart(perceived, {
      device: 'safety',
      how: String(perceivedParam(perceived.text, 'needle-stick.log.note', {}, 'how') ?? ''),
      place: 'room',
    }),
  skip: (world) => observedList(ownStep(world, 'answer'), 'order').includes('hide'),
});

function choice(world: World, id: 'device' | 'how' | 'place', options: readonly string[]) {
  return {
    id,
    label: message(`needle-stick.field.${id}`),
    kind: 'choice',
    required: false,
    options: dealt(world, options).map((one) => ({ id: one, label: message(`needle-stick.${id}.${one}`) })),
  } as const;
}

function logEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const wrote = (id: string) => observedText(observations, id);
  const isWhole = wrote('device') === 'safety' && wrote('place') === 'room' && wrote('how') !== '';
  const isTrue = wrote('how') === howOf(world);
  return [
    judge('expo.log', isWhole && isTrue, isWhole ? 'untrue' : 'incomplete'),
    {
      type: 'writeChart',
      field: 'log.sharps',
      value: { device: wrote('device'), how: wrote('how'), place: wrote('place') },
      person: CLINIC,
    },
  ];
}
