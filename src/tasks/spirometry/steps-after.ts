import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { litres } from '../../widgets/rhythm/coach.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { judge, solveTalk, step } from '../task-helpers.ts';
import { orderDone, patientLabel } from '../waived-test.ts';

/** What was blown, for the record: the largest of each volume among the efforts that were kept. */
export interface Best {
  readonly totalMl: number;
  readonly firstSecondMl: number;
  readonly kept: number;
}

/** The patient asks what it means; the provider reads. */
export const words: AnyStep = step({
  id: 'words',
  widget: 'talk',
  title: message('spirometry.words'),
  costMs: 8_000,
  panelSeconds: 5,
  spec: (world) => ({
    beats: [
      {
        id: 'asks',
        speaker: message('speaker.patient'),
        line: message('spirometry.asks'),
        lines: dealt(world, ['provider-reads', 'looks-fine', 'looks-low']).map((id) => ({
          id,
          intent: 'explain',
          label: message(`spirometry.say.${id}`),
          tags: [],
        })),
      },
    ],
  }),
  effects: (_, observations) => [
    judge('scope.words', observedList(observations, 'said').includes('asks/provider-reads'), 'said', {
      reached: true,
    }),
  ],
  solve: (perceived) => solveTalk(perceived, ['provider-reads']),
});

/** A step that charts the best values from the list beside it. */
export function recordStep(options: {
  readonly costMs: number;
  readonly notes: (world: World) => readonly ReturnType<typeof message>[];
  readonly best: (world: World) => Best;
}): AnyStep {
  return step({
    id: 'record',
    widget: 'chart',
    title: message('spirometry.record'),
    costMs: options.costMs,
    panelSeconds: 10,
    spec: (world) => ({
      prompt: patientLabel(world, 'spirometry.record-prompt'),
      notes: options.notes(world),
      fields: (['fvc', 'fev1', 'efforts'] as const).map((id) => ({
        id,
        label: message(`spirometry.field.${id}`),
        kind: 'decimal' as const,
        required: false,
        ...(id === 'efforts' ? { min: 0, max: 8, step: 1 } : { unit: 'L', min: 0, max: 12 }),
      })),
      sign: message('spirometry.sign'),
    }),
    effects: (world, observations) => recordEffects(world, observations, options.best(world)),
    solve: solveRecord,
  });
}

function recordEffects(world: World, observations: readonly Observation[], best: Best): readonly Effect[] {
  const entered = (field: string) => observedText(observations, field);
  const isEmpty = ['fvc', 'fev1', 'efforts'].some((field) => entered(field) === '');
  const isSame =
    isLitres(entered('fvc'), best.totalMl) &&
    isLitres(entered('fev1'), best.firstSecondMl) &&
    Number(entered('efforts')) === best.kept;
  return [
    judge('spiro.record', isSame || (best.kept === 0 && isEmpty), isEmpty ? 'incomplete' : 'misread'),
    { type: 'writeChart', field: 'spirometry.fvc', value: entered('fvc'), unit: 'L' },
    { type: 'writeChart', field: 'spirometry.fev1', value: entered('fev1'), unit: 'L' },
    { type: 'writeChart', field: 'spirometry.efforts', value: entered('efforts') },
    { type: 'tell', to: 'provider', facts: ['spirometry_done'] },
    ...orderDone(world),
  ];
}

/** Whether what was typed is the volume as the machine shows it, in hundredths of a litre. */
function isLitres(typed: string, ml: number): boolean {
  return typed !== '' && Math.round(Number(typed) * 100) === Math.round(ml / 10);
}

function solveRecord(perceived: Perceived) {
  const kept = perceived.text.filter(
    (line) => line.id === 'spirometry.listed' && line.params?.verdict === 'keep',
  );
  if (kept.length === 0) return solveChart(perceived, {});
  const largest = (param: string) => Math.max(...kept.map((line) => Number(line.params?.[param] ?? 0)));
  return solveChart(perceived, {
    fvc: litres(largest('totalMl')),
    fev1: litres(largest('firstSecondMl')),
    efforts: String(kept.length),
  });
}
