import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { LabelSpec } from '../../simulation/vocabulary/label-spec.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { isOf, ownWords, personLines, placesToLabel, solveLabel, stuckOn } from '../label-kit.ts';
import { judge, step } from '../task-helpers.ts';
import { filledTubes, printedLabel, testOf } from './facts.ts';
import { labelled, rejectionEffects, tubeEffects } from './step-label.ts';

/** Labels tube by tube: the sheet scanned against the requisition, stuck on at the chair, read back with the patient. */
export const labelByHand: AnyStep = step({
  id: 'label',
  widget: 'label',
  title: message('venipuncture.label.step'),
  costMs: 14_000,
  panelSeconds: 18,
  spec: (world) => ({
    prompt: message('venipuncture.label.hand-prompt', { tubes: filledTubes(world).length }),
    notes: ownLines(world).map((line) => message('venipuncture.label.requisition', { line })),
    labels: sheetsOf(world),
    targets: filledTubes(world).map((tube) => ({
      id: tube,
      label: message(`venipuncture.tube.${tube}`),
      lines: [message(`venipuncture.test.${testOf(world, tube)}`)],
    })),
    places: placesToLabel(world),
    print: message('venipuncture.label.print'),
    readBack: { label: message('label-kit.read-back'), says: ownWords(world.person) },
  }),
  effects: labelEffects,
  solve: solveSheets,
});

/** What a right label says: whose blood, drawn today. */
function ownLines(world: World): readonly Message[] {
  return [...personLines(world.person), dateLine(world, false)];
}

function dateLine(world: World, isOld: boolean): Message {
  return message(`venipuncture.label.${isOld ? 'yesterday' : 'today'}`, { date: world.date });
}

function sheetsOf(world: World): LabelSpec['labels'] {
  return [
    {
      id: 'sheet',
      label: message('venipuncture.label.sheet'),
      lines: [...personLines(labelled(world)), dateLine(world, printedLabel(world) === 'old-date')],
    },
    {
      id: 'fresh',
      label: message('venipuncture.label.fresh'),
      lines: ownLines(world),
      isPrinted: true,
    },
  ];
}

function labelEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const tubes = filledTubes(world);
  const isAtBench = observedText(observations, 'where') !== 'chair';
  const isBare = isAtBench || tubes.some((tube) => stuckOn(observations, tube) === '');
  const error = isBare ? 'not-at-chair' : labelError(world, observations);
  return [
    ...tubes.flatMap((tube) =>
      tubeEffects(world, tube, isAtBench ? null : ownerOf(world, stuckOn(observations, tube))),
    ),
    judge('draw.unlabelled', !isBare, 'left-room'),
    judge('draw.label', error === '', error),
    ...(isBare || error === 'mislabelled' ? rejectionEffects(world, error) : []),
  ];
}

function ownerOf(world: World, sheet: string): PersonPlan | null {
  if (sheet === '') return null;
  return sheet === 'sheet' ? labelled(world) : world.person;
}

function labelError(world: World, observations: readonly Observation[]): string {
  if (observedList(ownStep(world, 'draw'), 'order').includes('label_before')) return 'pre-labelled';
  const printed = printedLabel(world);
  const isSheetUsed = filledTubes(world).some((tube) => stuckOn(observations, tube) === 'sheet');
  if (isSheetUsed && printed === 'other') return 'mislabelled';
  if (isSheetUsed && printed === 'old-date') return 'wrong-date';
  if (printed === 'right' && observedText(observations, 'printed') === 'yes') return 'needless-reprint';
  return observedText(observations, 'isReadBack') === 'yes' ? '' : 'not-read-back';
}

function solveSheets(perceived: Perceived) {
  const wanted = perceived.text.flatMap((line) => {
    const inner = line.params?.line;
    return line.id === 'venipuncture.label.requisition' && typeof inner === 'object' ? [inner] : [];
  });
  const targets = perceived.text
    .filter((line) => line.id === 'label.bare' || line.id === 'label.stuck')
    .map((line) => String(line.params?.target));
  return solveLabel(perceived, { targets, right: (lines) => isOf(lines, wanted) });
}
