import type { LabelSpec } from '../../simulation/vocabulary/label-spec.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { isOf, linesOn, personLines, solveLabel, strangerOf, stuckOn } from '../label-kit.ts';
import { arrange, judge, step } from '../task-helpers.ts';
import { specimensOf } from './specimens.ts';
import { isStopped, nameOf } from './step-match.ts';

/** Each requisition has stickers with its number: they tie paper and specimen together at the laboratory. */
export const stickNumbers: AnyStep = step({
  id: 'stickers',
  widget: 'label',
  title: message('send-specimens.stickers.step'),
  costMs: 18_000,
  panelSeconds: 16,
  spec: (world) => ({
    prompt: message('send-specimens.stickers.prompt'),
    labels: sheetsOf(world),
    targets: arrange(specimensOf(world), world.node.arrangement).map((one) => ({
      id: one.id,
      label: nameOf(one),
      lines: one.isLabelled ? personLines(one.label) : [message('send-specimens.no-label')],
    })),
  }),
  effects: (world, observations) => {
    const stuck = specimensOf(world).map((one) => [one, stuckOn(observations, one.id)] as const);
    const isMixedUp = stuck.some(([one, sheet]) => sheet !== '' && sheet !== `requisition-${one.owner?.id}`);
    const isBare = stuck.some(([, sheet]) => sheet === '');
    return [judge('send.stickers', !isMixedUp && !isBare, isMixedUp ? 'other-requisition' : 'left-bare')];
  },
  solve: solveStickers,
  skip: isStopped,
});

/** The requisitions of whatever is sent, and where that is one patient alone, one that belongs to somebody else. */
function sheetsOf(world: World): LabelSpec['labels'] {
  const owners = specimensOf(world).flatMap((one) => one.owner ?? []);
  const own = owners.filter((one, index) => owners.findIndex((other) => other.id === one.id) === index);
  const stranger = own.length === 1 ? strangerBeside(world, own) : undefined;
  const all = [...own, ...(stranger === undefined ? [] : [stranger])];
  return arrange(all, world.node.arrangement).map((person, index) => ({
    id: `requisition-${person.id}`,
    label: message('send-specimens.sheet', { number: index + 1 }),
    lines: personLines(person),
  }));
}

function strangerBeside(world: World, own: readonly PersonPlan[]): PersonPlan | undefined {
  const near = [strangerOf(world), ...Object.values(world.persons)];
  return near.find((one) => one !== undefined && !own.some((other) => other.id === one.id));
}

function solveStickers(perceived: Perceived) {
  const targets = perceived.text
    .filter((line) => line.id === 'label.bare' || line.id === 'label.stuck')
    .map((line) => String(line.params?.target));
  const onTube = (target: string): readonly Message[] => linesOn(perceived, 'label.target-line', { target });
  return solveLabel(perceived, { targets, right: (lines, target) => isOf(lines, onTube(target)) });
}
