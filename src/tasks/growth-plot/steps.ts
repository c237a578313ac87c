import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Action,
  type Observation,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, CONFIRM, doneStep, judge, plainText, solvePick, step } from '../task-helpers.ts';
import { fullName } from '../visit-facts.ts';
import { monthsBetween, tenths } from '../vital-signs.ts';
import {
  asksForReport,
  BANDS,
  bandOf,
  bandsThen,
  chartFor,
  linesAt,
  MEASURES,
  type Measure,
  monthsToday,
  type Values,
  valuesToday,
} from './curves.ts';

const CHARTS = ['cdc_2_20', 'who_0_2'] as const;
const SEXES = ['female', 'male'] as const;
const YEAR = 12;

function whoParams(world: World) {
  const { person, date } = world;
  return {
    patient: fullName(person),
    sex: person?.sex ?? 'female',
    birth: person?.birthDate ?? '',
    today: date,
  };
}

/** Takes the chart: the child's sex, and the age group. */
export const chooseChart: AnyStep = step({
  id: 'chart',
  widget: 'pick',
  title: message('growth-plot.chart.step'),
  costMs: 8_000,
  panelSeconds: 5,
  spec: (world) => ({
    prompt: message('growth-plot.chart.prompt', whoParams(world)),
    shelf: arrange(
      CHARTS.flatMap((chart) => SEXES.map((sex) => `${chart}-${sex}`)),
      world.node.arrangement,
    ).map((id) => ({ id, label: message(`growth-plot.chart.${id}`) })),
  }),
  effects: (world, observations) => {
    const [chart = '', sex = ''] = (observedList(observations, 'taken')[0] ?? '').split('-');
    const isAge = chart === chartFor(world, monthsToday(world));
    return [judge('growth.chart', isAge && sex === world.person?.sex, isAge ? 'wrong-sex' : 'wrong-age')];
  },
  solve: (perceived) => {
    const prompt = perceived.text.find((line) => line.id === 'growth-plot.chart.prompt')?.params;
    const months = monthsBetween(plainText(prompt?.birth), plainText(prompt?.today));
    const isHeld = perceived.text.some((line) => line.id === 'pick.held');
    return solvePick(perceived, isHeld ? [] : [`${chartFor(perceived, months)}-${plainText(prompt?.sex)}`]);
  },
});

/** The lines that the chosen chart has at an age, `[]` where it has none. */
function chosenLines(world: World, measure: Measure, months: number): readonly number[] {
  const [chart, sex = ''] = (observedList(doneStep(world, 'growth-plot', 'chart'), 'taken')[0] ?? '').split(
    '-',
  );
  return chart === chartFor(world, months) ? linesAt(world, sex, measure, months) : [];
}

function agesOffered(world: World): readonly number[] {
  const months = monthsToday(world);
  return arrange([months, months - YEAR, months + YEAR], world.node.arrangement);
}

function lineShown(measure: Measure, lines: readonly number[]): Message {
  if (lines.length === 0) return message('growth-plot.no-lines', { measure });
  const at = Object.fromEntries(lines.map((line, index) => [`l${index}`, tenths(line)]));
  return message('growth-plot.lines', { measure, raw: lines.join(' '), ...at });
}

/** Finds the age on the chart, and puts each point between its lines. */
export const plot: AnyStep = step({
  id: 'plot',
  widget: 'timed-read',
  title: message('growth-plot.plot.step'),
  costMs: 16_000,
  panelSeconds: 12,
  spec: (world) => {
    const today = valuesToday(world);
    return {
      prompt: message('growth-plot.plot.prompt', {
        ...whoParams(world),
        weight: tenths(today.weight),
        stature: tenths(today.stature),
        bmi: tenths(today.bmi),
        raw: MEASURES.map((measure) => today[measure]).join(' '),
      }),
      looks: agesOffered(world).map((months) => ({
        id: `m${months}`,
        label: message('growth-plot.age', { years: Math.trunc(months / YEAR), months: months % YEAR }),
        shows: MEASURES.map((measure) => lineShown(measure, chosenLines(world, measure, months))),
      })),
      readings: [
        ...MEASURES.map((measure) => ({
          id: measure,
          label: message(`growth-plot.measure.${measure}`),
          kind: 'choice' as const,
          options: Array.from({ length: BANDS }, (_, band) => ({
            id: `b${band}`,
            label: message(`growth-plot.band.b${band}`),
          })),
        })),
        {
          id: 'how',
          label: message('growth-plot.how'),
          kind: 'choice' as const,
          options: arrange(['standing', 'lying'], world.node.arrangement).map((id) => ({
            id,
            label: message(`growth-plot.how.${id}`),
          })),
        },
      ],
    };
  },
  effects: plotEffects,
  solve: solvePlot,
});

function plotEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const months = Number(/^m(\d+)$/.exec(observedText(observations, 'duration'))?.[1] ?? -1);
  const bands = plotted(observations);
  const isStanding = observedText(observations, 'how') === 'standing';
  return [
    judge('growth.age', months === monthsToday(world), 'wrong-age'),
    judge('growth.point', isPlotted(world, months, valuesToday(world), bands), 'misplotted'),
    judge('growth.method', isStanding, 'wrong-method'),
    { type: 'writeChart', field: 'growth', value: bands },
  ];
}

/** Whether the points lie as the chart that was taken, at the age that was looked at, has them. */
function isPlotted(world: World, months: number, today: Values, bands: readonly number[]): boolean {
  return MEASURES.every((measure, index) => {
    const lines = chosenLines(world, measure, months);
    return lines.length === 0 || bandOf(lines, today[measure]) === bands[index];
  });
}

function plotted(observations: readonly Observation[]): readonly number[] {
  return MEASURES.map((measure) => Number(observedText(observations, measure).slice(1)));
}

function solvePlot(perceived: Perceived): Action {
  const { text } = perceived;
  const prompt = text.find((line) => line.id === 'growth-plot.plot.prompt')?.params;
  const months = monthsBetween(plainText(prompt?.birth), plainText(prompt?.today));
  if (!text.some((line) => line.id === 'timed-read.looked')) return { verb: 'start', target: `m${months}` };
  const open = text.find((line) => line.id === 'timed-read.reading' && line.params?.value === '');
  const reading = plainText(open?.params?.reading);
  if (reading === '') return CONFIRM;
  if (reading === 'how') return { verb: 'record', target: reading, value: 'standing' };
  const shown = text.find((line) => line.id === 'growth-plot.lines' && line.params?.measure === reading);
  const lines = plainText(shown?.params?.raw).split(' ').map(Number);
  const value = Number(plainText(prompt?.raw).split(' ')[MEASURES.indexOf(reading as Measure)]);
  return { verb: 'record', target: reading, value: `b${bandOf(lines, value)}` };
}

/** The points of the last visit beside today's: does the provider have to hear? What does the family hear? */
export const compare: AnyStep = step({
  id: 'compare',
  widget: 'chart',
  title: message('growth-plot.compare.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('growth-plot.compare.prompt'),
    notes: compareNotes(world),
    fields: [
      {
        id: 'provider',
        label: message('growth-plot.field.provider'),
        kind: 'choice',
        options: arrange(['told', 'chart-only'], world.node.arrangement).map((id) => ({
          id,
          label: message(`growth-plot.provider.${id}`),
        })),
      },
      {
        id: 'family',
        label: message('growth-plot.field.family'),
        kind: 'choice',
        options: arrange(['provider-will', 'explains', 'soothes'], world.node.arrangement).map((id) => ({
          id,
          label: message(`growth-plot.family.${id}`),
        })),
      },
    ],
    sign: message('growth-plot.sign'),
  }),
  effects: (world, observations) => {
    const isTold = observedText(observations, 'provider') === 'told';
    const isDue = asksForReport(world, plottedToday(world), bandsThen(world));
    return [
      judge('growth.report', isTold === isDue, isDue ? 'not-told' : 'false-alarm'),
      judge('scope.words', observedText(observations, 'family') === 'provider-will', 'said', {
        reached: true,
      }),
      ...(isTold ? [{ type: 'tell', to: 'provider', facts: ['growth'] } as const] : []),
    ];
  },
  solve: (perceived) => {
    const bands = (id: string): readonly number[] =>
      perceived.text.filter((line) => line.id === id).map((line) => Number(line.params?.band));
    const then = bands('growth-plot.then');
    const isDue = asksForReport(perceived, bands('growth-plot.now'), then.length === 0 ? undefined : then);
    return solveChart(perceived, { provider: isDue ? 'told' : 'chart-only', family: 'provider-will' });
  },
});

function plottedToday(world: World): readonly number[] {
  return plotted(doneStep(world, 'growth-plot', 'plot'));
}

function compareNotes(world: World): readonly Message[] {
  const line = (id: string, bands: readonly number[] | undefined): readonly Message[] =>
    (bands ?? []).map((band, index) => {
      const measure = MEASURES[index] ?? 'weight';
      return message(id, {
        measure,
        band,
        name: message(`growth-plot.measure.${measure}`),
        where: message(`growth-plot.band.b${band}`),
      });
    });
  const then = bandsThen(world);
  return [
    ...(then === undefined ? [message('growth-plot.no-last')] : line('growth-plot.then', then)),
    ...line('growth-plot.now', plottedToday(world)),
    message('growth-plot.rule'),
  ];
}
