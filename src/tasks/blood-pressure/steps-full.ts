import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observed, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveChart } from '../solve-readings.ts';
import { doneStep, judge, pack, perceivedParam, plainText, step } from '../task-helpers.ts';
import { gradeOf, offerRecheck, patientOf, type Reading } from '../vital-signs.ts';
import { CUFF_PLACES, EAR_PLACES, instrumentOf, placesOf } from './arm.ts';
import { noteOfReading } from './debrief.ts';
import { preparationOf } from './preparation.ts';
import { readingsWanted, shownPressure } from './pressure.ts';
import { restSpoiledBy } from './rest.ts';
import { solveCuff } from './solve-cuff.ts';
import {
  distance,
  type Gauged,
  pressureEntry,
  pressureFields,
  recordEffects,
  recordFields,
  unevenness,
  writtenPressure,
} from './steps-read.ts';

/** Place, feel, pump, let fall, hear: the first reading by ear. */
export const measure = step({
  id: 'measure',
  widget: 'cuff',
  title: message('blood-pressure.measure.step'),
  costMs: 60_000,
  panelSeconds: 28,
  touch: 'patient',
  waitsFor: 'bp-rest',
  spec: (world) => ({
    prompt: message('blood-pressure.measure.prompt', { patient: world.person?.first ?? '' }),
    notes: preparedNotes(world),
    fit: placesOf(world).map(({ id, options }) => ({
      id,
      label: message(`blood-pressure.place.${id}`),
      options: options.map((one) => ({ ...one, label: message(`blood-pressure.place.${id}.${one.id}`) })),
    })),
    ...instrumentOf(
      world,
      shownPressure(world, preparationOf(world), 'first', restSpoiledBy(world, world.nowMs) === undefined),
      1,
    ),
    footing: restSpoiledBy(world, world.nowMs) ?? '',
  }),
  effects: techniqueEffects,
  solve: (perceived) => solveCuff(perceived, { cuff: CUFF_PLACES[0], ear: EAR_PLACES[0] }),
});

/** The number as it was heard, written with arm, position and cuff. */
export const write = step({
  id: 'write',
  widget: 'chart',
  title: message('blood-pressure.write.step'),
  costMs: 16_000,
  panelSeconds: 9,
  spec: (world) => ({
    prompt: message('blood-pressure.read.prompt', {
      patient: world.person?.first ?? '',
      arm: preparationOf(world).arm,
      cuff: preparationOf(world).cuff,
      cuffName: message(`blood-pressure.cuff.${preparationOf(world).cuff}`),
      readings: readingsWanted(world.node.params),
    }),
    notes: [marksNote(world, 'measure')],
    fields: recordFields(world),
    sign: message('blood-pressure.write.sign'),
  }),
  effects: (world, observations) => {
    const gauged = gaugedFirst(world, doneStep(world, 'blood-pressure', 'measure'));
    return recordEffects(world, observations, gauged);
  },
  solve: (perceived) => {
    const prompt = (param: string): string =>
      plainText(perceivedParam(perceived.text, 'blood-pressure.read.prompt', {}, param));
    return solveChart(perceived, {
      ...heardPressure(perceived),
      arm: prompt('arm'),
      position: 'sitting',
      cuff: prompt('cuff'),
      second: 'yes',
    });
  },
});

/** Another reading on the same arm, where it is asked for and was not left out. */
function measureAgain(number: 2 | 3) {
  return step({
    id: `measure-${number}`,
    widget: 'cuff',
    title: message('blood-pressure.again.step', { number }),
    costMs: 24_000,
    panelSeconds: 20,
    touch: 'patient',
    skip: (world) => !isTaken(world, number),
    spec: (world) => ({
      prompt: message('blood-pressure.again.prompt', { patient: world.person?.first ?? '' }),
      notes: preparedNotes(world),
      fit: [],
      later: { palpatedMmHg: numberSeen(doneStep(world, 'blood-pressure', 'measure'), 'palpated') },
      ...instrumentOf(world, shownPressure(world, preparationOf(world), 'later', true), number),
    }),
    effects: () => [],
    solve: (perceived) => solveCuff(perceived, {}),
  });
}

function writeAgain(number: 2 | 3) {
  return step({
    id: `write-${number}`,
    widget: 'chart',
    title: message('blood-pressure.second.write', { number }),
    costMs: 8_000,
    panelSeconds: 6,
    skip: (world) => !isTaken(world, number),
    spec: (world) => ({
      prompt: message('blood-pressure.second.beside'),
      notes: [marksNote(world, `measure-${number}`)],
      fields: pressureFields(),
      sign: message('blood-pressure.write.sign'),
    }),
    effects: (world, observations) => {
      const written = writtenPressure(observations);
      const shown = shownPressure(world, preparationOf(world), 'later', true);
      return [
        pressureEntry(written),
        ...(number === 2 ? [secondEffect(world, shown, written)] : []),
        noteOfReading(world, 'later', true, written),
        ...offerRecheck(world, 'bp', shown, written),
      ];
    },
    solve: (perceived) => solveChart(perceived, heardPressure(perceived)),
  });
}

/** Every later reading, measured and written. */
export const laterReadings = [measureAgain(2), writeAgain(2), measureAgain(3), writeAgain(3)];

/** A panel opened during the rest keeps the pressure it began with, whatever is waited for then. */
function gaugedFirst(world: World, seen: readonly Observation[]): Gauged {
  const rest = observedText(seen, 'footing') || undefined;
  return { shown: shownPressure(world, preparationOf(world), 'first', rest === undefined), rest };
}

function isTaken(world: World, number: number): boolean {
  const isWanted = observedText(doneStep(world, 'blood-pressure', 'write'), 'second') === 'yes';
  return isWanted && readingsWanted(world.node.params) >= number;
}

/** Places, pulse, pumping and the fall of the needle, each judged once. */
function techniqueEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const reading = mapAt(pack(world, 'bp-technique'), 'reading');
  const number = (field: string): number => numberSeen(observations, field) ?? 0;
  const isCuffRight = observedText(observations, 'fit.cuff') === CUFF_PLACES[0];
  const isEarRight = observedText(observations, 'fit.ear') === EAR_PLACES[0];
  const felt = numberSeen(observations, 'palpated');
  const systolic = gaugedFirst(world, observations).shown.value;
  const above = number('peak') - (felt ?? systolic);
  const isTooLow = above < numberAt(reading, 'inflateAbovePalpatedMmhgMin');
  const isTooHigh = above > numberAt(reading, 'inflateAbovePalpatedMmhgMax');
  const isStrained = observed(observations, 'strained') === true;
  const isFast = number('fastest') > numberAt(reading, 'deflateMmhgPerSMax') * 10;
  return [
    judge('vs.bp_place', isCuffRight && isEarRight, isCuffRight ? 'chest-piece' : 'cuff'),
    judge('vs.bp_estimate', felt !== null, 'not-felt'),
    judge('vs.bp_pump', !isTooLow && !isTooHigh, isTooLow ? 'too-low' : 'too-high'),
    judge(
      'vs.bp_bleed',
      !isStrained && !isFast && number('tries') > 0,
      isStrained ? 'pumped-again' : isFast ? 'too-fast' : 'not-listened',
    ),
  ];
}

/** A second reading may differ from the gauge by what the vital signs' pack lets pass; the arm needs its minute before it. */
function secondEffect(world: World, shown: Reading, written: Reading): Effect {
  const off = Math.max(0, distance(shown, written) - unevenness(world));
  const isSoon = observed(doneStep(world, 'blood-pressure', 'measure-2'), 'strained') === true;
  const isRight = gradeOf(world, patientOf(world).ageMonths, 'bp_mmhg', off) === 'right';
  return judge('vs.bp_second', isRight && !isSoon, isSoon ? 'too-soon' : 'misread');
}

function preparedNotes(world: World): readonly Message[] {
  const { arm, cuff } = preparationOf(world);
  return [message('blood-pressure.prepared', { arm, cuffName: message(`blood-pressure.cuff.${cuff}`) })];
}

/** What was marked at the cuff, beside the form. */
function marksNote(world: World, from: string): Message {
  const seen = doneStep(world, 'blood-pressure', from);
  const first = numberSeen(seen, 'first');
  const last = numberSeen(seen, 'last');
  return first === null || last === null
    ? message('blood-pressure.unmarked')
    : message('blood-pressure.marks', { first, last });
}

/** The marks as even numbers, as a careful reader writes them; what there is where one is missing. */
function heardPressure({ text }: Perceived): Readonly<Record<'sys' | 'dia', string>> {
  const read = (param: string): string => {
    const mmHg = text.find((one) => one.id === 'blood-pressure.marks')?.params?.[param];
    return String(Math.round(Number(mmHg ?? 0) / 2) * 2 || 30);
  };
  return { sys: read('first'), dia: read('last') };
}

function numberSeen(observations: readonly Observation[], field: string): number | null {
  const found = observed(observations, field);
  return typeof found === 'number' ? found : null;
}
