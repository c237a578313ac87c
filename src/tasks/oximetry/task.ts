import { numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { rowById, textsAt } from '../pack-rows.ts';
import { solveReadings } from '../solve-readings.ts';
import { arrange, doneStep, judge, perceivedParam, plainText, solvePick, step } from '../task-helpers.ts';
import { gradeOf, middle, offerRecheck, patientOf, truthOf, vitalsPack } from '../vital-signs.ts';

/** Which finger, and what first. */
const place = step({
  id: 'place',
  widget: 'pick',
  title: message('oximetry.place.step'),
  costMs: 5_000,
  panelSeconds: 4,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('oximetry.place.prompt', {
      patient: world.person?.first ?? '',
      state: stateOf(world).join(' '),
      hands: isCold(world) ? 'cold' : 'warm',
    }),
    shelf: arrange(
      [
        {
          id: 'index',
          label: message('oximetry.place.index', { nail: hasPolish(world) ? 'polish' : 'bare' }),
        },
        { id: 'ring', label: message('oximetry.place.ring', { nail: 'bare' }) },
        { id: 'warm', label: message('oximetry.place.warm') },
        { id: 'rest', label: message('oximetry.place.rest') },
        { id: 'raised', label: message('oximetry.place.raised') },
      ],
      world.node.arrangement,
    ),
    most: 3,
  }),
  effects: (world, observations) => {
    const problem = placeProblem(world, observedList(observations, 'taken'));
    return [judge('vs.spo2_prep', problem === undefined, problem ?? 'moving')];
  },
  solve: (perceived) => {
    const hands = perceivedParam(perceived.text, 'oximetry.place.prompt', {}, 'hands');
    return solvePick(perceived, ['ring', 'rest', ...(hands === 'cold' ? ['warm'] : [])]);
  },
});

/** Wait for the steady wave, then write. */
const read = step({
  id: 'read',
  widget: 'timed-read',
  title: message('oximetry.read.step'),
  costMs: 7_000,
  panelSeconds: 5,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('oximetry.read.prompt', { gas: gasOf(world) }),
    looks: [
      {
        id: 'first',
        label: message('oximetry.read.first'),
        shows: [message('oximetry.read.shows', { look: 'first', wave: 'jumpy', value: firstNumber(world) })],
      },
      {
        id: 'steady',
        label: message('oximetry.read.steady'),
        shows: [
          message('oximetry.read.shows', { look: 'steady', wave: 'steady', value: steadyNumber(world) }),
        ],
      },
    ],
    readings: [
      {
        id: 'value',
        label: message('oximetry.field.value'),
        kind: 'decimal',
        unit: '%',
        min: 50,
        max: 100,
        step: 1,
      },
      {
        id: 'gas',
        label: message('oximetry.field.gas'),
        kind: 'choice',
        options: ['air', 'oxygen'].map((id) => ({ id, label: message(`oximetry.gas.${id}`) })),
      },
    ],
  }),
  effects: (world, observations) => {
    const written = Number(observedText(observations, 'value'));
    const isSteady = observedText(observations, 'duration') === 'steady';
    const shown = isSteady ? steadyNumber(world) : firstNumber(world);
    const isRight = gradeOf(world, patientOf(world).ageMonths, 'spo2_percent', written - shown) === 'right';
    const gas = observedText(observations, 'gas');
    return [
      { type: 'writeChart', field: 'spo2', value: written, unit: '%' },
      { type: 'writeChart', field: 'spo2-on', value: gas },
      judge('vs.spo2', isRight && isSteady, isRight ? 'unstable' : 'off'),
      judge('vs.spo2_charted', gas === gasOf(world), 'gas-wrong'),
      ...offerRecheck(world, 'spo2', { value: shown }, { value: written }),
    ];
  },
  solve: (perceived) =>
    solveReadings(perceived, 'steady', {
      value: plainText(perceivedParam(perceived.text, 'oximetry.read.shows', { look: 'steady' }, 'value')),
      gas: plainText(perceivedParam(perceived.text, 'oximetry.read.prompt', {}, 'gas')),
    }),
});

function placeProblem(world: World, taken: readonly string[]): string | undefined {
  const isBare = taken.includes('ring') || (taken.includes('index') && !hasPolish(world));
  if (!isBare || (taken.includes('index') && hasPolish(world))) return 'poor-finger';
  if (isCold(world) && !taken.includes('warm')) return 'cold-hand';
  return taken.includes('rest') && !taken.includes('raised') ? undefined : 'moving';
}

/** What a steady wave shows: the truth, less what polish and cold take away (middle of the pack's ranges). */
function steadyNumber(world: World): number {
  const problem = placeProblem(world, observedList(doneStep(world, 'oximetry', 'place'), 'taken'));
  const polish = problem === 'poor-finger' && hasPolish(world) ? shift(world, 'dark_polish') : 0;
  const cold = problem === 'cold-hand' ? shift(world, 'cold_finger') : 0;
  return truthOf(world, 'spo2') + polish + cold;
}

/** The first number that flickers up while the hand still moves: the low end of what movement does. */
function firstNumber(world: World): number {
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'spo2Errors', 'motion');
  return steadyNumber(world) + (row === undefined ? 0 : numberAt(row, 'spo2PercentMin'));
}

function shift(world: World, id: string): number {
  const row = rowById(vitalsPack(world, patientOf(world).ageMonths), 'spo2Errors', id);
  if (row === undefined) return 0;
  return middle([numberAt(row, 'spo2PercentMin'), numberAt(row, 'spo2PercentMax')]);
}

function stateOf(world: World): readonly string[] {
  return [...textsAt(world.node.params, 'state'), ...textsAt(world.visit?.plan.truth, 'spo2State')];
}

function hasPolish(world: World): boolean {
  return stateOf(world).includes('dark_polish');
}

function isCold(world: World): boolean {
  return stateOf(world).includes('cold_finger');
}

function gasOf(world: World): 'air' | 'oxygen' {
  return world.visit?.plan.truth.oxygen === true ? 'oxygen' : 'air';
}

/** T23 Oximetry. */
export const oximetryTask: TaskDefinition = {
  id: 'oximetry',
  catalogue: 'T23',
  title: message('oximetry.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [place, read] },
  preconditions: [],
  items: () => ['vs.spo2_prep', 'vs.spo2', 'vs.spo2_charted'],
  urgency: 1,
};
