import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveReadings } from '../solve-readings.ts';
import { doneStep, judge, pack, perceivedParam, plainText, step } from '../task-helpers.ts';
import { gradeOf, offerRecheck, patientOf, type Reading } from '../vital-signs.ts';
import { noteOfReading } from './debrief.ts';
import { ARMS, CUFFS, preparationOf } from './preparation.ts';
import { hasRested, shownPressure, wantsSecond } from './pressure.ts';
import { restSpoiledBy } from './rest.ts';

const READ_MS = 16_000;

const POSITIONS = ['sitting', 'lying', 'standing'] as const;

/** Pump, listen, write: the number with arm, position and cuff. */
export const read = step({
  id: 'read',
  widget: 'timed-read',
  title: message('blood-pressure.read.step'),
  costMs: READ_MS,
  panelSeconds: 9,
  touch: 'patient',
  waitsFor: 'bp-rest',
  spec: (world) => ({
    prompt: message('blood-pressure.read.prompt', {
      patient: world.person?.first ?? '',
      arm: preparationOf(world).arm,
      cuff: preparationOf(world).cuff,
      cuffName: message(`blood-pressure.cuff.${preparationOf(world).cuff}`),
      readings: wantsSecond(world.node.params) ? 2 : 1,
    }),
    looks: [look(shownPressure(world, preparationOf(world), 'first', hasRested(world, world.nowMs)))],
    readings: recordFields(world),
  }),
  effects: (world, observations) =>
    recordEffects(world, observations, whatWasRead(world, writtenPressure(observations))),
  solve: (perceived) => {
    const prompt = (param: string): string =>
      plainText(perceivedParam(perceived.text, 'blood-pressure.read.prompt', {}, param));
    return solveReadings(perceived, 'measure', {
      sys: plainText(perceivedParam(perceived.text, 'blood-pressure.shows', {}, 'sys')),
      dia: plainText(perceivedParam(perceived.text, 'blood-pressure.shows', {}, 'dia')),
      arm: prompt('arm'),
      position: 'sitting',
      cuff: prompt('cuff'),
      second: 'yes',
    });
  },
});

/** The second reading, a minute later, where it is asked for and was not left out. */
export const second = step({
  id: 'second',
  widget: 'timed-read',
  title: message('blood-pressure.second.step'),
  costMs: 8_000,
  panelSeconds: 6,
  touch: 'patient',
  skip: (world) => observedText(doneStep(world, 'blood-pressure', 'read'), 'second') !== 'yes',
  spec: (world) => ({
    prompt: message('blood-pressure.second.prompt'),
    looks: [look(shownPressure(world, preparationOf(world), 'later', true))],
    readings: pressureFields(),
  }),
  effects: (world, observations) => {
    const written = writtenPressure(observations);
    const shown = shownPressure(world, preparationOf(world), 'later', true);
    return [
      pressureEntry(written),
      judge('vs.bp_second', distance(shown, written) === 0, 'misread'),
      noteOfReading(world, 'later', true, written),
    ];
  },
  solve: (perceived) =>
    solveReadings(perceived, 'measure', {
      sys: plainText(perceivedParam(perceived.text, 'blood-pressure.shows', {}, 'sys')),
      dia: plainText(perceivedParam(perceived.text, 'blood-pressure.shows', {}, 'dia')),
    }),
});

function look({ value, dia = 0 }: Reading) {
  return {
    id: 'measure',
    label: message('blood-pressure.measure'),
    shows: [message('blood-pressure.shows', { sys: value, dia })],
  };
}

/** What is written of a first reading. */
export function recordFields(world: World): readonly ReadingField[] {
  return [
    ...pressureFields(),
    { id: 'arm', label: message('blood-pressure.field.arm'), kind: 'choice', options: named('arm', ARMS) },
    {
      id: 'position',
      label: message('blood-pressure.field.position'),
      kind: 'choice',
      options: named('position', POSITIONS),
    },
    {
      id: 'cuff',
      label: message('blood-pressure.field.cuff'),
      kind: 'choice',
      options: named('cuff', CUFFS),
    },
    ...(wantsSecond(world.node.params)
      ? [
          {
            id: 'second',
            label: message('blood-pressure.field.second'),
            kind: 'choice',
            options: named('second', ['yes', 'no']),
          } as const,
        ]
      : []),
  ];
}

/** The number that stood on the gauge, and what was wrong with the rest before it. */
export interface Gauged {
  readonly shown: Reading;
  readonly rest: string | undefined;
}

/** What writing a first reading did: chart, rest, number and record are judged. */
export function recordEffects(
  world: World,
  observations: readonly Observation[],
  { shown, rest }: Gauged,
): readonly Effect[] {
  const made = preparationOf(world);
  const written = writtenPressure(observations);
  return [
    { type: 'closeLoop', kind: 'bp-rest' },
    pressureEntry(written),
    ...['arm', 'position', 'cuff'].map(
      (field) => ({ type: 'writeChart', field, value: observedText(observations, field) }) as const,
    ),
    judge('vs.bp_rest', rest === undefined, rest ?? 'skipped'),
    pressureEffect(world, shown, written),
    judge('vs.bp_charted', isComplete(observations, made.arm, made.cuff), 'incomplete'),
    ...(observedText(observations, 'second') === 'no' ? [judge('vs.bp_second', false, 'missing')] : []),
    noteOfReading(world, 'first', rest === undefined, written),
    ...offerRecheck(world, 'bp', shown, written),
  ];
}

/** A written pressure as it goes into the chart. */
export function pressureEntry({ value, dia = 0 }: Reading): Effect {
  return { type: 'writeChart', field: 'bp', value: { sys: value, dia }, unit: 'mmHg' };
}

export function pressureFields(): readonly ReadingField[] {
  return ['sys', 'dia'].map(
    (id) =>
      ({
        id,
        label: message(`blood-pressure.field.${id}`),
        kind: 'decimal',
        unit: 'mmHg',
        min: 30,
        max: 300,
        step: 2,
      }) as const,
  );
}

function named(kind: string, ids: readonly string[]) {
  return ids.map((id) => ({ id, label: message(`blood-pressure.${kind}.${id}`) }));
}

/** The numbers that were written, rounded to whole mmHg. */
export function writtenPressure(observations: readonly Observation[]): Reading {
  return {
    value: Math.round(Number(observedText(observations, 'sys'))),
    dia: Math.round(Number(observedText(observations, 'dia'))),
  };
}

/**
 * The number that stood on the gauge. A panel opened during the rest keeps the number it began with, so after a good rest the
 * one that was written tells which of the two it was.
 */
function whatWasRead(world: World, written: Reading): Gauged {
  const made = preparationOf(world);
  const spoiled = restSpoiledBy(world, world.nowMs - READ_MS);
  const unrested = shownPressure(world, made, 'first', false);
  const rested = shownPressure(world, made, 'first', true);
  if (spoiled !== undefined) return { shown: unrested, rest: spoiled };
  const isEarly = distance(unrested, written) < distance(rested, written);
  return isEarly ? { shown: unrested, rest: 'skipped' } : { shown: rested, rest: undefined };
}

function pressureEffect(world: World, shown: Reading, written: Reading) {
  const off = Math.max(0, distance(shown, written) - unevenness(world));
  const isEven = written.value % 2 === 0 && (written.dia ?? 0) % 2 === 0;
  const grade = gradeOf(world, patientOf(world).ageMonths, 'bp_mmhg', off);
  if (grade === 'right') return judge('vs.bp', isEven, 'odd-number');
  return judge('vs.bp', false, grade === 'minor' ? 'off-by-some' : 'off-by-much');
}

/** How far from the truth one reading of an uneven heart may be through no fault of the reader; 0 for a regular one. */
export function unevenness(world: World): number {
  const isUneven = world.node.form === 'full' && world.visit?.plan.truth.rhythm === 'irregular';
  return isUneven ? numberAt(pack(world, 'bp-technique'), 'uneven.oneWithinMmhg') : 0;
}

/** How far two readings are apart, by the worse of the two numbers. */
export function distance(one: Reading, other: Reading): number {
  return Math.max(Math.abs(one.value - other.value), Math.abs((one.dia ?? 0) - (other.dia ?? 0)));
}

function isComplete(observations: readonly Observation[], arm: string, cuff: string): boolean {
  return (
    observedText(observations, 'arm') === arm &&
    observedText(observations, 'cuff') === cuff &&
    observedText(observations, 'position') === 'sitting'
  );
}
