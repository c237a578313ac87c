import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt } from '../pack-rows.ts';
import { solveReadings } from '../solve-readings.ts';
import { arrange, judge, perceivedParam, plainText, step } from '../task-helpers.ts';
import { gradeOf, levelOf, offerRecheck, patientOf, truthOf } from '../vital-signs.ts';

const SECONDS = [15, 30, 60] as const;
/** Under two years the beat is heard at the heart (pack `vitals-peds`, `count_rules.pulse.apical_age_months_below`). */
const APICAL_BELOW_MONTHS = 24;

/** Count, feel the rhythm, write both and where. */
const count = step({
  id: 'count',
  widget: 'timed-read',
  title: message('pulse.step'),
  costMs: 12_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('pulse.prompt', {
      patient: world.person?.first ?? '',
      ageMonths: patientOf(world).ageMonths,
      years: Math.floor(patientOf(world).ageMonths / 12),
      isFirstVisit: isFirstVisit(world),
      hasHeartMedicine: hasHeartMedicine(world),
      known: message(knownId(world)),
    }),
    looks: SECONDS.map((seconds) => ({
      id: `${seconds}s`,
      label: message('pulse.look', { seconds }),
      shows: [
        message('pulse.shows', {
          seconds,
          count: Math.round((truthOf(world, 'pulse') * seconds) / 60),
          rhythm: isIrregular(world) ? 'irregular' : 'regular',
        }),
      ],
    })),
    readings: [
      {
        id: 'rate',
        label: message('pulse.field.rate'),
        kind: 'decimal',
        unit: '/min',
        min: 20,
        max: 260,
        step: 1,
      },
      {
        id: 'rhythm',
        label: message('pulse.field.rhythm'),
        kind: 'choice',
        options: ['regular', 'irregular'].map((id) => ({ id, label: message(`pulse.rhythm.${id}`) })),
      },
      {
        id: 'site',
        label: message('pulse.field.site'),
        kind: 'choice',
        options: arrange(['fingers', 'thumb', 'apical'], world.node.arrangement).map((id) => ({
          id,
          label: message(`pulse.site.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const truth = truthOf(world, 'pulse');
    const rate = Number(observedText(observations, 'rate'));
    const rhythm = observedText(observations, 'rhythm');
    const site = observedText(observations, 'site');
    const grade = gradeOf(world, patientOf(world).ageMonths, 'pulse_bpm', rate - truth);
    const isSeen = rhythm === (isIrregular(world) ? 'irregular' : 'regular');
    const problem = methodProblem(world, observations);
    return [
      { type: 'writeChart', field: 'pulse', value: rate, unit: '/min' },
      { type: 'writeChart', field: 'rhythm', value: rhythm },
      { type: 'writeChart', field: 'pulse-site', value: site === 'apical' ? 'apical' : 'radial' },
      judge('vs.pulse', grade === 'right', grade === 'minor' ? 'off-by-some' : 'off-by-much'),
      judge('vs.rhythm', isSeen, isIrregular(world) ? 'irregular-missed' : 'false-irregular'),
      judge('vs.pulse_method', problem === undefined, problem ?? 'too-short'),
      ...offerRecheck(world, 'pulse', { value: truth }, { value: rate }),
    ];
  },
  solve: (perceived) => {
    // A full minute is right for everybody; half a minute only for some.
    const rate = perceivedParam(perceived.text, 'pulse.shows', { seconds: 60 }, 'count');
    const rhythm = perceivedParam(perceived.text, 'pulse.shows', { seconds: 60 }, 'rhythm');
    const ageMonths = Number(perceivedParam(perceived.text, 'pulse.prompt', {}, 'ageMonths'));
    return solveReadings(perceived, '60s', {
      rate: plainText(rate),
      rhythm: plainText(rhythm),
      site: ageMonths < APICAL_BELOW_MONTHS ? 'apical' : 'fingers',
    });
  },
});

function methodProblem(world: World, observations: readonly Observation[]): string | undefined {
  const site = observedText(observations, 'site');
  const looks = observedList(observations, 'looks');
  if (site === 'thumb') return 'thumb';
  if (site !== 'apical' && patientOf(world).ageMonths < APICAL_BELOW_MONTHS) return 'not-apical';
  if (looks.includes('60s')) return undefined;
  if (!looks.includes('30s')) return 'too-short';
  return needsFullMinute(world) ? 'not-full-minute' : undefined;
}

/** Irregular, very slow or fast, a first visit, a heart medicine, or under two years (packs, `count_rules.pulse.full_if`). */
function needsFullMinute(world: World): boolean {
  const patient = patientOf(world);
  const isExtreme = levelOf(world, patient, 'pulse', { value: truthOf(world, 'pulse') }) !== 'none';
  const isYoung = patient.ageMonths < APICAL_BELOW_MONTHS;
  return isExtreme || isYoung || isIrregular(world) || isFirstVisit(world) || hasHeartMedicine(world);
}

function isIrregular(world: World): boolean {
  return world.visit?.plan.truth.rhythm === 'irregular';
}

function isFirstVisit(world: World): boolean {
  return world.visit?.plan.type === 'new';
}

function hasHeartMedicine(world: World): boolean {
  return isTrueAt(world.node.params, 'cardiacDrug') || isTrueAt(world.visit?.plan.truth, 'cardiacDrug');
}

function knownId(world: World): string {
  if (isFirstVisit(world)) return hasHeartMedicine(world) ? 'pulse.known.both' : 'pulse.known.first-visit';
  return hasHeartMedicine(world) ? 'pulse.known.heart-medicine' : 'pulse.known.nothing';
}

/** T19 Pulse. */
export const pulseTask: TaskDefinition = {
  id: 'pulse',
  catalogue: 'T19',
  title: message('pulse.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [count] },
  preconditions: [],
  items: () => ['vs.pulse', 'vs.rhythm', 'vs.pulse_method'],
  urgency: 1,
};
