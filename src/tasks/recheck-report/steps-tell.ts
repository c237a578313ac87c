import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { durationMs } from '../pack-rows.ts';
import { solveReadings } from '../solve-readings.ts';
import { arrange, judge, pack, perceivedParam, plainText, solveTalk, step } from '../task-helpers.ts';
import { ageRow, fromTenths, patientOf, type Reading, tenths, vitalsPack } from '../vital-signs.ts';
import { chosenFirst, ownStep } from './steps-first.ts';
import {
  CHARTED_AS,
  factsOf,
  firstReading,
  levelOfNode,
  readingMessage,
  secondReading,
  signOf,
} from './value.ts';

const REPEAT_MS = 14_000;

/** The second measurement, written beside the first. */
export const repeat = step({
  id: 'repeat',
  widget: 'timed-read',
  title: message('recheck-report.repeat.step'),
  costMs: REPEAT_MS,
  panelSeconds: 6,
  touch: 'patient',
  waitsFor: 'bp-rest-again',
  skip: (world) => levelOfNode(world.node.params) === 'stat' || chosenFirst(world) !== 'repeat',
  spec: (world) => {
    const sign = signOf(world.node.params);
    const { value, dia = 0 } = secondReading(world, hasRested(world, world.nowMs));
    return {
      prompt: message(`recheck-report.repeat.${sign}`),
      looks: [
        {
          id: 'again',
          label: message('recheck-report.repeat.look'),
          shows: [
            message('recheck-report.repeat.shows', {
              sign,
              value: sign === 'temp' ? tenths(value) : String(value),
              dia: String(dia),
              shown: readingMessage(sign, { value, dia }),
            }),
          ],
        },
      ],
      readings: [
        {
          id: 'value',
          label: message(`recheck-report.field.${sign}`),
          kind: 'decimal',
          min: 1,
          max: 400,
          step: 0.1,
        },
        ...(sign === 'bp'
          ? [
              {
                id: 'dia',
                label: message('recheck-report.field.dia'),
                kind: 'decimal',
                min: 1,
                max: 300,
              } as const,
            ]
          : []),
      ],
    };
  },
  effects: (world, observations) => {
    const sign = signOf(world.node.params);
    const written = writtenReading(world, observations);
    const shown = secondReading(world, hasRested(world, world.nowMs - REPEAT_MS));
    const isRight = written.value === shown.value && (sign !== 'bp' || written.dia === shown.dia);
    const isRested = sign !== 'bp' || hasRested(world, world.nowMs - REPEAT_MS);
    return [
      {
        type: 'writeChart',
        field: CHARTED_AS[sign],
        value: sign === 'bp' ? { sys: written.value, dia: written.dia ?? 0 } : written.value,
      },
      ...(sign === 'bp' ? [{ type: 'closeLoop', kind: 'bp-rest-again' } as const] : []),
      judge('vs.repeat', isRight && isRested, isRested ? 'misread' : 'no-rest'),
    ];
  },
  solve: (perceived) =>
    solveReadings(perceived, 'again', {
      value: plainText(perceivedParam(perceived.text, 'recheck-report.repeat.shows', {}, 'value')),
      dia: plainText(perceivedParam(perceived.text, 'recheck-report.repeat.shows', {}, 'dia')),
    }),
});

/** The words to the provider. */
export const tell = step({
  id: 'tell',
  widget: 'talk',
  title: message('recheck-report.tell.step'),
  costMs: 20_000,
  panelSeconds: 7,
  spec: (world) => {
    const sign = signOf(world.node.params);
    const params = {
      patient: world.person?.first ?? '',
      level: levelOfNode(world.node.params),
      first: readingMessage(sign, firstReading(world.node.params)),
      second: secondWords(world),
    };
    return {
      beats: [
        {
          id: 'door',
          speaker: message('speaker.provider'),
          line: message('recheck-report.tell.door', params),
          cue: message('recheck-report.tell.cue', params),
          lines: arrange(['facts', 'opinion', 'vague', 'chart-only'], world.node.arrangement).map((id) => ({
            id,
            intent: id === 'chart-only' ? 'listen' : 'explain',
            label: message(`recheck-report.tell.${id}`, { ...params, sign }),
            tags: [],
          })),
        },
      ],
    };
  },
  effects: (world, observations) => {
    const said = observedList(observations, 'said').map((one) => one.split('/')[1] ?? '');
    const isTold = said.includes('facts') || said.includes('opinion');
    const isStat = levelOfNode(world.node.params) === 'stat';
    return [
      ...(isTold ? [{ type: 'tell', to: 'provider', facts: factsOf(world) } as const] : []),
      ...(isStat ? [] : [judge('vs.report', isTold && !isLate(world), isTold ? 'late' : 'unreported')]),
      judge('scope.words', !said.includes('opinion'), 'interpreted'),
    ];
  },
  solve: (perceived) => solveTalk(perceived, ['facts']),
});

function secondWords(world: World) {
  const repeated = world.done.some((one) => one.node === world.node.id && one.step === 'repeat');
  const sign = signOf(world.node.params);
  if (!repeated) return message('recheck-report.tell.not-repeated');
  const written = world.done.findLast((one) => one.node === world.node.id && one.step === 'repeat');
  return message('recheck-report.tell.repeated', {
    shown: readingMessage(sign, writtenReading(world, written?.observations ?? [])),
  });
}

/** More than the card's minutes after the repeat (or after the choice not to repeat). */
function isLate(world: World): boolean {
  const last = world.done.findLast((one) => one.node === world.node.id);
  const vitals = vitalsPack(world, patientOf(world).ageMonths);
  const within = durationMs(jsonAt(vitals, 'escalation.now.tellWithin'));
  return last !== undefined && world.nowMs - last.atMs > within;
}

/** Whether the second rest was chosen quiet and has lasted. */
function hasRested(world: World, atMs: number): boolean {
  if (signOf(world.node.params) !== 'bp') return true;
  const begun = world.done.findLast((one) => one.node === world.node.id && one.step === 'rest');
  const row = ageRow(pack(world, 'bp-technique'), 'rest', patientOf(world).ageMonths);
  return (
    begun !== undefined && ownStep(world, 'rest') === 'quiet' && atMs - begun.atMs >= durationMs(row?.atLeast)
  );
}

function writtenReading(world: World, observations: readonly Observation[]): Reading {
  const sign = signOf(world.node.params);
  const value = observedText(observations, 'value');
  return {
    value: sign === 'temp' ? fromTenths(value) : Math.round(Number(value)),
    ...(sign === 'bp' ? { dia: Math.round(Number(observedText(observations, 'dia'))) } : {}),
  };
}
