import { mapAt, numberAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { solveReadings } from '../solve-readings.ts';
import { judge, perceivedParam, plainText, step } from '../task-helpers.ts';
import { gradeOf, levelOf, offerRecheck, patientOf, truthOf, vitalsPack } from '../vital-signs.ts';

/** Under two years breaths are counted for a full minute (pack `vitals-peds`, `count_rules.resp.full_if`). */
const FULL_BELOW_MONTHS = 24;

const LOOKS = [
  { id: 'quiet-15s', seconds: 15, isTold: false },
  { id: 'quiet-30s', seconds: 30, isTold: false },
  { id: 'quiet-60s', seconds: 60, isTold: false },
  { id: 'told-30s', seconds: 30, isTold: true },
] as const;

/** Watch the chest without saying so; write the rate and how hard it looks. */
const count = step({
  id: 'count',
  widget: 'timed-read',
  title: message('respirations.step'),
  costMs: 12_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('respirations.prompt', { patient: world.person?.first ?? '' }),
    looks: LOOKS.map(({ id, seconds, isTold }) => ({
      id,
      label: message(isTold ? 'respirations.look.told' : 'respirations.look.quiet', { seconds }),
      shows: [
        message('respirations.shows', {
          look: id,
          seconds,
          count: Math.round((rateShown(world, isTold) * seconds) / 60),
        }),
        message(`respirations.effort-seen.${effortOf(world)}`, { effort: effortOf(world) }),
      ],
    })),
    readings: [
      {
        id: 'rate',
        label: message('respirations.field.rate'),
        kind: 'decimal',
        unit: '/min',
        min: 4,
        max: 100,
        step: 1,
      },
      {
        id: 'effort',
        label: message('respirations.field.effort'),
        kind: 'choice',
        options: ['easy', 'laboured'].map((id) => ({ id, label: message(`respirations.effort.${id}`) })),
      },
    ],
  }),
  effects: (world, observations) => {
    const patient = patientOf(world);
    const isTold = observedText(observations, 'duration') === 'told-30s';
    const shown = rateShown(world, isTold);
    const rate = Number(observedText(observations, 'rate'));
    const effort = observedText(observations, 'effort');
    const grade = gradeOf(world, patient.ageMonths, 'resp_per_min', rate - shown);
    const problem = methodProblem(world, observations);
    const others = patient.conditions.filter((one) => one !== 'laboured');
    const seen = { ...patient, conditions: effort === 'laboured' ? [...others, 'laboured'] : others };
    return [
      { type: 'writeChart', field: 'resp', value: rate, unit: '/min' },
      { type: 'writeChart', field: 'effort', value: effort },
      judge('vs.resp', grade === 'right', grade === 'minor' ? 'off-by-some' : 'off-by-much'),
      judge('vs.resp_quiet', problem === undefined, problem ?? 'too-short'),
      judge(
        'vs.effort',
        effort === effortOf(world),
        effortOf(world) === 'laboured' ? 'laboured-missed' : 'false-laboured',
      ),
      ...offerRecheck(world, 'resp', { value: shown }, { value: rate }, seen),
    ];
  },
  solve: (perceived) => {
    const rate = perceivedParam(perceived.text, 'respirations.shows', { look: 'quiet-60s' }, 'count');
    const effort = perceived.text.find((line) => line.params?.effort !== undefined)?.params?.effort;
    return solveReadings(perceived, 'quiet-60s', { rate: plainText(rate), effort: plainText(effort) });
  },
});

function methodProblem(world: World, observations: readonly Observation[]): string | undefined {
  const looks = observedList(observations, 'looks');
  if (looks.includes('told-30s')) return 'announced';
  if (looks.includes('quiet-60s')) return undefined;
  return looks.includes('quiet-30s') && !needsFullMinute(world) ? undefined : 'too-short';
}

/** Fast or uneven breathing, and every child under two, is counted for a full minute. */
function needsFullMinute(world: World): boolean {
  const patient = patientOf(world);
  const isExtreme = levelOf(world, patient, 'resp', { value: truthOf(world, 'resp') }) !== 'none';
  return isExtreme || patient.ageMonths < FULL_BELOW_MONTHS;
}

/** Whoever knows that breaths are counted breathes faster, by the pack's drift. */
function rateShown(world: World, isTold: boolean): number {
  const rules = mapAt(vitalsPack(world, patientOf(world).ageMonths), 'countRules');
  const drift = numberOr(rules, 'resp.announcedDriftPerMin', -1);
  const most = drift >= 0 ? drift : numberAt(rules, 'errors.announcedDriftPerMin');
  return truthOf(world, 'resp') + (isTold ? most : 0);
}

function effortOf(world: World): 'easy' | 'laboured' {
  return world.visit?.plan.truth.effort === 'laboured' ? 'laboured' : 'easy';
}

/** T20 Respirations. */
export const respirationsTask: TaskDefinition = {
  id: 'respirations',
  catalogue: 'T20',
  title: message('respirations.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [count] },
  preconditions: [],
  items: () => ['vs.resp', 'vs.resp_quiet', 'vs.effort'],
  urgency: 1,
};
