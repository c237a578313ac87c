import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { solveChart, solveReadings } from '../solve-readings.ts';
import { arrange, doneStep, judge, plainText, solvePick, step } from '../task-helpers.ts';
import { decisionOf, methodError, methodTaken, placedOf, shownMm, timingNow } from './facts.ts';
import { isSentBack } from './steps-window.ts';

const SHELF = ['arm-left', 'arm-right', 'feel', 'dots', 'ruler-across', 'ruler-along', 'ruler-red'] as const;

/** Which arm, and how: the hard edges felt and marked, the ruler across the forearm. */
export const chooseMethod: AnyStep = step({
  id: 'method',
  widget: 'pick',
  title: message('tb-read.method.step'),
  costMs: 12_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('tb-read.method.prompt', {
      patient: world.person?.first ?? '',
      arm: placedOf(world).arm,
    }),
    shelf: arrange(SHELF, world.node.arrangement).map((id) => ({
      id,
      label: message(`tb-read.method.${id}`),
    })),
    most: 4,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const { arm } = placedOf(world);
    const other = arm === 'left' ? 'right' : 'left';
    const error = methodError(taken);
    return [
      judge('tb.site', taken.includes(`arm-${arm}`) && !taken.includes(`arm-${other}`), 'wrong-arm'),
      judge('tb.method', error === '', error),
    ];
  },
  solve: (perceived) => {
    const arm = perceived.text.find((line) => line.id === 'tb-read.method.prompt')?.params?.arm;
    return solvePick(perceived, [`arm-${plainText(arm)}`, 'feel', 'dots', 'ruler-across']);
  },
  skip: isSentBack,
});

/** Where the first dot stands on the ruler that was laid down, mm. */
const RULER_FROM_MM = 30;

/** The ruler between the dots. */
export const measure: AnyStep = step({
  id: 'measure',
  widget: 'timed-read',
  title: message('tb-read.measure.step'),
  costMs: 12_000,
  panelSeconds: 7,
  touch: 'patient',
  spec: (world) => {
    const mm = shownMm(world);
    const error = methodError(methodTaken(world));
    const kind = mm === 0 ? 'flat' : error === 'redness' || error === 'by-eye' ? 'red' : 'ruler';
    return {
      prompt: message('tb-read.measure.prompt'),
      looks: [
        {
          id: 'ruler',
          label: message('tb-read.measure.look'),
          shows: [message(`tb-read.shows.${kind}`, { from: RULER_FROM_MM, to: RULER_FROM_MM + mm })],
        },
      ],
      readings: [
        {
          id: 'mm',
          label: message('tb-read.measure.mm'),
          kind: 'decimal',
          unit: 'mm',
          min: 0,
          max: 99,
          step: 1,
        },
      ],
    };
  },
  effects: (world, observations) => {
    const isLooked = observedText(observations, 'duration') !== '';
    const isSame = Number(observedText(observations, 'mm')) === shownMm(world);
    return [judge('tb.reading', isLooked && isSame, isLooked ? 'misread' : 'not-looked')];
  },
  solve: (perceived) => {
    const shown = perceived.text.find((line) => line.id.startsWith('tb-read.shows.'));
    const mm =
      shown?.id === 'tb-read.shows.flat' ? 0 : Number(shown?.params?.to) - Number(shown?.params?.from);
    return solveReadings(perceived, 'ruler', { mm: String(mm) });
  },
  skip: isSentBack,
});

const WORDS = ['number', 'negative', 'positive', 'no-reading'] as const;

/** The number into the chart and to the provider; no word about what it means. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('tb-read.record.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('tb-read.record.prompt'),
    notes: [message('tb-read.noted', { mm: notedMm(world), isLate: decisionOf(world) === 'late' })],
    fields: [
      {
        id: 'result',
        label: message('tb-read.field.result'),
        kind: 'choice',
        options: arrange(WORDS, world.node.arrangement).map((id) => ({
          id,
          label: message(`tb-read.result.${id}`, { mm: notedMm(world) }),
        })),
      },
      {
        id: 'provider',
        label: message('tb-read.field.provider'),
        kind: 'choice',
        options: arrange(['told', 'chart-only'], world.node.arrangement).map((id) => ({
          id,
          label: message(`tb-read.provider.${id}`),
        })),
      },
      {
        id: 'patient',
        label: message('tb-read.field.patient'),
        kind: 'choice',
        options: arrange(['provider-will', 'clean', 'only-red'], world.node.arrangement).map((id) => ({
          id,
          label: message(`tb-read.patient.${id}`),
        })),
      },
    ],
    sign: message('tb-read.sign'),
  }),
  effects: recordEffects,
  solve: solveRecord,
  skip: isSentBack,
});

function notedMm(world: World): number {
  return Number(observedText(doneStep(world, 'tb-read', 'measure'), 'mm'));
}

/** Past the window a flat arm says nothing: the test has to be placed again. */
function recordError(world: World, result: string): string {
  const isEmpty = timingNow(world) === 'late' && notedMm(world) === 0;
  if (result === 'negative' || result === 'positive') return 'word-for-number';
  if (isEmpty) return result === 'no-reading' ? '' : 'late-zero';
  return result === 'number' ? '' : 'untrue';
}

function recordEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const result = observedText(observations, 'result');
  const error = recordError(world, result);
  const isTold = observedText(observations, 'provider') === 'told';
  return [
    judge('tb.record', error === '', error),
    judge('tb.tell', isTold, 'not-told'),
    judge('scope.words', observedText(observations, 'patient') === 'provider-will', 'said', {
      reached: true,
    }),
    {
      type: 'writeChart',
      field: 'tst',
      value: result === 'number' ? notedMm(world) : result,
      ...(result === 'number' ? { unit: 'mm' } : {}),
    },
    ...(isTold ? [{ type: 'tell', to: 'provider', facts: ['tst'] } as const] : []),
  ];
}

function solveRecord(perceived: Perceived): Action {
  const noted = perceived.text.find((line) => line.id === 'tb-read.noted')?.params;
  const isEmpty = noted?.isLate === true && Number(noted.mm) === 0;
  return solveChart(perceived, {
    result: isEmpty ? 'no-reading' : 'number',
    provider: 'told',
    patient: 'provider-will',
  });
}
