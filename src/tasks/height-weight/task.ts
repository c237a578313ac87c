import { numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { rowById } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, plain, plainText, solvePick, step } from '../task-helpers.ts';
import { tenths } from '../vital-signs.ts';
import {
  changeTenths,
  gramsWritten,
  heightProblem,
  inchTenths,
  isInfant,
  isJump,
  kilograms,
  lastGrams,
  millimetresWritten,
  poundTenths,
  sizesOf,
  weightProblem,
} from './sizes.ts';

/** What comes off, and who may hear the number. */
const prepare = step({
  id: 'prepare',
  widget: 'pick',
  title: message('height-weight.prepare.step'),
  costMs: 12_000,
  panelSeconds: 5,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('height-weight.prepare.prompt', {
      patient: world.person?.first ?? '',
      isInfant: isInfant(world),
      who: isInfant(world) ? 'infant' : 'other',
    }),
    shelf: arrange(
      ['zero', 'shoes-off', 'undress', 'screened', 'dressed', 'aloud'].map((id) => ({
        id,
        label: message(`height-weight.prepare.${id}`),
      })),
      world.node.arrangement,
    ),
    most: 4,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isUndressed =
      taken.includes(isInfant(world) ? 'undress' : 'shoes-off') && !taken.includes('dressed');
    const isReady = taken.includes('zero') && isUndressed;
    const isPrivate = taken.includes('screened') && !taken.includes('aloud');
    return [
      judge('vs.weight_prep', isReady, isUndressed ? 'not-zeroed' : 'dressed'),
      judge('vs.weight_private', isPrivate, 'said-aloud', { reached: true }),
    ];
  },
  solve: (perceived) => {
    const who = perceivedParam(perceived.text, 'height-weight.prepare.prompt', {}, 'who');
    return solvePick(perceived, ['zero', who === 'infant' ? 'undress' : 'shoes-off', 'screened']);
  },
});

/** Write both with their units, against the last visit. */
const record = step({
  id: 'record',
  widget: 'chart',
  title: message('height-weight.record.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('height-weight.record.prompt'),
    notes: [...displays(world), lastNote(world)],
    fields: [
      {
        id: 'weight',
        label: message('height-weight.field.weight'),
        kind: 'decimal',
        min: 0.5,
        max: 700,
        step: 0.1,
      },
      {
        id: 'weight-unit',
        label: message('height-weight.field.weight-unit'),
        kind: 'choice',
        options: units('kg', 'lb'),
      },
      {
        id: 'height',
        label: message('height-weight.field.height'),
        kind: 'decimal',
        min: 10,
        max: 280,
        step: 0.1,
      },
      {
        id: 'height-unit',
        label: message('height-weight.field.height-unit'),
        kind: 'choice',
        options: units('cm', 'in'),
      },
      {
        id: 'compare',
        label: message('height-weight.field.compare'),
        kind: 'choice',
        options: arrange(['fits', 'weighed-again', 'no-last'], world.node.arrangement).map((id) => ({
          id,
          label: message(`height-weight.compare.${id}`),
        })),
      },
    ],
    sign: message('height-weight.sign'),
  }),
  effects: (world, observations) => {
    const text = (field: string): string => observedText(observations, field);
    const weight = weightProblem(world, text('weight'), text('weight-unit'));
    const height = heightProblem(world, text('height'), text('height-unit'));
    const grams = gramsWritten(world, text('weight'), text('weight-unit'));
    const millimetres = millimetresWritten(text('height'), text('height-unit'));
    return [
      { type: 'writeChart', field: 'weightGrams', value: grams, unit: 'g' },
      { type: 'writeChart', field: 'heightMm', value: millimetres, unit: 'mm' },
      judge('vs.weight', weight === undefined, weight ?? 'off'),
      judge('vs.height', height === undefined, height ?? 'off'),
      compareEffect(world, observations),
    ];
  },
  solve: (perceived) => {
    const shown = (id: string, param: string): string =>
      plainText(perceivedParam(perceived.text, id, {}, param));
    return solveChart(perceived, {
      weight: shown('height-weight.scale', 'kilograms'),
      'weight-unit': 'kg',
      height: shown('height-weight.rod', 'centimetres'),
      'height-unit': 'cm',
      compare: comparison(perceived),
    });
  },
});

function displays(world: World) {
  const { grams, millimetres } = sizesOf(world);
  return [
    message('height-weight.scale', {
      kilograms: kilograms(grams, isInfant(world)),
      pounds: tenths(poundTenths(world, grams)),
    }),
    message('height-weight.rod', {
      centimetres: tenths(millimetres),
      inches: tenths(inchTenths(millimetres)),
    }),
  ];
}

/** The last weight with the change in percent, as the record shows it beside the field. */
function lastNote(world: World) {
  const last = lastGrams(world);
  if (last === undefined) return message('height-weight.no-last');
  return message('height-weight.last', {
    kilograms: kilograms(last, isInfant(world)),
    percent: tenths(changeTenths(world) ?? 0),
  });
}

/** What the shown change asks for, by the rule of the pack. */
function comparison(perceived: Perceived): string {
  const shown = perceivedParam(perceived.text, 'height-weight.last', {}, 'percent');
  if (shown === undefined) return 'no-last';
  const vitals = perceived.packs['vitals-adult'] ?? perceived.packs['vitals-peds'];
  const most = numberAt(rowById(vitals, 'measures', 'weight'), 'recheckPercent');
  return Math.abs(Number(plainText(shown))) > most ? 'weighed-again' : 'fits';
}

function compareEffect(world: World, observations: readonly Observation[]) {
  const said = observedText(observations, 'compare');
  if (isJump(world)) {
    return judge('vs.weight_compare', said === 'weighed-again', 'jump-unquestioned');
  }
  const isTrue = lastGrams(world) === undefined ? said === 'no-last' : said !== 'no-last';
  return judge('vs.weight_compare', isTrue, 'not-compared');
}

function units(...ids: readonly string[]) {
  return ids.map((id) => ({ id, label: plain(id) }));
}

/** T17 Height and weight. */
export const heightWeightTask: TaskDefinition = {
  id: 'height-weight',
  catalogue: 'T17',
  title: message('height-weight.title'),
  station: 'alcove',
  during: ['rooming'],
  forms: { brief: [prepare, record] },
  preconditions: [],
  items: () => ['vs.weight_prep', 'vs.weight_private', 'vs.weight', 'vs.height', 'vs.weight_compare'],
  urgency: 1,
};
