import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep, tenths } from '../day-work.ts';
import { textOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart, solveReadings } from '../solve-readings.ts';
import { judge, plain, plainText, step } from '../task-helpers.ts';
import { kitIdOf, qcOf, takenBox } from '../waived-kit.ts';
import { orderDone } from '../waived-test.ts';
import { confirmFrom, hasNoBox, isReportable, limits, testRow, valueX10 } from './facts.ts';

const KIT = 'kit-haemoglobin';

/** The display, once the device has counted down. */
export function readStep(costMs: number, panelSeconds: number): AnyStep {
  return step({
    id: 'read',
    widget: 'timed-read',
    title: message('finger-stick.read.step'),
    costMs,
    panelSeconds,
    waitsFor: 'finger-test',
    spec: (world) => ({
      prompt: message('finger-stick.read.prompt', { test: testName(world) }),
      looks: [
        { id: 'now', label: message('finger-stick.read.look'), shows: [displayAt(world, world.nowMs)] },
      ],
      readings: [valueField(world, true)],
    }),
    effects: (world, observations) => {
      const isLooked = observedText(observations, 'duration') !== '';
      const isReady = isReadyAt(world, world.nowMs - costMs);
      const isSame = isReady && asTenths(observedText(observations, 'value')) === valueX10(world);
      return [
        judge('poc.read', isLooked && isSame, isLooked ? 'misread' : 'not-looked'),
        { type: 'closeLoop', kind: 'finger-test' },
      ];
    },
    solve: (perceived) => {
      const shown = perceived.text.find((line) => line.id === 'finger-stick.display');
      const value = shown === undefined ? undefined : String(shown.params?.value);
      return solveReadings(perceived, 'now', { value });
    },
    skip: hasNoBox,
  });
}

function testName(world: World) {
  return message(`finger-stick.test.${textOr(testRow(world), 'id', '')}`);
}

function isReadyAt(world: World, atMs: number): boolean {
  const loop = world.loops.findLast((one) => one.kind === 'finger-test' && one.task === world.node.id);
  return loop === undefined || atMs >= loop.dueMs;
}

function displayAt(world: World, atMs: number) {
  if (!isReadyAt(world, atMs)) return message('finger-stick.counting');
  return message('finger-stick.display', {
    value: tenths(valueX10(world)),
    unit: textOr(testRow(world), 'unit', ''),
  });
}

function valueField(world: World, required: boolean): ReadingField {
  const unit = textOr(testRow(world), 'unit', '');
  return {
    id: 'value',
    label: testName(world),
    kind: 'decimal',
    min: 0,
    max: 99,
    step: 0.1,
    required,
    ...(unit === '' ? {} : { unit }),
  };
}

/** Tenths of a decimal as it was typed; NaN for an empty field. */
function asTenths(text: string): number {
  return text === '' ? Number.NaN : Math.round(Number(text) * 10);
}

/** Value and lot into the chart, the provider told when the card wants it, no meaning given to the patient. */
export function reportStep(costMs: number, panelSeconds: number): AnyStep {
  return step({
    id: 'report',
    widget: 'chart',
    title: message('finger-stick.report.step'),
    costMs,
    panelSeconds,
    spec: (world) => ({
      prompt: reportPrompt(world),
      notes: [
        message('finger-stick.noted', { value: noted(world), unit: textOr(testRow(world), 'unit', '') }),
        message('finger-stick.box', { lot: lotOf(world) }),
      ],
      fields: [
        valueField(world, false),
        lotField(world),
        ...['provider', 'patient'].map((id) => field(world, id)),
      ],
      sign: message('finger-stick.sign'),
    }),
    effects: (world, observations) => reportEffects(world, observations),
    solve: solveReport,
    skip: hasNoBox,
  });
}

function reportPrompt(world: World) {
  const test = textOr(testRow(world), 'id', '');
  const [below, above] = limits(world, test);
  return message('finger-stick.report.prompt', {
    test,
    card: message(`finger-stick.card-of.${test}`, {
      below: tenths(below),
      above: tenths(above),
      confirm: tenths(confirmFrom(world, test)),
    }),
  });
}

function noted(world: World): string {
  return observedText(ownStep(world, 'read'), 'value');
}

function lotOf(world: World): string {
  return takenBox(world, 'finger-stick', kitIdOf(world, KIT))?.lot ?? '';
}

function lotField(world: World): ReadingField {
  const lot = lotOf(world);
  const options = dealt(world, ['own', 'last-week']).map((id) => ({
    id,
    label: id === 'own' ? plain(lot) : message('finger-stick.lot.last-week'),
  }));
  return { id: 'lot', label: message('finger-stick.field.lot'), kind: 'choice', required: false, options };
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  provider: ['told-now', 'left-in-chart'],
  patient: ['provider-will', 'said-meaning'],
};

function field(world: World, id: string): ReadingField {
  return {
    id,
    label: message(`finger-stick.field.${id}`),
    kind: 'choice',
    options: dealt(world, CHOICES[id] ?? []).map((one) => ({
      id: one,
      label: message(`finger-stick.option.${one}`),
    })),
  };
}

function reportEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const row = testRow(world);
  const test = textOr(row, 'id', '');
  const isTold = observedText(observations, 'provider') === 'told-now';
  const value = observedText(observations, 'value');
  const lot = observedText(observations, 'lot');
  const isTrue = asTenths(value) === asTenths(noted(world));
  const isPassed = qcOf(world, kitIdOf(world, KIT)) === 'passed';
  const unit = textOr(row, 'unit', '');
  return [
    judge('poc.critical', isTold || !isReportable(world, test, asTenths(noted(world))), 'unreported', {
      reached: true,
    }),
    judge('scope.words', observedText(observations, 'patient') === 'provider-will', 'said', {
      reached: true,
    }),
    judge('poc.qc', isPassed, 'reported-without-qc', { reached: true }),
    judge('poc.record', isTrue && lot === 'own', isTrue ? 'lot-missing' : 'wrong-result'),
    {
      type: 'writeChart',
      field: test,
      value: value === '' ? null : Number(value),
      ...(unit === '' ? {} : { unit }),
    },
    ...(isTold ? [{ type: 'tell', to: 'provider', facts: [test] } as const] : []),
    ...orderDone(world),
  ];
}

function solveReport(perceived: Perceived): Action {
  const shown = perceived.text.find((line) => line.id === 'finger-stick.noted')?.params;
  const test = plainText(
    perceived.text.find((line) => line.id === 'finger-stick.report.prompt')?.params?.test,
  );
  const value = plainText(shown?.value);
  return solveChart(perceived, {
    value,
    lot: 'own',
    provider: isReportable(perceived, test, asTenths(value)) ? 'told-now' : 'left-in-chart',
    patient: 'provider-will',
  });
}
