import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkBeat } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { dealt } from '../procedure-cards.ts';
import { solveChart, solveReadings } from '../solve-readings.ts';
import { arrange, judge, solveTalk, step } from '../task-helpers.ts';
import { lookAlikes, optionLike, personLabel } from '../waived-people.ts';
import { orderDone, patientLabel } from '../waived-test.ts';
import { artefacts, dueWithinMs, symptomOf, traceOf } from './facts.ts';

/** Ten seconds of trace: is there something to mend before it is printed? */
export const trace: AnyStep = step({
  id: 'trace',
  widget: 'timed-read',
  title: message('ekg.trace.step'),
  costMs: 16_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('ekg.trace.prompt'),
    looks: [{ id: '10s', label: message('ekg.trace.look'), shows: [message(`ekg.looks.${traceOf(world)}`)] }],
    readings: [
      {
        id: 'mend',
        label: message('ekg.trace.mend'),
        kind: 'choice',
        options: dealt(world, [...artefacts(world), 'clean']).map((id) => ({
          id,
          label: message(`ekg.mend.${id}`),
        })),
      },
    ],
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
  solve: (perceived) => {
    const shown = perceived.text.find((line) => line.id.startsWith('ekg.looks.'))?.id ?? '';
    return solveReadings(perceived, '10s', { mend: shown.replace('ekg.looks.', '') });
  },
});

/** The strip gets its name, the symptoms and how the patient lay. */
export const record: AnyStep = step({
  id: 'record',
  widget: 'chart',
  title: message('ekg.record.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: patientLabel(world, 'ekg.record.prompt'),
    notes: [message(`ekg.said.${symptomOf(world)}`, { symptom: symptomOf(world) })],
    fields: [
      {
        id: 'name',
        label: message('ekg.field.name'),
        kind: 'choice',
        required: false,
        options: arrange(
          [
            { id: 'own', label: patientLabel(world, 'ekg.record.label') },
            ...lookAlikes(world)
              .slice(0, 1)
              .map((one) => ({ id: 'other', label: personLabel('ekg.record.label', one) })),
          ],
          world.node.arrangement,
        ),
      },
      {
        id: 'symptoms',
        label: message('ekg.field.symptoms'),
        kind: 'choice',
        required: false,
        options: dealt(world, ['now', 'at-times', 'none']).map((id) => ({
          id,
          label: message(`ekg.symptoms.${id}`),
        })),
      },
    ],
    sign: message('ekg.record.sign'),
  }),
  effects: recordEffects,
  solve: (perceived: Perceived) =>
    solveChart(perceived, {
      name: optionLike(perceived, 'ekg.record.prompt', 'ekg.record.label'),
      symptoms: String(perceived.text.find((line) => line.params?.symptom !== undefined)?.params?.symptom),
    }),
});

function recordEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const name = observedText(observations, 'name');
  const symptoms = observedText(observations, 'symptoms');
  const other = lookAlikes(world)[0];
  return [
    judge('ekg.strip', name === 'own', name === 'other' ? 'wrong-name' : 'unidentified'),
    judge('ekg.note', symptoms === symptomOf(world), symptoms === '' ? 'incomplete' : 'untrue'),
    {
      type: 'writeChart',
      field: 'ekg',
      value: { name, symptoms },
      ...(name === 'other' && other !== undefined ? { person: other.id } : {}),
    },
  ];
}

/** The patient asks what it shows; the strip goes into a hand. */
export const show: AnyStep = step({
  id: 'show',
  widget: 'talk',
  title: message('ekg.show.step'),
  costMs: 16_000,
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
