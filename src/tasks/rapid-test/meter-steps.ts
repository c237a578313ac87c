import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { numberOr, rowById } from '../pack-rows.ts';
import { arrange, CONFIRM, doneStep, judge, pack, plainText, solveSequence, step } from '../task-helpers.ts';
import { qcOf } from '../waived-kit.ts';
import { takeOffEquipment } from '../waived-start-step.ts';
import { orderDone } from '../waived-test.ts';
import { analyserSteps, hasA1c, isA1cReportable, notedA1c, percentText } from './analyser-steps.ts';

/** All items that a reading by meter shows. */
export const METER_ITEMS: readonly string[] = [
  'poc.identity',
  'poc.kit',
  'poc.swab',
  'poc.read',
  'poc.qc',
  'poc.record',
  'poc.critical',
  'scope.words',
];

/** How far from the limit of the policy card an ordinary value lies when the plan names none. */
const ORDINARY_ABOVE_LIMIT = 25;

/** The value the meter shows, mg/dL. */
function glucoseOf(world: World): number {
  const low = numberOr(rowById(pack(world, 'clia-waived'), 'reportNow', 'glucose_low'), 'belowMgDl', 0);
  return numberOr(world.visit?.plan.truth, 'glucose', low + ORDINARY_ABOVE_LIMIT);
}

/** Whether the policy card wants a value told at once. */
function isReportable(from: Pick<World, 'packs'>, value: number): boolean {
  const waived = pack(from, 'clia-waived');
  const low = numberOr(rowById(waived, 'reportNow', 'glucose_low'), 'belowMgDl', 0);
  const high = numberOr(rowById(waived, 'reportNow', 'glucose_high'), 'aboveMgDl', 10_000);
  return value < low || value > high;
}

const CARDS = [
  'ask-open',
  'ask-closed',
  'code',
  'wash',
  'wipe-first',
  'second-drop',
  'first-drop',
  'milk',
] as const;

const strip: AnyStep = step({
  id: 'strip',
  widget: 'sequence',
  title: message('rapid-test.strip'),
  costMs: 24_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('rapid-test.strip-prompt', { patient: world.person?.first ?? '' }),
    cards: arrange(CARDS, world.node.arrangement).map((id) => ({
      id,
      label: message(`rapid-test.card.${id}`, { patient: world.person?.first ?? '' }),
    })),
    hot: true,
  }),
  effects: (_, observations) => {
    const order = observedList(observations, 'order');
    const isAsked = order[0] === 'ask-open';
    const isClosed = order[0] === 'ask-closed';
    const isClean = order.includes('wash') && order.includes('wipe-first') && order.includes('second-drop');
    const isPoor = order.includes('milk') || order.includes('first-drop');
    return [
      judge('poc.identity', isAsked, isClosed ? 'closed-question' : 'not-asked'),
      judge('poc.kit', order.includes('code'), 'code-unchecked'),
      judge('poc.swab', isClean && !isPoor, 'poor-sample'),
    ];
  },
  solve: (perceived) => solveSequence(perceived, ['ask-open', 'code', 'wash', 'wipe-first', 'second-drop']),
});

const meter: AnyStep = step({
  id: 'meter',
  widget: 'timed-read',
  title: message('rapid-test.meter'),
  costMs: 12_000,
  panelSeconds: 5,
  spec: (world) => ({
    prompt: message('rapid-test.meter-prompt'),
    looks: [
      {
        id: 'now',
        label: message('rapid-test.look'),
        shows: [message('rapid-test.display', { value: glucoseOf(world) })],
      },
    ],
    readings: [
      {
        id: 'glucose',
        label: message('rapid-test.glucose'),
        kind: 'decimal',
        unit: 'mg/dL',
        min: 10,
        max: 900,
        step: 1,
      },
    ],
  }),
  effects: (world, observations) => {
    const isLooked = observedText(observations, 'duration') !== '';
    const isSame = Number(observedText(observations, 'glucose')) === glucoseOf(world);
    return [
      judge('poc.read', isLooked && isSame, isLooked ? 'misread' : 'not-looked'),
      ...(hasA1c(world) ? [] : takeOffEquipment(world)),
    ];
  },
  solve: (perceived) => {
    const shown = perceived.text.find((line) => line.id === 'rapid-test.display');
    if (shown === undefined) return { verb: 'start', target: 'now' };
    const entered = perceived.text.find((line) => line.id === 'timed-read.reading');
    if (plainText(entered?.params?.value) !== '') return CONFIRM;
    return { verb: 'record', target: 'glucose', value: String(shown.params?.value) };
  },
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  provider: ['told-now', 'left-in-chart'],
  patient: ['provider-will', 'said-value-is-bad'],
};

const report: AnyStep = step({
  id: 'report',
  widget: 'chart',
  title: message('rapid-test.report'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('rapid-test.report-prompt', {
      low: numberOr(rowById(pack(world, 'clia-waived'), 'reportNow', 'glucose_low'), 'belowMgDl', 0),
      high: numberOr(rowById(pack(world, 'clia-waived'), 'reportNow', 'glucose_high'), 'aboveMgDl', 0),
    }),
    notes: [message('rapid-test.noted', { value: noted(world) }), ...a1cNotes(world)],
    fields: [
      {
        id: 'value',
        label: message('rapid-test.glucose'),
        kind: 'decimal',
        unit: 'mg/dL',
        min: 10,
        max: 900,
        step: 1,
        required: false,
      },
      ...Object.entries(FIELDS).map(([id, options]) => ({
        id,
        label: message(`rapid-test.field.${id}`),
        kind: 'choice' as const,
        options: arrange(options, world.node.arrangement).map((option) => ({
          id: option,
          label: message(`rapid-test.option.${option}`),
        })),
      })),
    ],
    sign: message('rapid-test.sign'),
  }),
  effects: (world, observations) => reportEffects(world, observations),
  solve: solveReport,
});

/** The A1c beside it, with its own limit on the policy card. */
function a1cNotes(world: World) {
  const value = notedA1c(world);
  if (value === undefined) return [];
  const limit = numberOr(
    rowById(pack(world, 'clia-waived'), 'reportNow', 'a1c_high'),
    'atLeastX10Percent',
    0,
  );
  return [
    message('rapid-test.noted-a1c', { value: percentText(value), x10: value, limit: percentText(limit) }),
  ];
}

/** Whether anything that was read stands on the policy card. */
function isAnyReportable(world: World): boolean {
  const a1c = notedA1c(world);
  return isReportable(world, noted(world)) || (a1c !== undefined && isA1cReportable(world, a1c));
}

function noted(world: World): number {
  return Number(observedText(doneStep(world, 'rapid-test', 'meter'), 'glucose'));
}

function reportEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const isTold = observedText(observations, 'provider') === 'told-now';
  const isKept = observedText(observations, 'patient') === 'provider-will';
  const value = observedText(observations, 'value');
  const isPassed = qcOf(world, 'kit-glucose') === 'passed';
  return [
    judge('poc.critical', isTold || !isAnyReportable(world), 'unreported', { reached: true }),
    judge('scope.words', isKept, 'said', { reached: true }),
    judge('poc.qc', isPassed, 'reported-without-qc', { reached: true }),
    judge(
      'poc.record',
      Number(value) === noted(world) && value !== '',
      value === '' ? 'lot-missing' : 'wrong-result',
    ),
    { type: 'writeChart', field: 'glucose', value: value === '' ? null : Number(value), unit: 'mg/dL' },
    ...(isTold
      ? [{ type: 'tell', to: 'provider', facts: ['glucose', ...(hasA1c(world) ? ['a1c'] : [])] } as const]
      : []),
    ...orderDone(world),
  ];
}

function solveReport(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  const value = Number(perceived.text.find((line) => line.id === 'rapid-test.noted')?.params?.value);
  if (field === 'value') return { verb: 'enter', target: field, value: String(value) };
  if (field === 'patient') return { verb: 'enter', target: field, value: 'provider-will' };
  const a1c = Number(perceived.text.find((line) => line.id === 'rapid-test.noted-a1c')?.params?.x10 ?? 0);
  const isPressing = isReportable(perceived, value) || isA1cReportable(perceived, a1c);
  return { verb: 'enter', target: field, value: isPressing ? 'told-now' : 'left-in-chart' };
}

/** A finger-stick by meter: strip and drop, the display, the A1c when ordered, the chart and whoever has to hear it. */
export const meterSteps: readonly AnyStep[] = [strip, meter, ...analyserSteps, report];
