import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs } from '../pack-rows.ts';
import { arrange, judge, pack, perceivedParam, solvePick, step } from '../task-helpers.ts';
import { ageRow, levelOf, patientOf, type Sign, vitalsPack } from '../vital-signs.ts';
import {
  cardMessage,
  factsOf,
  firstReading,
  levelOfNode,
  MEASURED_BY,
  patientCharted,
  readingMessage,
  signOf,
} from './value.ts';

const FIRST_MS = 8_000;

/** What comes first: the card decides, not the feeling. */
export const first = step({
  id: 'first',
  widget: 'pick',
  title: message('recheck-report.first.step'),
  costMs: FIRST_MS,
  panelSeconds: 5,
  spec: (world) => {
    const { params } = world.node;
    const sign = signOf(params);
    const patient = patientCharted(world);
    const { value, dia = 0 } = firstReading(params);
    return {
      prompt: message('recheck-report.first.prompt', {
        patient: world.person?.first ?? '',
        sign,
        value,
        dia,
        ageMonths: patient.ageMonths,
        sex: patient.sex,
        conditions: patient.conditions.join(' '),
        shown: readingMessage(sign, firstReading(params)),
        card: cardMessage(world, sign),
        looks: looksMessage(world),
      }),
      shelf: arrange(['repeat', 'help', 'fetch', 'later'], world.node.arrangement).map((id) => ({
        id,
        label: message(`recheck-report.first.${id}`),
      })),
      hot: levelOfNode(params) === 'stat',
    };
  },
  effects: (world, observations) => {
    const [taken = 'later'] = observedList(observations, 'taken');
    const called: Effect = { type: 'tell', to: 'provider', facts: factsOf(world) };
    if (levelOfNode(world.node.params) === 'now') {
      return [
        ...(taken === 'help' ? [called] : []),
        ...(taken === 'repeat' ? [] : [judge('vs.repeat', false, 'not-repeated')]),
      ];
    }
    const problem = statProblem(world, taken);
    return [
      ...(taken === 'help' ? [called] : []),
      judge('vs.red_unreported', problem === undefined, problem ?? 'help-late', { reached: true }),
    ];
  },
  solve: (perceived) => {
    const shown = (param: string) => perceivedParam(perceived.text, 'recheck-report.first.prompt', {}, param);
    const patient = {
      ageMonths: Number(shown('ageMonths')),
      sex: String(shown('sex')),
      conditions: String(shown('conditions')).split(' '),
    };
    const reading = { value: Number(shown('value')), dia: Number(shown('dia')) };
    const level = levelOf(perceived, patient, String(shown('sign')) as Sign, reading);
    return solvePick(perceived, [level === 'stat' ? 'help' : 'repeat']);
  },
});

/** An emergency value: what was wrong with the first act, or with its hour. */
function statProblem(world: World, taken: string): string | undefined {
  if (taken === 'repeat') return 'repeat-first';
  if (taken === 'fetch') return 'left-alone';
  if (taken === 'later') return 'unreported';
  const task = MEASURED_BY[signOf(world.node.params)];
  const measuredMs = world.done.findLast((one) => one.task === task)?.atMs ?? world.nowMs;
  const vitals = vitalsPack(world, patientOf(world).ageMonths);
  const within = durationMs(jsonAt(vitals, 'escalation.stat.callHelpWithin'));
  return world.nowMs - FIRST_MS - measuredMs > within ? 'help-late' : undefined;
}

function looksMessage(world: World): Message {
  const { conditions } = patientCharted(world);
  const [seen] = conditions.filter((one) => one !== 'known_and_explained' && one !== 'pregnant');
  return message(seen === undefined ? 'recheck-report.looks.well' : `recheck-report.looks.${seen}`);
}

/** A blood pressure is not repeated into the same breath: quiet first, then the cuff again. */
export const rest = step({
  id: 'rest',
  widget: 'pick',
  title: message('recheck-report.rest.step'),
  costMs: 6_000,
  panelSeconds: 4,
  pauseAfter: true,
  skip: (world) => signOf(world.node.params) !== 'bp' || chosenFirst(world) !== 'repeat',
  spec: (world) => ({
    prompt: message('recheck-report.rest.prompt', { patient: world.person?.first ?? '' }),
    shelf: arrange(['quiet', 'at-once', 'chat'], world.node.arrangement).map((id) => ({
      id,
      label: message(`recheck-report.rest.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const [taken] = observedList(observations, 'taken');
    if (taken === 'at-once') return [];
    const row = ageRow(pack(world, 'bp-technique'), 'rest', patientOf(world).ageMonths);
    return [
      {
        type: 'openLoop',
        kind: 'bp-rest-again',
        dueMs: durationMs(row?.atLeast),
        title: message('recheck-report.loop', { patient: world.person?.first ?? '' }),
        resumes: true,
      },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['quiet']),
});

/** What was done first in this instance. */
export function chosenFirst(world: World): string {
  return ownStep(world, 'first');
}

/** The one thing taken in a step of this very instance: there may be one for each sign. */
export function ownStep(world: World, stepId: string): string {
  const record = world.done.findLast((one) => one.node === world.node.id && one.step === stepId);
  const [taken = ''] = observedList(record?.observations ?? [], 'taken');
  return taken;
}
