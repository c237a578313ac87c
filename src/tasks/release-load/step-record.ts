import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC } from '../day-work.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, plain, step } from '../task-helpers.ts';
import { isGrowth, resultOf } from './result.ts';
import { decisionOf, isOver } from './steps-read.ts';

/** The record of the load, this week's spore test, and what last week's said. */
export const recordLoad = step({
  id: 'record',
  widget: 'chart',
  title: message('release-load.record.step'),
  costMs: 18_000,
  panelSeconds: 10,
  spec: (world) => {
    const { number, hasTest } = resultOf(world);
    return {
      prompt: message('release-load.record.prompt', { number: plain(number) }),
      notes: [
        message('release-load.decided', { decision: decisionOf(world) }),
        message('release-load.vial', { vial: hasTest ? 'in' : 'none' }),
        message('release-load.last-vials', { growth: isGrowth(world) ? 'growth' : 'none' }),
      ],
      fields: fieldsOf(world),
      sign: message('release-load.record.sign'),
    };
  },
  effects: (world, observations) => [
    judgeRecord(world, observations),
    judgeVial(world, observations),
    judgeLast(world, observations),
    {
      type: 'writeChart',
      field: 'log.autoclave-release',
      value: {
        number: resultOf(world).number,
        result: observedText(observations, 'result'),
        vial: observedText(observations, 'vial'),
        last: observedText(observations, 'last'),
        atMs: world.nowMs,
      },
      person: CLINIC,
    },
  ],
  solve: solveRecord,
  skip: isOver,
});

function fieldsOf(world: World): ChartSpec['fields'] {
  const field = (id: 'result' | 'vial' | 'last', options: readonly string[], required: boolean) => ({
    id,
    label: message(`release-load.record.${id}`),
    kind: 'choice' as const,
    options: arrange(options, world.node.arrangement).map((option) => ({
      id: option,
      label: message(`release-load.${id}.${option}`),
    })),
    required,
  });
  return [
    field('result', ['release', 'release-but', 'hold'], false),
    field('vial', ['both', 'test-only', 'nothing'], true),
    field('last', ['no-growth', 'growth', 'growth-wait'], false),
  ];
}

function judgeRecord(world: World, observations: readonly Observation[]): Effect {
  const result = observedText(observations, 'result');
  return judge('ster.record', result === decisionOf(world), result === '' ? 'missing' : 'untrue');
}

function judgeVial(world: World, observations: readonly Observation[]): Effect {
  const vial = observedText(observations, 'vial');
  if (!resultOf(world).hasTest) return judge('ster.biological', vial === 'nothing', 'not-in-load');
  return judge('ster.biological', vial === 'both', vial === 'nothing' ? 'not-started' : 'no-control');
}

function judgeLast(world: World, observations: readonly Observation[]): Effect {
  const last = observedText(observations, 'last');
  if (last === '') return judge('ster.biological_result', false, 'not-read');
  if (isGrowth(world)) return judge('ster.biological_result', last === 'growth', 'positive-ignored');
  return judge('ster.biological_result', last === 'no-growth', 'false-alarm');
}

function solveRecord(perceived: Perceived): Action {
  const { text } = perceived;
  const isIn = perceivedParam(text, 'release-load.vial', {}, 'vial') === 'in';
  const hasGrown = perceivedParam(text, 'release-load.last-vials', {}, 'growth') === 'growth';
  return solveChart(perceived, {
    result: String(perceivedParam(text, 'release-load.decided', {}, 'decision') ?? ''),
    vial: isIn ? 'both' : 'nothing',
    last: hasGrown ? 'growth' : 'no-growth',
  });
}
