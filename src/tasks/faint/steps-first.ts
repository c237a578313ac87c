import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { byRank, comesBefore, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { solveReadings } from '../solve-readings.ts';
import { judge, perceivedParam, plainText, solveSequence, step } from '../task-helpers.ts';
import { asksForAmbulance, hasNeedle, signOf, valuesOf, whoIn } from './facts.ts';

/** The acts of the first minute; measuring, the provider and getting up have steps of their own. */
const FIRST = ['shout', 'needle_safe', 'lower_flat', 'airway', 'legs_up'] as const;

/** The first minute, in the order of the card. */
export const respond: AnyStep = step({
  id: 'respond',
  widget: 'sequence',
  title: message('faint.respond.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message(hasNeedle(world.node.params) ? 'faint.respond.needle' : 'faint.respond.standing', {
      who: whoIn(world),
    }),
    cards: dealt(world, cardsOf(world)).map((id) => ({ id, label: message(`faint.card.${id}`) })),
    hot: true,
  }),
  effects: (world, observations) => respondEffects(world, observedList(observations, 'order')),
  solve: (perceived) =>
    solveSequence(perceived, byRank(FIRST, procedureOf(perceived, 'emergency-cards', 'fainting'))),
});

function cardsOf(world: World): readonly string[] {
  const { wrong } = procedureOf(world, 'emergency-cards', 'fainting');
  return [...FIRST.filter((id) => id !== 'needle_safe' || hasNeedle(world.node.params)), ...wrong];
}

function respondEffects(world: World, order: readonly string[]): readonly Effect[] {
  const upright = order.includes('sit_up') ? 'sat-up' : order.includes('walk') ? 'walked' : '';
  const mouth = order.includes('water') ? 'water' : 'ammonia';
  const isNothingGiven = !order.includes('water') && !order.includes('ammonia');
  const problem = orderProblem(world, order);
  return [
    judge('faint.help', order.includes('shout'), 'not-called', { reached: true }),
    ...(hasNeedle(world.node.params)
      ? [judge('faint.needle', comesBefore(order, 'needle_safe', 'lower_flat'), 'left-in', { reached: true })]
      : []),
    ...(order.includes('leave') ? [judge('faint.alone', false, 'left', { reached: true })] : []),
    ...(upright === '' ? [] : [judge('faint.upright', false, upright, { reached: true })]),
    judge('faint.mouth', isNothingGiven, mouth, { reached: true }),
    judge('faint.order', problem === '', problem),
    { type: 'soilHands', by: 'patient' },
    { type: 'tell', to: 'colleague', facts: ['fainted'] },
    { type: 'note', fact: 'faint.answered', details: { order } },
  ];
}

function orderProblem(world: World, order: readonly string[]): string {
  if (!order.includes('lower_flat')) return 'not-lowered';
  if (!order.includes('airway')) return 'not-checked';
  if (!order.includes('legs_up')) return 'legs-left';
  return isInRankOrder(order, procedureOf(world, 'emergency-cards', 'fainting')) ? '' : 'wrong-order';
}

/** Awake again: pulse, pressure, how long; and whether it takes an ambulance. */
export const watch: AnyStep = step({
  id: 'watch',
  widget: 'timed-read',
  title: message('faint.watch.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => {
    const { pulse, sys, dia, seconds } = valuesOf(world);
    const sign = signOf(world);
    return {
      prompt: message('faint.watch.prompt', { who: whoIn(world) }),
      looks: [
        {
          id: 'stay',
          label: message('faint.watch.look'),
          shows: [
            message('faint.watch.values', { pulse, sys, dia, seconds }),
            message(`faint.sign.${sign}`, { sign }),
          ],
        },
      ],
      readings: [
        ...(['pulse', 'sys', 'dia'] as const).map(
          (id) =>
            ({
              id,
              label: message(`faint.field.${id}`),
              kind: 'decimal',
              min: 1,
              max: 300,
              step: 1,
            }) as const,
        ),
        {
          id: 'call',
          label: message('faint.field.call'),
          kind: 'choice',
          options: dealt(world, ['provider', 'ambulance']).map((id) => ({
            id,
            label: message(`faint.call.${id}`),
          })),
        },
      ],
    };
  },
  effects: watchEffects,
  solve: solveWatch,
});

function watchEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const { pulse, sys, dia } = valuesOf(world);
  const read = (field: string) => Number(observedText(observations, field));
  const hasLooked = observedList(observations, 'looks').length > 0;
  const isRight = read('pulse') === pulse && read('sys') === sys && read('dia') === dia;
  const isNeeded = asksForAmbulance(world, signOf(world));
  const isCalled = observedText(observations, 'call') === 'ambulance';
  return [
    judge('faint.values', hasLooked && isRight, hasLooked ? 'misread' : 'not-looked'),
    judge('faint.escalate', isNeeded === isCalled, isNeeded ? 'not-called' : 'needless', {
      reached: isNeeded && !isCalled,
    }),
    ...(isCalled ? [{ type: 'tell', to: 'emergency', facts: ['fainted'] } as const] : []),
    {
      type: 'writeChart',
      field: 'faint.values',
      value: { pulse: read('pulse'), sys: read('sys'), dia: read('dia') },
    },
  ];
}

function solveWatch(perceived: Perceived) {
  const shown = (param: string) => plainText(perceivedParam(perceived.text, 'faint.watch.values', {}, param));
  const sign = perceived.text.find((line) => line.params?.sign !== undefined)?.params?.sign;
  const isNeeded = asksForAmbulance(perceived, String(sign ?? 'none'));
  const call = isNeeded ? 'ambulance' : 'provider';
  return solveReadings(perceived, 'stay', {
    pulse: shown('pulse'),
    sys: shown('sys'),
    dia: shown('dia'),
    call,
  });
}
