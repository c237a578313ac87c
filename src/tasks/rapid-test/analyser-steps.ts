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
import { durationMs, numberOr, rowById } from '../pack-rows.ts';
import { arrange, CONFIRM, doneStep, judge, pack, plainText, solveSequence, step } from '../task-helpers.ts';
import { takeOffEquipment } from '../waived-start-step.ts';

/** What is judged besides the meter when the order asks for the A1c from the same finger. */
export const ANALYSER_ITEMS: readonly string[] = ['poc.cartridge', 'poc.fill', 'poc.run_in_time', 'poc.a1c'];

const CARDS = ['cartridge', 'fill', 'squeeze', 'start', 'set-aside'] as const;
/** Goal of treatment that stands in for a patient whose story names no value; tenths of a percent. */
const ORDINARY_X10 = 70;

/** Whether this order asks for the A1c too. */
export function hasA1c(world: Pick<World, 'node'>): boolean {
  return world.node.params.a1c === true;
}

/** The A1c the analyser shows, in tenths of a percent. */
export function a1cOf(world: World): number {
  return numberOr(world.visit?.plan.truth, 'a1cX10', ORDINARY_X10);
}

/** `8.4` for 84. */
export function percentText(x10: number): string {
  return `${Math.trunc(x10 / 10)}.${x10 % 10}`;
}

/** Whether the policy card wants this A1c told. */
export function isA1cReportable(from: Pick<World, 'packs'>, x10: number): boolean {
  const row = rowById(pack(from, 'clia-waived'), 'reportNow', 'a1c_high');
  return x10 >= numberOr(row, 'atLeastX10Percent', 10_000);
}

function card(world: Pick<World, 'packs'>) {
  return rowById(pack(world, 'clia-waived'), 'tests', 'a1c');
}

/** The next drop of the same finger into the cartridge, and into the analyser before it dries. */
const fill: AnyStep = step({
  id: 'fill',
  widget: 'sequence',
  title: message('rapid-test.fill'),
  costMs: 18_000,
  panelSeconds: 7,
  touch: 'patient',
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('rapid-test.fill-prompt', {
      patient: world.person?.first ?? '',
      within: durationMs(card(world)?.runWithin),
      takes: durationMs(windowFrom(world)),
    }),
    cards: arrange(CARDS, world.node.arrangement).map((id) => ({
      id,
      label: message(`rapid-test.card.${id}`),
    })),
    hot: true,
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const isFilled = order.includes('fill') && !order.includes('squeeze');
    const isChecked = order.includes('cartridge') && order.indexOf('cartridge') < order.indexOf('fill');
    return [
      judge('poc.cartridge', isChecked, 'unchecked'),
      judge('poc.fill', isFilled, 'poor-sample'),
      judge('poc.run_in_time', order.includes('start') && !order.includes('set-aside'), 'late-run'),
      {
        type: 'openLoop',
        kind: 'analyser',
        dueMs: durationMs(windowFrom(world)),
        title: message('rapid-test.analyser-loop', { patient: world.person?.first ?? '' }),
        resumes: true,
      },
      ...takeOffEquipment(world),
    ];
  },
  solve: (perceived) => solveSequence(perceived, ['cartridge', 'fill', 'start']),
  skip: (world) => !hasA1c(world),
});

/** How long the analyser runs, as its card says. */
function windowFrom(world: Pick<World, 'packs'>) {
  return jsonAt(card(world), 'window.from');
}

/** The analyser's display. */
const display: AnyStep = step({
  id: 'display',
  widget: 'timed-read',
  title: message('rapid-test.a1c-display'),
  costMs: 6_000,
  panelSeconds: 5,
  waitsFor: 'analyser',
  spec: (world) => ({
    prompt: message('rapid-test.a1c-prompt'),
    looks: [
      {
        id: 'now',
        label: message('rapid-test.look'),
        shows: [
          isRunning(world)
            ? message('rapid-test.a1c-running')
            : message('rapid-test.a1c-shown', { value: percentText(a1cOf(world)) }),
        ],
      },
    ],
    readings: [
      { id: 'a1c', label: message('rapid-test.a1c'), kind: 'decimal', unit: '%', step: 0.1, required: false },
    ],
  }),
  effects: (world, observations) => [
    judgeA1c(world, observations),
    { type: 'closeLoop', kind: 'analyser' },
    ...writeA1c(observations),
  ],
  solve: (perceived) => solveDisplay(perceived),
  skip: (world) => !hasA1c(world),
});

/** Whether the analyser still counts: opened before its loop was due. */
function isRunning(world: World): boolean {
  const loop = world.loops.findLast((one) => one.kind === 'analyser' && one.task === world.node.id);
  return loop !== undefined && world.nowMs < loop.dueMs;
}

function judgeA1c(world: World, observations: readonly Observation[]): Effect {
  if (observedText(observations, 'duration') === '') return judge('poc.a1c', false, 'not-looked');
  const isSame = Math.round(Number(observedText(observations, 'a1c')) * 10) === a1cOf(world);
  return judge('poc.a1c', isSame, 'misread');
}

function writeA1c(observations: readonly Observation[]): readonly Effect[] {
  const value = observedText(observations, 'a1c');
  return [{ type: 'writeChart', field: 'a1c', value: value === '' ? null : Number(value), unit: '%' }];
}

function solveDisplay(perceived: Perceived): Action {
  if (perceived.text.some((line) => line.id === 'rapid-test.a1c-running')) return CONFIRM;
  const shown = perceived.text.find((line) => line.id === 'rapid-test.a1c-shown');
  if (shown === undefined) return { verb: 'start', target: 'now' };
  const entered = perceived.text.find((line) => line.id === 'timed-read.reading');
  if (plainText(entered?.params?.value) !== '') return CONFIRM;
  return { verb: 'record', target: 'a1c', value: String(shown.params?.value) };
}

/** The A1c that the player wrote down, in tenths; undefined when there is none. */
export function notedA1c(world: World): number | undefined {
  const value = observedText(doneStep(world, 'rapid-test', 'display'), 'a1c');
  return value === '' ? undefined : Math.round(Number(value) * 10);
}

/** Cartridge and display, between the meter's display and the report. */
export const analyserSteps: readonly AnyStep[] = [fill, display];
