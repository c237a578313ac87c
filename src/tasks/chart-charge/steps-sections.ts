import { message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, perceivedParam, step } from '../task-helpers.ts';
import { birthOf, fullName } from '../visit-facts.ts';

/** The medical assistant's sections of a chart, and the tasks that fill them. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  vitals: [
    'temperature',
    'pulse',
    'respirations',
    'oximetry',
    'blood-pressure',
    'height-weight',
    'growth-plot',
  ],
  history: ['reason-for-visit', 'allergies-medicines'],
  tests: [
    'rapid-flu',
    'rapid-test',
    'urine-dip',
    'foot-check',
    'tb-read',
    'ekg',
    'eye-chart',
    'hearing-check',
    'venipuncture',
  ],
  procedures: [
    'ear-irrigation',
    'wound-care',
    'assist',
    'ambulance',
    'prenatal-check',
    'nebulizer',
    'spirometry',
    'peak-flow',
  ],
  vaccines: ['record-vaccine'],
  teaching: ['teach'],
};
const WAYS = ['correct', 'overwrite', 'unlabelled', 'leave'] as const;

/** Signs what was done and nothing else, in the right chart, and mends a slip so that the original stays readable. */
export function signSections(costMs: number): AnyStep {
  return step({
    id: 'sections',
    widget: 'chart',
    title: message('chart-charge.sections.step'),
    costMs,
    panelSeconds: costMs > 30_000 ? 16 : 8,
    spec: (world) => ({
      prompt: message('chart-charge.sections.prompt', {
        patient: fullName(world.person),
        birth: birthOf(world.person),
      }),
      notes: [
        ...sectionsOf(world).map(({ id, atMs }) => sectionNote(id, atMs)),
        message('chart-charge.note.slip', {
          rightMs: arrivedMs(world),
          wrongMs: arrivedMs(world) + 3_600_000,
        }),
      ],
      fields: [
        {
          id: 'patient',
          label: message('chart-charge.field.patient'),
          kind: 'choice',
          options: candidates(world).map((one) => ({
            id: one.id,
            label: message('chart-charge.chart', { name: fullName(one), birth: birthOf(one) }),
          })),
        },
        ...sectionsOf(world).map(({ id }) => ({
          id,
          label: message(`chart-charge.section.${id}`),
          kind: 'choice' as const,
          options: ['sign', 'not-done'].map((way) => ({
            id: way,
            label: message(`chart-charge.way.${way}`),
          })),
        })),
        {
          id: 'slip',
          label: message('chart-charge.field.slip'),
          kind: 'choice' as const,
          options: arrange(WAYS, world.node.arrangement).map((id) => ({
            id,
            label: message(`chart-charge.slip.${id}`),
          })),
        },
      ],
      sign: message('chart-charge.sections.sign'),
    }),
    effects: (world, observations) => {
      const person = observedText(observations, 'patient');
      const isOwn = person === world.person?.id;
      const error = sectionsError(world, observations);
      return [
        judge('doc.patient', isOwn, 'wrong-patient', { reached: true }),
        judge('doc.sections', error === '', error, { reached: error === 'not-done-charted' }),
        judge('doc.correction', observedText(observations, 'slip') === 'correct', slipError(observations)),
        {
          type: 'writeChart',
          field: 'signed',
          value: sectionsOf(world).flatMap(({ id }) =>
            observedText(observations, id) === 'sign' ? [id] : [],
          ),
          status: 'signed',
          ...(isOwn ? {} : { person }),
        },
      ];
    },
    solve: solveSections,
    skip: (world) => world.visit === null,
  });
}

interface Section {
  readonly id: string;
  /** When the last of it was done; null when nothing was. */
  readonly atMs: number | null;
}

/** The sections this visit has, and one that the template has filled in by itself. */
function sectionsOf(world: World): readonly Section[] {
  const planned =
    world.visit?.plan.nodes.filter((node) => node.form !== 'colleague').map((node) => node.task) ?? [];
  const own = Object.entries(SECTIONS).flatMap(([id, tasks]): Section[] => {
    const done = world.done.filter((one) => tasks.includes(one.task));
    if (done.length === 0 && !tasks.some((task) => planned.includes(task))) return [];
    return [{ id, atMs: done.length === 0 ? null : Math.max(...done.map((one) => one.atMs)) }];
  });
  return [...own, { id: 'template', atMs: null }];
}

function sectionNote(id: string, atMs: number | null) {
  const section = message(`chart-charge.section.${id}`);
  if (id === 'template') return message('chart-charge.note.template', { id, section });
  return atMs === null
    ? message('chart-charge.note.empty', { id, section })
    : message('chart-charge.note.charted', { id, section, atMs });
}

/** The gravest thing about what was signed: more than was done, or less. */
function sectionsError(world: World, observations: readonly Observation[]): string {
  const sections = sectionsOf(world).map((one) => ({ ...one, way: observedText(observations, one.id) }));
  if (sections.some(({ atMs, way }) => atMs === null && way === 'sign')) return 'not-done-charted';
  return areSectionsOpen(world, observations) ? 'left-open' : '';
}

/** Whether something that was done stands unsigned. */
export function areSectionsOpen(world: World, observations: readonly Observation[]): boolean {
  return sectionsOf(world).some(({ id, atMs }) => atMs !== null && observedText(observations, id) !== 'sign');
}

function slipError(observations: readonly Observation[]): string {
  const way = observedText(observations, 'slip');
  return way === 'overwrite' ? 'overwritten' : way;
}

function arrivedMs(world: World): number {
  return world.visit?.arrivedMs ?? world.visit?.plan.appointmentMs ?? 0;
}

/** The charts that stand open on the screen: the patient's and those of a like name. */
function candidates(world: World): readonly PersonPlan[] {
  const named = textsAt(world.visit?.plan.record, 'chartCandidates').flatMap((id) => world.persons[id] ?? []);
  const own = named.some((one) => one.id === world.person?.id) || world.person === null ? [] : [world.person];
  return arrange([...own, ...named], world.node.arrangement + 1);
}

function solveSections(perceived: Perceived): Action {
  const prompt = perceived.text.find((line) => line.id === 'chart-charge.sections.prompt');
  const own = perceived.text.find(
    (line) =>
      line.id === 'chart.option' &&
      line.params?.field === 'patient' &&
      JSON.stringify(line.params.label) ===
        JSON.stringify(
          message('chart-charge.chart', {
            name: prompt?.params?.patient ?? '',
            birth: prompt?.params?.birth ?? '',
          }),
        ),
  );
  const charted = perceived.text.filter((line) => line.id.startsWith('chart-charge.note.'));
  const wanted: [string, string][] = [
    ['patient', String(own?.params?.option ?? '')],
    ...charted
      .filter((line) => line.params?.id !== undefined)
      .map((line): [string, string] => [
        String(line.params?.id),
        line.id === 'chart-charge.note.charted' ? 'sign' : 'not-done',
      ]),
    ['slip', 'correct'],
  ];
  return enterNext(perceived, wanted);
}

/** Fills in the first field that does not stand as wanted; signs when all do. */
export function enterNext(perceived: Perceived, wanted: readonly (readonly [string, string])[]): Action {
  const open = wanted.find(
    ([field, value]) => perceivedParam(perceived.text, 'chart.field', { field }, 'value') !== value,
  );
  return open === undefined ? CONFIRM : { verb: 'enter', target: open[0], value: open[1] };
}
