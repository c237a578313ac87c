import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart, solveReadings } from '../solve-readings.ts';
import { judge, pack, perceivedParam, solvePick, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { heartRateOf, isOutside, needsTilt, wasCalmed, weeksOf } from './facts.ts';

/** How the patient lies, and what lies ready. */
export const lie: AnyStep = step({
  id: 'lie',
  widget: 'pick',
  title: message('prenatal-check.lie.step'),
  costMs: 26_000,
  panelSeconds: 6,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('prenatal-check.lie.prompt', { weeks: weeksOf(world) }),
    shelf: dealt(world, ['wedge-left', 'wedge-right', 'flat', 'tape', 'gel', 'doppler', 'leave']).map(
      (id) => ({ id, label: message(`prenatal-check.lie.${id}`) }),
    ),
    most: 6,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isFlat = taken.includes('flat') || taken.includes('wedge-right');
    const isTilted = taken.includes('wedge-left') && !isFlat;
    const isRight = needsTilt(world, weeksOf(world)) ? isTilted : isTilted || taken.includes('flat');
    const isReady = textsAt(pack(world, 'prenatal'), 'things.needed').every((one) => taken.includes(one));
    return [
      judge('prenatal.tilt', isRight, taken.includes('wedge-right') ? 'wrong-side' : 'flat'),
      judge('prenatal.things', isReady && !taken.includes('leave'), isReady ? 'left-alone' : 'incomplete'),
    ];
  },
  solve: (perceived) => {
    const weeks = Number(perceivedParam(perceived.text, 'prenatal-check.lie.prompt', {}, 'weeks'));
    const how = needsTilt(perceived, weeks) ? 'wedge-left' : 'flat';
    return solvePick(perceived, [how, ...textsAt(pack(perceived, 'prenatal'), 'things.needed')]);
  },
});

/** The Doppler: a number, and what it asks for. */
export const listen: AnyStep = step({
  id: 'listen',
  widget: 'timed-read',
  title: message('prenatal-check.listen.step'),
  costMs: 30_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('prenatal-check.listen.prompt'),
    looks: [
      {
        id: 'minute',
        label: message('prenatal-check.listen.look'),
        shows: [message('prenatal-check.listen.shows', { rate: heartRateOf(world) })],
      },
    ],
    readings: [
      {
        id: 'rate',
        label: message('prenatal-check.field.rate'),
        kind: 'decimal',
        min: 50,
        max: 240,
        step: 1,
      },
      {
        id: 'next',
        label: message('prenatal-check.field.next'),
        kind: 'choice',
        options: dealt(world, ['write', 'now', 'asleep']).map((id) => ({
          id,
          label: message(`prenatal-check.rate.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const rate = heartRateOf(world);
    const next = observedText(observations, 'next');
    const isBad = isOutside(world, rate);
    const isSaid = next === 'asleep' || wasCalmed(world);
    return [
      judge('prenatal.rate', Number(observedText(observations, 'rate')) === rate, 'misread'),
      judge('prenatal.rate_told', isBad ? next === 'now' : true, 'not-told-now', { reached: true }),
      judge('scope.words', !isSaid, 'said', { reached: true }),
      { type: 'writeChart', field: 'fetal-heart-rate', value: Number(observedText(observations, 'rate')) },
      ...(next === 'now' ? [{ type: 'tell', to: 'provider', facts: ['fetal_rate'] } as const] : []),
    ];
  },
  solve: (perceived) => {
    const rate = Number(perceivedParam(perceived.text, 'prenatal-check.listen.shows', {}, 'rate'));
    return solveReadings(perceived, 'minute', {
      rate: String(rate),
      next: isOutside(perceived, rate) ? 'now' : 'write',
    });
  },
});

/** The flow sheet. */
export const sheet: AnyStep = step({
  id: 'sheet',
  widget: 'chart',
  title: message('prenatal-check.sheet.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('prenatal-check.sheet.prompt', { weeks: weeksOf(world) }),
    fields: [
      {
        id: 'weeks',
        label: message('prenatal-check.field.weeks'),
        kind: 'choice',
        options: weekOptions(world),
      },
      {
        id: 'entry',
        label: message('prenatal-check.field.entry'),
        kind: 'choice',
        options: dealt(world, ['whole', 'short', 'named']).map((id) => ({
          id,
          label: message(`prenatal-check.entry.${id}`),
        })),
      },
    ],
    sign: message('prenatal-check.sheet.sign'),
  }),
  effects: (world, observations) => {
    const entry = observedText(observations, 'entry');
    return [
      judge('prenatal.weeks', observedText(observations, 'weeks') === weekId(weeksOf(world)), 'wrong-weeks'),
      judge('prenatal.sheet', entry === 'whole', entry === 'named' ? 'interpreted' : 'incomplete'),
      { type: 'writeChart', field: 'prenatal.sheet', value: entry },
      ...orderDone(world),
    ];
  },
  solve: (perceived) => {
    const weeks = Number(perceivedParam(perceived.text, 'prenatal-check.sheet.prompt', {}, 'weeks'));
    return solveChart(perceived, { weeks: weekId(weeks), entry: 'whole' });
  },
});

/** The week that is completed, the one that runs, and one counted short. */
function weekOptions(world: World) {
  const weeks = weeksOf(world);
  return dealt(world, [weeks, weeks + 1, weeks - 1].map(weekId)).map((id) => ({
    id,
    label: message('prenatal-check.weeks', { weeks: Number(id.slice(1)) }),
  }));
}

/** No id looks like a number. */
function weekId(weeks: number): string {
  return `w${weeks}`;
}
