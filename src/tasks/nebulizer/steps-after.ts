import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { durationMs } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart, solveReadings } from '../solve-readings.ts';
import { judge, step } from '../task-helpers.ts';
import { orderDone, patientLabel } from '../waived-test.ts';
import {
  hasPalpitations,
  mustStop,
  nebulizerPack,
  pulseRise,
  readingsError,
  SIGNS,
  signAt,
  signFields,
  signLooks,
} from './facts.ts';
import { solveSigns } from './solve-signs.ts';

const MIST = 'nebulizer';
const REST = 'nebulizer-after';

function hasStopped(world: World): boolean {
  return observedText(ownStep(world, 'watch'), 'next') === 'stop';
}

/** The first minute: pulse and face; go on, or stop and call. */
export const watch: AnyStep = step({
  id: 'watch',
  widget: 'timed-read',
  title: message('nebulizer.watch'),
  costMs: 24_000,
  panelSeconds: 8,
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('nebulizer.watch-prompt', {
      first: world.person?.first ?? '',
      before: signAt(world, 'before', 'pulse'),
    }),
    looks: [
      {
        id: 'minute',
        label: message('nebulizer.minute'),
        shows: [
          message('nebulizer.pulse-now', { now: signAt(world, 'after', 'pulse'), rise: pulseRise(world) }),
          message(hasPalpitations(world) ? 'nebulizer.racing' : 'nebulizer.well', {
            isRacing: hasPalpitations(world),
          }),
        ],
      },
    ],
    readings: [
      {
        id: 'next',
        label: message('nebulizer.then'),
        kind: 'choice',
        options: dealt(world, ['go-on', 'stop']).map((id) => ({
          id,
          label: message(`nebulizer.then.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const isStopped = observedText(observations, 'next') === 'stop';
    const stop = mustStop(world);
    const lasts = durationMs(jsonAt(nebulizerPack(world), 'run.lasts'));
    return [
      judge('neb.stop', isStopped === stop, stop ? 'ignored' : 'needless', { reached: stop }),
      ...(isStopped
        ? [{ type: 'tell', to: 'provider', facts: ['nebulizer_stopped'] } as const]
        : [
            {
              type: 'openLoop',
              kind: MIST,
              dueMs: lasts,
              title: message('nebulizer.loop'),
              blocks: true,
            } as const,
          ]),
    ];
  },
  solve: (perceived) => {
    const pulse = perceived.text.find((line) => line.id === 'nebulizer.pulse-now')?.params;
    const isRacing = perceived.text.some((line) => line.params?.isRacing === true);
    const most = Number(jsonAt(nebulizerPack(perceived), 'stop.pulseRiseMin') ?? 0);
    const isHigh = Number(pulse?.rise ?? 0) > most;
    return solveReadings(perceived, 'minute', { next: isHigh || isRacing ? 'stop' : 'go-on' });
  },
});

function isRunning(world: World, kind: string): boolean {
  return world.loops.some((one) => one.kind === kind && one.phase === 'running' && world.nowMs < one.dueMs);
}

/** It sputters: off, mouth rinsed, kit away; or it is taken away while it still mists. */
export const finish: AnyStep = step({
  id: 'finish',
  widget: 'timed-read',
  title: message('nebulizer.finish'),
  costMs: 10_000,
  panelSeconds: 5,
  waitsFor: MIST,
  pauseAfter: true,
  skip: hasStopped,
  spec: (world) => ({
    prompt: message('nebulizer.finish-prompt', { first: world.person?.first ?? '' }),
    looks: [
      {
        id: 'cup',
        label: message('nebulizer.cup'),
        shows: [message(isRunning(world, MIST) ? 'nebulizer.mists' : 'nebulizer.sputters')],
      },
    ],
    readings: [
      {
        id: 'kit',
        label: message('nebulizer.kit'),
        kind: 'choice',
        options: dealt(world, ['discard', 'rinse-own', 'drawer']).map((id) => ({
          id,
          label: message(`nebulizer.kit.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => [
    judge('neb.whole', !isRunning(world, MIST), 'cut-short', { reached: true }),
    judge('neb.kit', observedText(observations, 'kit') !== 'drawer', 'reused'),
    { type: 'closeLoop', kind: MIST },
    { type: 'give', product: 'albuterol-neb' },
    {
      type: 'openLoop',
      kind: REST,
      dueMs: durationMs(jsonAt(nebulizerPack(world), 'run.after')),
      title: message('nebulizer.loop-after'),
      blocks: true,
    },
  ],
  solve: (perceived) => solveReadings(perceived, 'cup', { kit: 'discard' }),
});

/** The same three readings again, when the dose has had its time. */
export const after: AnyStep = step({
  id: 'after',
  widget: 'timed-read',
  title: message('nebulizer.after'),
  costMs: 20_000,
  panelSeconds: 10,
  waitsFor: REST,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('nebulizer.after-prompt', { first: world.person?.first ?? '' }),
    looks: signLooks(world, 'after'),
    readings: signFields(),
  }),
  effects: (world, observations) => {
    const error = readingsError(world, 'after', observations) || (isRunning(world, REST) ? 'too-early' : '');
    return [
      judge('neb.after', error === '', error),
      // Stopped early, nothing was cut short and the kit is not used again.
      ...(hasStopped(world) ? [judge('neb.whole', true, ''), judge('neb.kit', true, '')] : []),
      { type: 'closeLoop', kind: REST },
      ...SIGNS.map((sign) => ({
        type: 'writeChart' as const,
        field: `neb.after.${sign}`,
        value: observedText(observations, sign),
      })),
    ];
  },
  solve: solveSigns,
});

/** Drug, dose and how it was borne. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('nebulizer.record'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: patientLabel(world, 'nebulizer.record-prompt'),
    notes: [
      message(hasStopped(world) ? 'nebulizer.was-stopped' : 'nebulizer.was-whole', {
        wasStopped: hasStopped(world),
      }),
    ],
    fields: [
      {
        id: 'given',
        label: message('nebulizer.given'),
        kind: 'choice',
        required: false,
        options: dealt(world, ['whole', 'part', 'none']).map((id) => ({
          id,
          label: message(`nebulizer.given.${id}`),
        })),
      },
    ],
    sign: message('nebulizer.sign'),
  }),
  effects: recordEffects,
  solve: (perceived) => {
    const wasStopped = perceived.text.some((line) => line.params?.wasStopped === true);
    return solveChart(perceived, { given: wasStopped ? 'part' : 'whole' });
  },
});

function recordEffects(world: World, observations: Parameters<AnyStep['effects']>[1]): readonly Effect[] {
  const given = observedText(observations, 'given');
  const right = hasStopped(world) ? 'part' : 'whole';
  return [
    judge('neb.record', given === right, given === '' ? 'incomplete' : 'untrue'),
    { type: 'writeChart', field: 'neb.given', value: given },
    { type: 'tell', to: 'provider', facts: ['nebulizer_done'] },
    ...orderDone(world),
  ];
}
