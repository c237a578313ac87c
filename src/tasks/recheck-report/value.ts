import { type JsonMap, numberAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr, textOr } from '../pack-rows.ts';
import { plain } from '../task-helpers.ts';
import {
  factOf,
  type Level,
  ordinaryRange,
  type Patient,
  patientOf,
  type Reading,
  type Sign,
  tenths,
  truePressureOf,
  truthOf,
} from '../vital-signs.ts';

const SIGNS: readonly Sign[] = ['temp', 'pulse', 'resp', 'spo2', 'bp'];

/** The task that measures a sign. */
export const MEASURED_BY: Readonly<Record<Sign, string>> = {
  temp: 'temperature',
  pulse: 'pulse',
  resp: 'respirations',
  spo2: 'oximetry',
  bp: 'blood-pressure',
};

/** The chart field of a sign. */
export const CHARTED_AS: Readonly<Record<Sign, string>> = {
  temp: 'tempC10',
  pulse: 'pulse',
  resp: 'resp',
  spo2: 'spo2',
  bp: 'bp',
};

/** Which value outside the card this instance is about. */
export function signOf(params: JsonMap): Sign {
  const name = textOr(params, 'sign', 'temp');
  return SIGNS.find((one) => one === name) ?? 'temp';
}

export function levelOfNode(params: JsonMap): Level {
  return params.level === 'stat' ? 'stat' : 'now';
}

export function firstReading(params: JsonMap): Reading {
  const dia = numberOr(params, 'dia', -1);
  return { value: numberAt(params, 'value'), ...(dia < 0 ? {} : { dia }) };
}

/** What a second measurement with good technique shows; blood pressure only after a rest. */
export function secondReading(world: World, hasRested: boolean): Reading {
  const sign = signOf(world.node.params);
  if (sign !== 'bp') return { value: truthOf(world, sign) };
  return hasRested ? truePressureOf(world, 'later') : firstReading(world.node.params);
}

/** A reading with its unit, as it is said and written. */
export function readingMessage(sign: Sign, { value, dia = 0 }: Reading): Message {
  return message(`recheck-report.value.${sign}`, {
    value: sign === 'temp' ? tenths(value) : String(value),
    dia: String(dia),
  });
}

/** The card's row in short: what needs no report. */
export function cardMessage(world: World, sign: Sign): Message {
  const [least, most] = ordinaryRange(world, patientOf(world), sign);
  const shown = (value: number): string => (sign === 'temp' ? tenths(value) : String(value));
  return message(`recheck-report.card.${sign}`, { least: plain(shown(least)), most: plain(shown(most)) });
}

/** The patient as charted: whoever has written laboured breathing down goes on from that, rightly or not. */
export function patientCharted(world: World): Patient {
  const patient = patientOf(world);
  const effort = world.chart.findLast((one) => one.field === 'effort')?.value;
  if (effort === undefined) return patient;
  const others = patient.conditions.filter((one) => one !== 'laboured');
  return { ...patient, conditions: effort === 'laboured' ? [...others, 'laboured'] : others };
}

/** The facts the provider is told: `fever`, `bp-high` … and laboured breathing where it was seen. */
export function factsOf(world: World): readonly string[] {
  const { params } = world.node;
  const sign = signOf(params);
  const patient = patientCharted(world);
  const isLaboured = sign === 'resp' && patient.conditions.includes('laboured');
  const [least, most] = ordinaryRange(world, patient, sign);
  const { value } = firstReading(params);
  const isOrdinary = sign === 'resp' && value >= least && value <= most;
  return [
    ...(isOrdinary ? [] : [factOf(world, patient, sign, firstReading(params))]),
    ...(isLaboured ? ['laboured'] : []),
  ];
}
