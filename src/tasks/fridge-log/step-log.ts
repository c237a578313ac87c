import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { ChartSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { CLINIC, tenths } from '../day-work.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, step } from '../task-helpers.ts';
import { hasGap, type Unit, unitsOf } from './units.ts';

const PARTS = ['current', 'min', 'max'] as const;
/** A round hour that is not now: what is written when the time is not looked at. */
const HOUR_MS = 3_600_000;

/** Reads each logger and writes its line: current, lowest, highest, in range or not, time, initials. */
export const writeLine = step({
  id: 'log',
  widget: 'chart',
  title: message('fridge-log.log.step'),
  costMs: 28_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message(isAlarm(world) ? 'fridge-log.log.prompt-alarm' : 'fridge-log.log.prompt'),
    notes: [
      ...unitsOf(world).map(display),
      message('fridge-log.clock', { at: world.nowMs }),
      ...(hasGap(world) ? [message('fridge-log.gap')] : []),
    ],
    fields: [...unitsOf(world).flatMap((unit) => unitFields(world, unit)), ...lineFields(world)],
    sign: message('fridge-log.log.sign'),
  }),
  effects: (world, observations) => [
    judge('cold.reading', isRead(world, observations), 'misread'),
    judgeRange(world, observations),
    judgeLine(observations),
    {
      type: 'writeChart',
      field: 'log.fridge',
      value: lineOf(world, observations),
      unit: '°C',
      person: CLINIC,
    },
    { type: 'note', fact: 'fridge.logged', details: lineOf(world, observations) },
  ],
  solve: solveLine,
  skip: (world) => world.node.params.part === 'inspection',
});

function isAlarm(world: World): boolean {
  return world.node.params.part === 'alarm';
}

function display(unit: Unit): Message {
  return message('fridge-log.display', {
    unit: unit.id,
    name: message(`fridge-log.unit.${unit.id}`),
    current: tenths(unit.current),
    min: tenths(unit.min),
    max: tenths(unit.max),
    low: tenths(unit.low),
    high: tenths(unit.high),
  });
}

function unitFields(world: World, unit: Unit): ChartSpec['fields'] {
  const name = message(`fridge-log.unit.${unit.id}`);
  return [
    ...PARTS.map((part) => ({
      id: `${unit.id}-${part}`,
      label: message(`fridge-log.field.${part}`, { name }),
      kind: 'decimal' as const,
      unit: '°C',
      step: 0.1,
    })),
    {
      id: `${unit.id}-range`,
      label: message('fridge-log.field.range', { name }),
      kind: 'choice',
      options: arrange(['in', 'out'], world.node.arrangement).map((id) => ({
        id,
        label: message(`fridge-log.range.${id}`),
      })),
    },
  ];
}

function lineFields(world: World): ChartSpec['fields'] {
  const choice = (id: string, options: readonly { id: string; label: Message }[], required = true) => ({
    id,
    label: message(`fridge-log.field.${id}`),
    kind: 'choice' as const,
    options,
    required,
  });
  const times = [
    ['now', world.nowMs],
    ['usual', Math.trunc(world.nowMs / HOUR_MS) * HOUR_MS - HOUR_MS / 2],
  ] as const;
  const by = world.node.arrangement;
  return [
    choice(
      'time',
      arrange(times, by).map(([id, at]) => ({ id, label: message('fridge-log.time', { at }) })),
    ),
    ...(hasGap(world)
      ? [
          choice(
            'gap',
            arrange(['blank', 'fill'], by).map((id) => ({ id, label: message(`fridge-log.gap.${id}`) })),
          ),
        ]
      : []),
    choice(
      'initials',
      arrange(['own', 'lead'], by).map((id) => ({ id, label: message(`fridge-log.initials.${id}`) })),
      false,
    ),
  ];
}

function isRead(world: World, observations: readonly Observation[]): boolean {
  return unitsOf(world).every((unit) =>
    PARTS.every(
      (part) => Math.round(Number(observedText(observations, `${unit.id}-${part}`)) * 10) === unit[part],
    ),
  );
}

function judgeRange(world: World, observations: readonly Observation[]): Effect {
  const said = (unit: Unit) => observedText(observations, `${unit.id}-range`) === 'out';
  const isMissed = unitsOf(world).some((unit) => unit.isOut && !said(unit));
  const isImagined = unitsOf(world).some((unit) => !unit.isOut && said(unit));
  return judge('cold.range', !isMissed && !isImagined, isMissed ? 'missed' : 'imagined');
}

function judgeLine(observations: readonly Observation[]): Effect {
  if (observedText(observations, 'gap') === 'fill') return judge('cold.log', false, 'back-filled');
  if (observedText(observations, 'time') !== 'now') return judge('cold.log', false, 'wrong-time');
  const initials = observedText(observations, 'initials');
  return judge('cold.log', initials === 'own', initials === '' ? 'no-initials' : 'other-initials');
}

function lineOf(world: World, observations: readonly Observation[]): JsonMap {
  const fields = unitsOf(world).flatMap((unit) => [...PARTS, 'range'].map((part) => `${unit.id}-${part}`));
  return {
    ...Object.fromEntries(fields.map((field) => [field, observedText(observations, field)])),
    atMs: world.nowMs,
    initials: observedText(observations, 'initials'),
  };
}

/** Copies the displays, compares each with the range printed beside it. */
function solveLine(perceived: Perceived): Action {
  const wanted: Record<string, string> = { time: 'now', gap: 'blank', initials: 'own' };
  for (const unit of ['refrigerator', 'freezer']) {
    const shown = (part: string) =>
      String(perceivedParam(perceived.text, 'fridge-log.display', { unit }, part) ?? '');
    for (const part of PARTS) wanted[`${unit}-${part}`] = shown(part);
    const isOut = Number(shown('min')) < Number(shown('low')) || Number(shown('max')) > Number(shown('high'));
    wanted[`${unit}-range`] = isOut ? 'out' : 'in';
  }
  return solveChart(perceived, wanted);
}
