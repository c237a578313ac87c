import type { Json } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { numberOr } from '../pack-rows.ts';
import { factOf, levelOf, type Patient, patientOf, type Reading, type Sign, tenths } from '../vital-signs.ts';

const FIELDS: readonly (readonly [Sign, string])[] = [
  ['temp', 'tempC10'],
  ['pulse', 'pulse'],
  ['resp', 'resp'],
  ['spo2', 'spo2'],
  ['bp', 'bp'],
];

/** A vital sign as it stands in the chart of this visit, and the fact it makes when it is outside the card. */
export interface ChartedReading {
  readonly sign: Sign;
  readonly reading: Reading;
  readonly fact: string;
}

/** The last value of each vital sign that was charted in this visit. */
export function chartedReadings(world: World): readonly ChartedReading[] {
  const patient = chartedPatient(world);
  return FIELDS.flatMap(([sign, field]) => {
    const entry = world.chart.findLast((one) => one.field === field && one.visit === world.visit?.plan.id);
    if (entry === undefined) return [];
    const reading = readingFrom(entry.value);
    return [{ sign, reading, fact: factFor(world, patient, sign, reading) }];
  });
}

/** Those outside the card. */
export function abnormalReadings(world: World): readonly ChartedReading[] {
  const patient = chartedPatient(world);
  return chartedReadings(world).filter((one) => levelOf(world, patient, one.sign, one.reading) !== 'none');
}

/** The patient as charted: the effort that was written down, not the one that was hidden. */
function chartedPatient(world: World): Patient {
  const patient = patientOf(world);
  const effort = world.chart.findLast((one) => one.field === 'effort' && one.visit === world.visit?.plan.id);
  const others = patient.conditions.filter((one) => one !== 'laboured');
  return { ...patient, conditions: effort?.value === 'laboured' ? [...others, 'laboured'] : others };
}

function factFor(world: World, patient: Patient, sign: Sign, reading: Reading): string {
  const isQuiet = levelOf(world, { ...patient, conditions: [] }, sign, reading) === 'none';
  return sign === 'resp' && isQuiet ? 'laboured' : factOf(world, patient, sign, reading);
}

function readingFrom(value: Json): Reading {
  if (typeof value === 'number') return { value };
  return { value: numberOr(value, 'sys', 0), dia: numberOr(value, 'dia', 0) };
}

/** A value with its unit, as it is told. */
export function readingText({ sign, reading: { value, dia = 0 } }: ChartedReading): Message {
  return message(`hand-off.value.${sign}`, {
    value: sign === 'temp' ? tenths(value) : String(value),
    dia: String(dia),
  });
}
