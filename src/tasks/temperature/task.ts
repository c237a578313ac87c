import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveReadings } from '../solve-readings.ts';
import {
  arrange,
  doneStep,
  judge,
  perceivedParam,
  plain,
  plainText,
  solvePick,
  step,
} from '../task-helpers.ts';
import { fahrenheitOf, fromTenths, gradeOf, offerRecheck, patientOf, tenths } from '../vital-signs.ts';
import { routeProblem, shownTemperature, stateOf, type TemperatureState } from './routes.ts';

const ROUTES = ['oral', 'tympanic', 'temporal', 'axillary', 'rectal'] as const;

/** Which thermometer, with what: age and state decide. */
const choose = step({
  id: 'choose',
  widget: 'pick',
  title: message('temperature.choose.step'),
  costMs: 8_000,
  panelSeconds: 5,
  touch: 'patient',
  spec: (world) => {
    const { ageMonths, tokens } = stateOf(world);
    return {
      prompt: message('temperature.choose.prompt', {
        patient: world.person?.first ?? '',
        ageMonths,
        years: Math.floor(ageMonths / 12),
        state: tokens.join(' '),
        signs: signsOf(tokens),
      }),
      shelf: [
        ...arrange(ROUTES, world.node.arrangement).map((id) => ({
          id,
          label: message(`temperature.route.${id}`),
        })),
        { id: 'cover', label: message('temperature.cover') },
        { id: 'wait', label: message('temperature.wait') },
      ],
      most: 3,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const problem = routeProblem(world, stateOf(world), routeTaken(taken), taken.includes('wait'));
    return [
      judge('vs.temp_route', problem === undefined, problem ?? 'wrong-route'),
      judge('vs.temp_cover', taken.includes('cover'), 'no-cover', { reached: true }),
    ];
  },
  solve: (perceived) => {
    const route = ROUTES.find(
      (one) => routeProblem(perceived, perceivedState(perceived), one, false) === undefined,
    );
    // Where only the mouth is left and the drink is recent, waiting makes it right.
    const wanted = route === undefined ? ['oral', 'wait'] : [route];
    return solvePick(perceived, [...wanted, 'cover']);
  },
});

/** The number, its unit and how it was taken. */
const read = step({
  id: 'read',
  widget: 'timed-read',
  title: message('temperature.read.step'),
  costMs: 10_000,
  panelSeconds: 5,
  touch: 'patient',
  spec: (world) => {
    const taken = observedList(doneStep(world, 'temperature', 'choose'), 'taken');
    const shown = shownTemperature(world, stateOf(world), routeTaken(taken), taken.includes('wait'));
    return {
      prompt: message('temperature.read.prompt', {
        route: routeTaken(taken),
        device: message(`temperature.route.${routeTaken(taken)}`),
      }),
      looks: [
        {
          id: 'beep',
          label: message('temperature.read.look'),
          shows: [
            message('temperature.read.shows', {
              celsius: tenths(shown),
              fahrenheit: tenths(fahrenheitOf(shown)),
            }),
          ],
        },
      ],
      readings: [
        {
          id: 'value',
          label: message('temperature.field.value'),
          kind: 'decimal',
          min: 20,
          max: 115,
          step: 0.1,
        },
        {
          id: 'unit',
          label: message('temperature.field.unit'),
          kind: 'choice',
          options: [
            { id: 'c', label: plain('°C') },
            { id: 'f', label: plain('°F') },
          ],
        },
        {
          id: 'route',
          label: message('temperature.field.route'),
          kind: 'choice',
          options: ROUTES.map((id) => ({ id, label: message(`temperature.route.${id}`) })),
        },
      ],
    };
  },
  effects: (world, observations) => {
    const taken = observedList(doneStep(world, 'temperature', 'choose'), 'taken');
    const route = routeTaken(taken);
    const shown = shownTemperature(world, stateOf(world), route, taken.includes('wait'));
    const written = writtenC10(observedText(observations, 'value'), observedText(observations, 'unit'));
    const isSlip = written < 250 || written > 450;
    const isRight = gradeOf(world, patientOf(world).ageMonths, 'temp_c10', written - shown) === 'right';
    return [
      { type: 'writeChart', field: 'tempC10', value: written, unit: 'C10' },
      { type: 'writeChart', field: 'route', value: observedText(observations, 'route') },
      judge('vs.temp', isRight, isSlip ? 'unit-slip' : 'off'),
      judge('vs.temp_charted', observedText(observations, 'route') === route, 'wrong-route-charted'),
      ...offerRecheck(world, 'temp', { value: shown }, { value: isSlip ? shown : written }),
    ];
  },
  solve: (perceived) => {
    const celsius = perceivedParam(perceived.text, 'temperature.read.shows', {}, 'celsius');
    const route = perceivedParam(perceived.text, 'temperature.read.prompt', {}, 'route');
    return solveReadings(perceived, 'beep', {
      value: plainText(celsius),
      unit: 'c',
      route: plainText(route),
    });
  },
});

/** All that is seen, one sentence after the other. */
function signsOf(tokens: readonly string[]): Message {
  const [first = message('temperature.state.none'), ...others] = tokens.map((one) =>
    message(`temperature.state.${one}`),
  );
  return others.reduce((before, next) => message('temperature.state', { before, next }), first);
}

/** The thermometer in hand; the one that lies nearest when none was chosen. */
function routeTaken(taken: readonly string[]): string {
  return taken.findLast((one) => ROUTES.some((route) => route === one)) ?? 'oral';
}

function writtenC10(value: string, unit: string): number {
  const number = fromTenths(value);
  return unit === 'f' ? Math.round(((number - 320) * 5) / 9) : number;
}

function perceivedState(perceived: Perceived): TemperatureState {
  const found = perceived.text.find((one) => one.id === 'temperature.choose.prompt')?.params;
  return {
    ageMonths: Number(found?.ageMonths ?? 0),
    tokens: String(found?.state ?? '')
      .split(' ')
      .filter((one) => one !== ''),
  };
}

/** T18 Temperature. */
export const temperatureTask: TaskDefinition = {
  id: 'temperature',
  catalogue: 'T18',
  title: message('temperature.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [choose, read] },
  preconditions: [],
  items: () => ['vs.temp_route', 'vs.temp_cover', 'vs.temp', 'vs.temp_charted'],
  urgency: 1,
};
