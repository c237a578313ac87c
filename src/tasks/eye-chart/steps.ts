import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, doneStep, judge, plainText, solvePick, step } from '../task-helpers.ts';
import { chartFor, chartLines, EYES, type Eye, hits, trueLine, wearsGlasses } from './eyes.ts';

const DISTANCES = [5, 10, 20] as const;

/** Chart, distance, cover, glasses: what has to be right before the first line is read. */
export const setUp: AnyStep = step({
  id: 'set-up',
  widget: 'pick',
  title: message('eye-chart.set-up'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('eye-chart.set-up-prompt', {
      patient: world.person?.first ?? '',
      years: world.person?.age ?? 0,
      chart: chartFor(world).id,
      feet: chartFor(world).feet,
      glasses: wearsGlasses(world) ? 'worn' : 'none',
      rule: message(`eye-chart.rule.${chartFor(world).id}`, { feet: chartFor(world).feet }),
    }),
    shelf: arrange(setUpOptions(), world.node.arrangement),
    most: 4,
    least: 0,
  }),
  effects: (world, observations) => judgeSetUp(world, observedList(observations, 'taken')),
  solve: (perceived) => {
    const prompt = perceived.text.find((line) => line.id === 'eye-chart.set-up-prompt')?.params;
    const glasses = prompt?.glasses === 'worn' ? 'glasses-on' : '';
    return solvePick(perceived, [`chart-${prompt?.chart}`, `feet-${prompt?.feet}`, 'cover', glasses]);
  },
});

function setUpOptions() {
  return [
    { id: 'chart-lea', label: message('eye-chart.option.chart-lea') },
    { id: 'chart-snellen', label: message('eye-chart.option.chart-snellen') },
    ...DISTANCES.map((feet) => ({ id: `feet-${feet}`, label: message('eye-chart.option.feet', { feet }) })),
    ...['cover', 'press', 'glasses-on', 'glasses-off'].map((id) => ({
      id,
      label: message(`eye-chart.option.${id}`),
    })),
  ];
}

function judgeSetUp(world: World, taken: readonly string[]): readonly Effect[] {
  const { id, feet } = chartFor(world);
  const others = DISTANCES.filter((one) => one !== feet).map((one) => `feet-${one}`);
  const isFar = taken.includes(`feet-${feet}`) && !others.some((one) => taken.includes(one));
  const isChart =
    taken.includes(`chart-${id}`) && taken.filter((one) => one.startsWith('chart-')).length === 1;
  const isGlasses = wearsGlasses(world)
    ? taken.includes('glasses-on') && !taken.includes('glasses-off')
    : !taken.includes('glasses-on');
  return [
    judge('vision.distance', isFar && isChart, isFar ? 'wrong-chart' : 'wrong-distance'),
    judge(
      'vision.cover',
      taken.includes('cover') && !taken.includes('press'),
      taken.includes('press') ? 'pressed' : 'not-covered',
    ),
    judge('vision.glasses', isGlasses, 'glasses-off'),
  ];
}

function lineOption(line: number) {
  return { id: `line-${line}`, label: message('eye-chart.line', { line }) };
}

/** Right eye, left eye, both: the smallest line with most symbols right. */
export const read: AnyStep = step({
  id: 'read',
  widget: 'timed-read',
  title: message('eye-chart.read'),
  costMs: 12_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('eye-chart.read-prompt', { patient: world.person?.first ?? '' }),
    looks: arrange(EYES, world.node.arrangement).map((eye) => ({
      id: eye,
      label: message(`eye-chart.eye.${eye}`),
      shows: chartLines(world).map((line) =>
        message('eye-chart.shown', {
          eye,
          line,
          right: hits(world, eye, line),
          name: message(`eye-chart.eye.${eye}`),
        }),
      ),
    })),
    readings: EYES.map((eye) => ({
      id: eye,
      label: message(`eye-chart.eye.${eye}`),
      kind: 'choice' as const,
      options: chartLines(world).map(lineOption),
    })),
  }),
  effects: (world, observations) => {
    const looks = observedList(observations, 'looks');
    const firsts = [...new Set(looks)];
    const isOrdered = EYES.every((eye, index) => firsts[index] === eye);
    const isTested = EYES.every((eye) => looks.includes(eye));
    const isTrue = EYES.every((eye) => observedText(observations, eye) === `line-${trueLine(world, eye)}`);
    return [
      judge('vision.order', isOrdered, 'wrong-order'),
      judge('vision.line', isTested && isTrue, isTested ? 'wrong-line' : 'not-tested'),
    ];
  },
  solve: solveRead,
});

/** Looks through one eye after the other and writes each down before the next, since only the last look stays in sight. */
function solveRead(perceived: Perceived): Action {
  for (const eye of EYES) {
    const entered = perceived.text.find(
      (line) => line.id === 'timed-read.reading' && line.params?.reading === eye,
    );
    if (plainText(entered?.params?.value) !== '') continue;
    const shown = perceived.text.filter((line) => line.id === 'eye-chart.shown' && line.params?.eye === eye);
    if (shown.length === 0) return { verb: 'start', target: eye };
    const most = shown
      .filter((line) => Number(line.params?.right) > 1)
      .map((line) => Number(line.params?.line));
    return { verb: 'record', target: eye, value: `line-${Math.min(...most)}` };
  }
  return CONFIRM;
}

/** Charts each eye, and whether with or without glasses. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('eye-chart.record'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('eye-chart.record-prompt'),
    notes: [
      ...EYES.map((eye) =>
        message('eye-chart.noted', {
          eye,
          line: readLine(world, eye),
          name: message(`eye-chart.eye.${eye}`),
        }),
      ),
      message(wearsGlasses(world) ? 'eye-chart.with-glasses' : 'eye-chart.without-glasses'),
    ],
    fields: [
      ...EYES.map((eye) => ({
        id: eye,
        label: message(`eye-chart.eye.${eye}`),
        kind: 'choice' as const,
        required: false,
        options: chartLines(world).map(lineOption),
      })),
      {
        id: 'correction',
        label: message('eye-chart.correction'),
        kind: 'choice' as const,
        required: false,
        options: ['cc', 'sc'].map((id) => ({ id, label: message(`eye-chart.${id}`) })),
      },
    ],
    sign: message('eye-chart.sign'),
  }),
  effects: (world, observations) => [
    judgeRecord(world, observations),
    ...EYES.map((eye): Effect => {
      const value = observedText(observations, eye).replace('line-', '20/');
      return { type: 'writeChart', field: `vision.${eye}`, value };
    }),
    { type: 'writeChart', field: 'vision.correction', value: observedText(observations, 'correction') },
  ],
  solve: solveRecord,
});

function readLine(world: World, eye: Eye): number {
  return Number(observedText(doneStep(world, 'eye-chart', 'read'), eye).replace('line-', ''));
}

function judgeRecord(world: World, observations: readonly Observation[]): Effect {
  const entered = EYES.map((eye) => observedText(observations, eye));
  const correction = observedText(observations, 'correction');
  if (entered.includes('') || correction === '') return judge('vision.record', false, 'incomplete');
  const isSame = EYES.every((eye) => observedText(observations, eye) === `line-${readLine(world, eye)}`);
  return judge('vision.record', isSame && correction === (wearsGlasses(world) ? 'cc' : 'sc'), 'untrue');
}

function solveRecord(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  if (field === 'correction') {
    const isWorn = perceived.text.some((line) => line.id === 'eye-chart.with-glasses');
    return { verb: 'enter', target: field, value: isWorn ? 'cc' : 'sc' };
  }
  const noted = perceived.text.find((line) => line.id === 'eye-chart.noted' && line.params?.eye === field);
  return { verb: 'enter', target: field, value: `line-${Number(noted?.params?.line)}` };
}
