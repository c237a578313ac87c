import type { Effect } from '../simulation/vocabulary/effects.ts';
import { type Json, type JsonMap, jsonAt, mapAt, numberAt } from '../simulation/vocabulary/json.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from './pack-rows.ts';
import { pack } from './task-helpers.ts';

/** The vital signs that the clinic's policy card has rows for. */
export type Sign = 'temp' | 'pulse' | 'resp' | 'spo2' | 'bp';

/** `now`: repeat, then tell the provider before anything else. `stat`: call for help first, and stay. */
export type Level = 'none' | 'now' | 'stat';

/** Whose vital signs they are, as far as the card asks. */
export interface Patient {
  readonly ageMonths: number;
  readonly sex: string;
  /** Ids of the card's conditions that hold (`laboured`, `chest_pain_or_syncope`, `pregnant` …). */
  readonly conditions: readonly string[];
}

/** A measured value: tenths of °C, beats or breaths a minute, percent, or mmHg with `dia`. */
export interface Reading {
  readonly value: number;
  readonly dia?: number;
}

type Packs = Pick<World | Perceived, 'packs'>;

const MEASURE: Readonly<Record<Exclude<Sign, 'bp'>, string>> = {
  temp: 'temp_c10',
  pulse: 'pulse_bpm',
  resp: 'resp_per_min',
  spo2: 'spo2_percent',
};

/** Whole months between two ISO dates. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** The patient of this visit as the card sees them. */
export function patientOf(world: World): Patient {
  const { person, visit, date } = world;
  const truth = visit?.plan.truth ?? {};
  const conditions = [
    ...textsAt(truth, 'conditions'),
    ...(truth.effort === 'laboured' ? ['laboured'] : []),
    ...(truth.pregnant === true ? ['pregnant'] : []),
  ];
  return {
    ageMonths: person === null ? 30 * 12 : monthsBetween(person.birthDate, date),
    sex: person?.sex ?? 'female',
    conditions,
  };
}

/** The vital-sign pack for an age. */
export function vitalsPack(from: Packs, ageMonths: number): JsonMap {
  return pack(from, ageMonths < 216 ? 'vitals-peds' : 'vitals-adult');
}

/** The row of the age band a value of `…Months` or `…Years` falls in. */
export function ageRow(from: Json, path: string, ageMonths: number): JsonMap | undefined {
  return rowsAt(from, path).find(
    (row) =>
      numberOr(row, 'ageMonthsMin', numberOr(row, 'ageYearsMin', 0) * 12) <= ageMonths &&
      ageMonths < numberOr(row, 'ageMonthsBelow', numberOr(row, 'ageYearsBelow', 1_000) * 12),
  );
}

/** What the policy card says about a reading. */
export function levelOf(from: Packs, patient: Patient, sign: Sign, reading: Reading): Level {
  if (sign === 'bp') return bpLevel(from, patient, reading);
  const vitals = vitalsPack(from, patient.ageMonths);
  if (sign === 'temp' && patient.ageMonths < 216) {
    return bandLevel(ageRow(vitals, 'feverReport', patient.ageMonths) ?? {}, reading.value, patient);
  }
  const card = rowById(vitals, 'report', MEASURE[sign]);
  if (card !== undefined) return bandLevel(card, reading.value, patient);
  const isStat = ['laboured', 'looks_ill'].some((one) => patient.conditions.includes(one));
  if (isStat) return 'stat';
  const [least, most] = ordinaryRange(from, patient, sign);
  return reading.value < least || reading.value > most ? 'now' : 'none';
}

function bpLevel(from: Packs, patient: Patient, { value, dia = 0 }: Reading): Level {
  const vitals = vitalsPack(from, patient.ageMonths);
  if (patient.ageMonths < 216) return childBpLevel(vitals, patient, value, dia);
  const card = worst(
    bandLevel(rowById(vitals, 'report', 'sys_mmhg') ?? {}, value, patient),
    bandLevel(rowById(vitals, 'report', 'dia_mmhg') ?? {}, dia, patient),
  );
  return patient.conditions.includes('pregnant') ? worst(card, pregnantLevel(vitals, value, dia)) : card;
}

function pregnantLevel(vitals: JsonMap, sys: number, dia: number): Level {
  const row = mapAt(vitals, 'pregnant');
  if (sys >= numberAt(row, 'sysMmhgStatAtLeast') || dia >= numberAt(row, 'diaMmhgStatAtLeast')) return 'stat';
  const isHigh = sys >= numberAt(row, 'sysMmhgNowAtLeast') || dia >= numberAt(row, 'diaMmhgNowAtLeast');
  return isHigh ? 'now' : 'none';
}

function childBpLevel(vitals: JsonMap, patient: Patient, sys: number, dia: number): Level {
  const years = Math.floor(patient.ageMonths / 12);
  const rows = rowsAt(vitals, 'bpSecondLook');
  const row = rows.find((one) => numberAt(one, 'ageYears') === Math.min(13, Math.max(1, years))) ?? {};
  const who = patient.sex === 'male' ? 'boys' : 'girls';
  if (sys >= numberAt(row, `${who}SysMmhg`) || dia >= numberAt(row, `${who}DiaMmhg`)) return 'now';
  const band = ageRow(vitals, 'normal', patient.ageMonths) ?? {};
  const least = numberAt(band, 'hypotensionSysBase') + numberAt(band, 'hypotensionSysPerYear') * years;
  return sys < least ? 'now' : 'none';
}

/** The level of a value in a band table (`min` inside, `below` outside), raised where the patient's condition says so. */
function bandLevel(table: JsonMap, value: number, { conditions }: Patient): Level {
  const band = bandOf(table, value);
  if (conditions.includes(textOr(band, 'statWith', '-'))) return 'stat';
  if (conditions.includes(textOr(band, 'unless', '-'))) return 'none';
  const level = textOr(band, 'level', 'none');
  return level === 'stat' || level === 'now' ? level : 'none';
}

function bandOf(table: JsonMap, value: number): JsonMap {
  const band = rowsAt(table, 'bands').find(
    (one) =>
      numberOr(one, 'min', Number.NEGATIVE_INFINITY) <= value &&
      value < numberOr(one, 'below', Number.POSITIVE_INFINITY),
  );
  return band ?? {};
}

/** The more pressing of two levels. */
export function worst(left: Level, right: Level): Level {
  if (left === 'stat' || right === 'stat') return 'stat';
  return left === 'now' || right === 'now' ? 'now' : 'none';
}

/** Least and most that the card leaves unreported; for blood pressure of the systolic value. */
export function ordinaryRange(from: Packs, patient: Patient, sign: Sign): readonly [number, number] {
  const vitals = vitalsPack(from, patient.ageMonths);
  const band = ageRow(vitals, 'normal', patient.ageMonths) ?? {};
  if (sign === 'pulse') return [numberAt(band, 'pulseBpmMin'), numberAt(band, 'pulseBpmMax')];
  if (sign === 'resp') return [numberAt(band, 'respPerMinMin'), numberAt(band, 'respPerMinMax')];
  if (sign === 'spo2') return [quietBand(rowById(vitals, 'report', MEASURE.spo2))[0], 100];
  if (sign === 'temp') {
    const tables = [rowById(vitals, 'report', MEASURE.temp), ...rowsAt(vitals, 'feverReport')];
    return quietBand(...tables);
  }
  const adult = rowById(vitals, 'report', 'sys_mmhg');
  if (adult !== undefined) return quietBand(adult);
  return [numberAt(band, 'sysMmhgMin'), numberAt(band, 'sysMmhgMax')];
}

/** The first band that asks for no report and has both ends, as least and most; open ends where there is none. */
function quietBand(...tables: readonly (JsonMap | undefined)[]): readonly [number, number] {
  const quiet = tables.flatMap((table) =>
    rowsAt(table, 'bands').filter((band) => band.level === 'none' && band.min !== undefined),
  );
  const found = quiet.find((band) => band.below !== undefined) ?? quiet[0];
  return [numberOr(found, 'min', 0), numberOr(found, 'below', 1_001) - 1];
}

/** The fact the provider is told about a reading outside the card: `fever`, `bp-high`, `spo2-low` … */
export function factOf(from: Packs, patient: Patient, sign: Sign, reading: Reading): string {
  const [least] = ordinaryRange(from, patient, sign);
  const isLow = reading.value < least;
  if (sign === 'temp') return isLow ? 'temp-low' : 'fever';
  if (sign === 'spo2') return 'spo2-low';
  if (sign === 'bp') return isLow || hasLowDiastolic(from, patient, reading) ? 'bp-low' : 'bp-high';
  return `${sign}-${isLow ? 'slow' : 'fast'}`;
}

function hasLowDiastolic(from: Packs, patient: Patient, { value, dia = 0 }: Reading): boolean {
  if (patient.ageMonths < 216) return false;
  const vitals = vitalsPack(from, patient.ageMonths);
  const isSysQuiet =
    textOr(bandOf(rowById(vitals, 'report', 'sys_mmhg') ?? {}, value), 'level', '') === 'none';
  const [least] = quietBand(rowById(vitals, 'report', 'dia_mmhg'));
  return isSysQuiet && dia < least;
}

/**
 * Puts T22 before the player when what the instrument showed, or what was written down, is outside the card. One for each
 * sign; hot when help must be called first.
 */
export function offerRecheck(
  world: World,
  sign: Sign,
  shown: Reading,
  written: Reading,
  patient: Patient = patientOf(world),
): readonly Effect[] {
  const ofShown = levelOf(world, patient, sign, shown);
  const ofWritten = levelOf(world, patient, sign, written);
  const level = worst(ofShown, ofWritten);
  if (level === 'none') return [];
  const reading = ofShown === level ? shown : written;
  return [
    {
      type: 'offerTask',
      task: 'recheck-report',
      suffix: `recheck-report.${sign}`,
      params: { sign, level, ...reading },
      hot: level === 'stat',
    },
  ];
}

/** How far a value may be from the right one: `right`, `minor` or `major`. */
export function gradeOf(
  from: Packs,
  ageMonths: number,
  measure: string,
  difference: number,
): 'right' | 'minor' | 'major' {
  const row = rowById(vitalsPack(from, ageMonths), 'accuracy', measure) ?? {};
  const off = Math.abs(difference);
  if (off <= numberAt(row, 'rightAtMost')) return 'right';
  return off <= numberAt(row, 'minorAtMost') ? 'minor' : 'major';
}

/** A hidden value of the visit, or the middle of the card's range when the story does not name one. */
export function truthOf(world: World, sign: Exclude<Sign, 'bp'>): number {
  const key = sign === 'temp' ? 'tempC10' : sign;
  const found = jsonAt(world.visit?.plan.truth, key);
  return typeof found === 'number' ? found : middle(ordinaryRange(world, patientOf(world), sign));
}

/** The hidden pressure: of a first reading, or of one after a rest where the story tells them apart. */
export function truePressureOf(world: World, reading: 'first' | 'later'): Reading {
  const truth = world.visit?.plan.truth;
  const keys = reading === 'first' ? ['bpFirst', 'bp', 'bpRest'] : ['bpRest', 'bp', 'bpFirst'];
  const key = keys.find((one) => jsonAt(truth, `${one}.sys`) !== undefined);
  if (key !== undefined) {
    return { value: numberAt(truth, `${key}.sys`), dia: numberAt(truth, `${key}.dia`) };
  }
  return ordinaryPressure(world);
}

/** The middle of the card's range, where the story names no pressure. */
function ordinaryPressure(world: World): Reading {
  const patient = patientOf(world);
  const vitals = vitalsPack(world, patient.ageMonths);
  const band = ageRow(vitals, 'normal', patient.ageMonths) ?? {};
  const quiet = rowsAt(rowById(vitals, 'report', 'dia_mmhg'), 'bands').find((one) => one.level === 'none');
  const dia = [
    numberOr(quiet, 'min', numberOr(band, 'diaMmhgMin', 0)),
    numberOr(quiet, 'below', numberOr(band, 'diaMmhgMax', 0)),
  ] as const;
  return { value: middle(ordinaryRange(world, patient, 'bp')), dia: middle(dia) };
}

/** The middle of a range, a whole number. */
export function middle([least, most]: readonly [number, number]): number {
  return Math.floor((least + most) / 2);
}

/** Tenths as a decimal: 386 is `38.6`. */
export function tenths(value: number): string {
  const whole = Math.abs(Math.trunc(value));
  return `${value < 0 ? '-' : ''}${Math.floor(whole / 10)}.${whole % 10}`;
}

/** Tenths of a degree Fahrenheit from tenths of a degree Celsius, rounded. */
export function fahrenheitOf(celsius10: number): number {
  return Math.round((celsius10 * 9) / 5) + 320;
}

/** Tenths from a decimal as it was typed: `38.6` is 386. */
export function fromTenths(text: string): number {
  return Math.round(Number(text) * 10);
}
