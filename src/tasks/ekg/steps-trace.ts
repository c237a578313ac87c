import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField, TalkBeat } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import {
  type Observation,
  type Option,
  observedList,
  observedText,
} from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, solveTalk, step } from '../task-helpers.ts';
import { lookAlikes, optionLike, personLabel } from '../waived-people.ts';
import { orderDone, patientLabel } from '../waived-test.ts';
import { dueWithinMs, symptomOf, traceOf } from './facts.ts';
import { lookAt, remedies, solveTrace } from './steps-strip.ts';

/** Ten seconds of trace: is there something to mend before it is printed? */
export const trace: AnyStep = step({
  id: 'trace',
  widget: 'timed-read',
  title: message('ekg.trace.step'),
  costMs: 16_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('ekg.trace.prompt'),
    looks: [lookAt(world, traceOf(world))],
    readings: [remedies(world)],
  }),
  effects: (world, observations) => {
    const seen = traceOf(world);
    const mend = observedText(observations, 'mend');
    const isSwapped = seen === 'arm_reversal';
    const error = mend === 'clean' ? 'sent' : seen === 'clean' ? 'needless' : 'wrong-remedy';
    return [
      judge('ekg.limbs', !isSwapped || mend === 'arm_reversal', 'reversed-sent'),
      judge('ekg.trace', isSwapped || mend === seen, error),
      { type: 'note', fact: 'ekg.traced', details: { seen, mend } },
    ];
  },
  solve: solveTrace,
});

/** The strip gets its name, the symptoms and how the patient lay. */
export const record: AnyStep = recordStep(14_000, 8, []);

/** The same by hand, with the time it was taken. */
export const recordByHand: AnyStep = recordStep(28_000, 14, ['when']);

function recordStep(costMs: number, panelSeconds: number, more: readonly 'when'[]): AnyStep {
  return step({
    id: 'record',
    widget: 'chart',
    title: message('ekg.record.step'),
    costMs,
    panelSeconds,
    spec: (world) => ({
      prompt: patientLabel(world, 'ekg.record.prompt'),
      notes: [
        message(`ekg.said.${symptomOf(world)}`, { symptom: symptomOf(world) }),
        ...more.map(() => message('ekg.record.clock', { date: world.date, at: world.nowMs })),
      ],
      fields: [nameField(world), symptomsField(world), ...more.map(() => whenField(world))],
      sign: message('ekg.record.sign'),
    }),
    effects: (world, observations) => recordEffects(world, observations, more.length > 0),
    solve: (perceived: Perceived) =>
      solveChart(perceived, {
        name: optionLike(perceived, 'ekg.record.prompt', 'ekg.record.label'),
        symptoms: String(perceived.text.find((line) => line.params?.symptom !== undefined)?.params?.symptom),
        ...Object.fromEntries(more.map((field) => [field, 'now'])),
      }),
  });
}

function nameField(world: World): ReadingField {
  const own = { id: 'own', label: patientLabel(world, 'ekg.record.label') };
  const others = lookAlikes(world)
    .slice(0, 1)
    .map((one) => ({ id: 'other', label: personLabel('ekg.record.label', one) }));
  return choiceField('name', arrange([own, ...others], world.node.arrangement));
}

function symptomsField(world: World): ReadingField {
  const options = dealt(world, ['now', 'at-times', 'none']);
  return choiceField(
    'symptoms',
    options.map((id) => ({ id, label: message(`ekg.symptoms.${id}`) })),
  );
}

/** When it was taken: by the clock, or by the schedule, which is a different time. */
function whenField(world: World): ReadingField {
  const at = { now: world.nowMs, booked: world.visit?.plan.appointmentMs ?? 0 };
  const options = dealt(world, ['now', 'booked']) as readonly ('now' | 'booked')[];
  return choiceField(
    'when',
    options.map((id) => ({ id, label: message('ekg.when', { date: world.date, at: at[id] }) })),
  );
}

function choiceField(id: string, options: readonly Option[]): ReadingField {
  return { id, label: message(`ekg.field.${id}`), kind: 'choice', required: false, options };
}

function recordEffects(
  world: World,
  observations: readonly Observation[],
  hasTime: boolean,
): readonly Effect[] {
  const name = observedText(observations, 'name');
  const symptoms = observedText(observations, 'symptoms');
  const when = hasTime ? observedText(observations, 'when') : 'now';
  const other = lookAlikes(world)[0];
  const error = name === 'other' ? 'wrong-name' : name === '' || when === '' ? 'unidentified' : 'wrong-time';
  return [
    judge('ekg.strip', name === 'own' && when === 'now', error),
    judge('ekg.note', symptoms === symptomOf(world), symptoms === '' ? 'incomplete' : 'untrue'),
    {
      type: 'writeChart',
      field: 'ekg',
      value: { name, symptoms },
      ...(name === 'other' && other !== undefined ? { person: other.id } : {}),
    },
  ];
}

const SHOW_MS = 16_000;
const SHOW_BY_HAND_MS = 26_000;

/** The patient asks what it shows; the strip goes into a hand. */
export const show: AnyStep = step({
  id: 'show',
  widget: 'talk',
  title: message('ekg.show.step'),
  costMs: SHOW_MS,
  panelSeconds: 8,
  spec: (world) => ({ beats: [patientBeat(world), stripBeat(world)] }),
  effects: showEffects,
  solve: (perceived) => solveTalk(perceived, ['provider-reads', 'hand']),
});

function patientBeat(world: World): TalkBeat {
  return {
    id: 'patient',
    speaker: message('speaker.patient'),
    line: message('ekg.show.patient'),
    lines: dealt(world, ['provider-reads', 'looks-fine', 'machine-says']).map((id) => ({
      id,
      intent: 'explain',
      label: message(`ekg.say.${id}`),
      tags: [],
      go: 'strip',
    })),
  };
}

function stripBeat(world: World): TalkBeat {
  return {
    id: 'strip',
    line: message('ekg.show.strip', { first: world.person?.first ?? '' }),
    lines: dealt(world, ['hand', 'tray', 'scan']).map((id) => ({
      id,
      intent: 'act',
      label: message(`ekg.say.${id}`),
      tags: [],
    })),
  };
}

/** Pain that is there now brings the provider to this patient first. */
function shownFacts(world: World): readonly string[] {
  return symptomOf(world) === 'now' ? ['ekg_shown', 'urgent'] : ['ekg_shown'];
}

function showEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const said = observedList(observations, 'said');
  const isShown = said.includes('strip/hand');
  const isChest = symptomOf(world) !== 'none';
  const arrivedMs = world.visit?.arrivedMs ?? world.nowMs;
  const isInTime = world.nowMs - arrivedMs <= dueWithinMs(world);
  return [
    judge('scope.words', said.includes('patient/provider-reads'), 'said', { reached: true }),
    judge('ekg.shown', isShown, isChest ? 'chest-not-shown' : 'put-aside', { reached: isChest }),
    ...(symptomOf(world) === 'now'
      ? [judge('ekg.time', isShown && isInTime, 'late', { reached: true })]
      : []),
    ...(isShown ? [{ type: 'tell', to: 'provider', facts: shownFacts(world) } as const] : []),
    ...orderDone(world),
  ];
}

/** The same in a task done by hand: walking over takes the time it takes. */
export const showByHand: AnyStep = { ...show, costMs: SHOW_BY_HAND_MS, panelSeconds: 12 };
