import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { numberOr, rowById, rowsAt, textOr } from '../pack-rows.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { CONFIRM, judge, offers, pack, solveSequence, step } from '../task-helpers.ts';
import { orderDone, patientLabel } from '../waived-test.ts';

const RIGHT = ['stand', 'zero', 'deep', 'lips', 'blow'] as const;
const WRONG = ['sit_back', 'cheeks', 'slow'] as const;
const BLOWS = ['blow-1', 'blow-2', 'blow-3'] as const;
const ZONES = ['green', 'yellow', 'red'] as const;

type Packs = Pick<World | Perceived, 'packs'>;

/** Standing, pointer at zero, deep in, lips tight, one hard fast blow. */
export const ready: AnyStep = step({
  id: 'ready',
  widget: 'sequence',
  title: message('peak-flow.ready'),
  costMs: 16_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: patientLabel(world, 'peak-flow.ready-prompt'),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`peak-flow.card.${id}`, { first: world.person?.first ?? '' }),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error = readyError(world, order);
    return [judge('peak.ready', error === '', error)];
  },
  solve: (perceived) =>
    solveSequence(perceived, byRank(RIGHT, procedureOf(perceived, 'spirometry', 'peak_flow'))),
});

function readyError(world: World, order: readonly string[]): string {
  if (!order.includes('stand') || order.includes('sit_back')) return 'posture';
  if (!order.includes('zero')) return 'pointer-left';
  const isWhole = ['deep', 'lips', 'blow'].every((one) => order.includes(one));
  if (!isWhole || WRONG.some((one) => order.includes(one))) return 'weak';
  return isInRankOrder(order, procedureOf(world, 'spirometry', 'peak_flow')) ? '' : 'wrong-order';
}

/** What the pointer shows at each blow: by the plan (`truth.peak_flow`), else as the pack plays it; L/min. */
function values(world: World): readonly number[] {
  const own = jsonAt(world.visit?.plan.truth, 'peakFlow.blows');
  const played = jsonAt(pack(world, 'spirometry'), 'peakFlow.blows');
  const list = Array.isArray(own) ? own : Array.isArray(played) ? played : [];
  return BLOWS.map((_, index) => Number(list[index] ?? 0));
}

function ownBest(world: World): number {
  const played = numberOr(pack(world, 'spirometry'), 'peakFlow.ownBest', 0);
  return numberOr(world.visit?.plan.truth, 'peakFlow.ownBest', played);
}

/** Three blows, each read and written, and the best of them. */
export const blows: AnyStep = step({
  id: 'blows',
  widget: 'timed-read',
  title: message('peak-flow.blows'),
  costMs: 28_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('peak-flow.blows-prompt', { first: world.person?.first ?? '' }),
    looks: BLOWS.map((id, index) => ({
      id,
      label: message('peak-flow.look', { blow: index + 1 }),
      shows: [message('peak-flow.shows', { blow: id, value: values(world)[index] ?? 0 })],
    })),
    readings: [...BLOWS, 'best'].map((id) => ({
      id,
      label: message(id === 'best' ? 'peak-flow.best' : 'peak-flow.field', { blow: id.replace('blow-', '') }),
      kind: 'decimal' as const,
      unit: 'L/min',
      min: 0,
      max: 900,
      step: 10,
      required: id === 'best',
    })),
  }),
  effects: (world, observations) => {
    const looks = observedList(observations, 'looks');
    const best = Number(observedText(observations, 'best'));
    const hasAll = BLOWS.every((one) => looks.includes(one));
    return [
      judge('peak.best', hasAll && best === Math.max(...values(world)), hasAll ? 'not-best' : 'too-few'),
      { type: 'writeChart', field: 'peak-flow', value: best, unit: 'L/min' },
    ];
  },
  solve: solveBlows,
});

function solveBlows(perceived: Perceived): Action {
  const next = BLOWS.find((one) => !offers(perceived, 'clear', one));
  if (next !== undefined) {
    const shown = perceived.text.find((line) => line.params?.blow === next && line.id === 'peak-flow.shows');
    if (shown === undefined) return { verb: 'start', target: next };
    return { verb: 'record', target: next, value: String(shown.params?.value ?? '') };
  }
  if (offers(perceived, 'clear', 'best')) return CONFIRM;
  const written = perceived.text.filter((line) => line.id === 'timed-read.reading');
  const largest = Math.max(...written.map((line) => Number(line.params?.value ?? 0)));
  return { verb: 'record', target: 'best', value: String(largest) };
}

/** The zone of a value against the patient's own best, from the card. */
function zoneOf(from: Packs, value: number, best: number): string {
  const percent = best === 0 ? 0 : Math.floor((value * 100) / best);
  const bands = rowsAt(rowById(pack(from, 'spirometry'), 'peakZones', 'percent_of_best'), 'bands');
  const band = bands.find(
    (one) => numberOr(one, 'min', 0) <= percent && percent < numberOr(one, 'below', 1_000),
  );
  return textOr(band, 'level', '');
}

/** Zone by the own best, and whom to tell. */
export const report: AnyStep = step({
  id: 'report',
  widget: 'chart',
  title: message('peak-flow.report'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('peak-flow.report-prompt'),
    notes: [message('peak-flow.compare', { value: written(world), best: ownBest(world) })],
    fields: [
      {
        id: 'zone',
        label: message('peak-flow.zone'),
        kind: 'choice',
        options: ZONES.map((id) => ({ id, label: message(`peak-flow.zone.${id}`) })),
      },
      {
        id: 'next',
        label: message('peak-flow.then'),
        kind: 'choice',
        options: dealt(world, ['chart', 'tell', 'now']).map((id) => ({
          id,
          label: message(`peak-flow.then.${id}`),
        })),
      },
    ],
    sign: message('peak-flow.sign'),
  }),
  effects: reportEffects,
  solve: (perceived) => {
    const seen = perceived.text.find((line) => line.id === 'peak-flow.compare')?.params;
    const zone = zoneOf(perceived, Number(seen?.value ?? 0), Number(seen?.best ?? 0));
    return solveChart(perceived, {
      zone,
      next: zone === 'red' ? 'now' : zone === 'yellow' ? 'tell' : 'chart',
    });
  },
});

function written(world: World): number {
  return Number(observedText(ownStep(world, 'blows'), 'best'));
}

function reportEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const zone = zoneOf(world, written(world), ownBest(world));
  const then = observedText(observations, 'next');
  const isTold = zone === 'red' ? then === 'now' : zone === 'green' || then !== 'chart';
  return [
    judge('peak.zone', observedText(observations, 'zone') === zone, 'wrong-zone'),
    judge('peak.report', isTold, zone === 'red' ? 'red-unreported' : 'yellow-unreported', {
      reached: zone === 'red',
    }),
    { type: 'writeChart', field: 'peak-flow.zone', value: observedText(observations, 'zone') },
    ...(then === 'chart' ? [] : [{ type: 'tell', to: 'provider', facts: ['peak_flow'] } as const]),
    ...orderDone(world),
  ];
}
