import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, ownStep, solveDecision } from '../day-work.ts';
import { durationMs, rowById } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { judge, pack, plain, step } from '../task-helpers.ts';
import { lookAlikes } from '../waived-people.ts';
import { filledTubes, printedLabel, testOf } from './facts.ts';

const CHOICES = ['stick', 'stick-silent', 'reprint', 'bench'] as const;

/** Labels at the chair: the sheet against the patient's own words. */
export const label: AnyStep = step({
  id: 'label',
  widget: 'compare',
  title: message('venipuncture.label.step'),
  costMs: 14_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('venipuncture.label.prompt', { tubes: filledTubes(world).length }),
    documents: [
      {
        id: 'sheet',
        title: message('venipuncture.label.sheet'),
        fields: [...personFields(labelled(world)), dateField(world, printedLabel(world) === 'old-date')],
      },
      {
        id: 'patient',
        title: message('venipuncture.label.patient'),
        fields: [...personFields(world.person), dateField(world, false)],
      },
    ],
    decision: {
      label: message('venipuncture.label.decision'),
      options: dealt(world, CHOICES).map((id) => ({ id, label: message(`venipuncture.label.${id}`) })),
    },
  }),
  effects: (world, observations) => labelEffects(world, observedText(observations, 'decision')),
  solve: solveLabel,
});

/** Whose name stands on the printed sheet. */
export function labelled(world: World): PersonPlan | null {
  return printedLabel(world) === 'other' ? (lookAlikes(world)[0] ?? world.person) : world.person;
}

function personFields(person: PersonPlan | null) {
  return [
    field('name', plain(`${person?.last ?? ''}, ${person?.first ?? ''}`)),
    field('birth', message('reading.date', { value: person?.birthDate ?? '' })),
  ];
}

function dateField(world: World, isOld: boolean) {
  return field('date', message(`venipuncture.label.${isOld ? 'yesterday' : 'today'}`, { date: world.date }));
}

function field(id: string, value: Message) {
  return { id, label: message(`venipuncture.label.${id}`), value };
}

function labelEffects(world: World, decision: string): readonly Effect[] {
  const isAtBench = decision === 'bench';
  const error = labelError(world, decision);
  const isStuck = decision === 'stick' || decision === 'stick-silent';
  const owner = isStuck ? labelled(world) : world.person;
  const isBad = isAtBench || error === 'mislabelled';
  return [
    ...filledTubes(world).flatMap((tube) => tubeEffects(world, tube, isAtBench ? null : owner)),
    judge('draw.unlabelled', !isAtBench, 'left-room'),
    judge('draw.label', error === '', error),
    ...(isBad ? rejectionEffects(world, error) : []),
  ];
}

function labelError(world: World, decision: string): string {
  if (decision === 'bench') return 'not-at-chair';
  if (observedList(ownStep(world, 'draw'), 'order').includes('label_before')) return 'pre-labelled';
  const printed = printedLabel(world);
  if (decision === 'reprint') return printed === 'right' ? 'needless-reprint' : '';
  if (printed === 'other') return 'mislabelled';
  if (printed === 'old-date') return 'wrong-date';
  return decision === 'stick' ? '' : 'not-read-back';
}

/** A filled tube goes onto the tray, from stock, with the name it bears. */
export function tubeEffects(world: World, tube: string, owner: PersonPlan | null): readonly Effect[] {
  const thing = `tube-${tube}`;
  const stock = world.stock.find((one) => one.id === `tubes_${tube}`);
  const lot = stock?.lots[0]?.lot;
  return [
    ...(stock === undefined
      ? []
      : [
          { type: 'takeStock', stock: stock.id, quantity: 1, ...(lot === undefined ? {} : { lot }) } as const,
        ]),
    {
      type: 'moveItem',
      item: thing,
      to: 'tray',
      details: { kind: 'tube', tube, test: testOf(world, tube), drawnMs: world.nowMs },
    },
    ...(owner === null ? [] : [{ type: 'stickLabel', thing, label: owner.id } as const]),
  ];
}

/** The laboratory will not take a tube without a name, or with two. It says so later in the day. */
export function rejectionEffects(world: World, why: string): readonly Effect[] {
  const row = rowById(pack(world, 'clinic-core'), 'consequences', 'unlabelled_tube_call');
  return [
    { type: 'note', fact: 'tube.unlabelled', details: { why, tubes: filledTubes(world) } },
    {
      type: 'openLoop',
      kind: 'lab-call',
      dueMs: durationMs(row?.after),
      title: message('venipuncture.loop', { last: world.person?.last ?? '' }),
      resumes: false,
    },
  ];
}

function solveLabel(perceived: Perceived) {
  const same = (one: string) =>
    JSON.stringify(comparedValue(perceived, 'sheet', one)) ===
    JSON.stringify(comparedValue(perceived, 'patient', one));
  const isRight = ['name', 'birth', 'date'].every(same);
  return solveDecision(perceived, isRight ? 'stick' : 'reprint');
}
