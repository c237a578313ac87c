import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import type { TrayItem } from '../../simulation/vocabulary/tray-spec.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { solveTray } from '../sterile-field.ts';
import { arrange, judge, step } from '../task-helpers.ts';
import { setOf } from './step-label.ts';

/** What a set is made of; what has a hinge can be packed open or shut. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  'suture-set': ['scissors', 'needle-holder', 'forceps'],
  'biopsy-set': ['punch', 'scissors', 'forceps'],
  'ear-set': ['curette', 'forceps'],
};
const HINGED = ['scissors', 'needle-holder'];
const STRIP = 'indicator';
const INSIDE = 'inside';

/** The set into its pouch: every hinge open, the strip inside, nothing wet. */
export const packPouch: AnyStep = step({
  id: 'pouch',
  widget: 'tray',
  title: message('clean-instruments.pouch.step'),
  costMs: 40_000,
  panelSeconds: 16,
  touch: 'clean',
  spec: (world) => ({
    prompt: message('clean-instruments.pouch.prompt', {
      state: isWet(world) ? 'wet' : 'dry',
      set: message(`clean-instruments.set.${setOf(world)}`),
    }),
    places: [
      {
        id: INSIDE,
        label: message('clean-instruments.pouch.inside'),
        column: 1,
        row: 1,
        zone: 'plain',
        holds: 5,
      },
      {
        id: 'outside',
        label: message('clean-instruments.pouch.outside'),
        column: 2,
        row: 1,
        zone: 'plain',
        holds: 5,
      },
    ],
    items: arrange([...instrumentsOf(world), STRIP], world.node.arrangement).map((id) => itemOf(world, id)),
  }),
  effects: pouchEffects,
  solve: solvePouch,
});

function instrumentsOf(world: World): readonly string[] {
  return SETS[setOf(world)] ?? [];
}

function itemOf(world: World, id: string): TrayItem {
  const label = message(`clean-instruments.pouch.${id}`);
  if (!HINGED.includes(id)) return { id, label };
  const ways = arrange(['open', 'shut'], world.node.arrangement).map((way) => ({
    id: way,
    label: message(`clean-instruments.pouch.${way}`),
  }));
  return { id, label, ways };
}

/** Whether drying was left out at the sink. */
function isWet(world: World): boolean {
  return !observedList(ownStep(world, 'clean'), 'order').includes('dry_inspect');
}

function pouchEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const inside = observedList(observations, 'placed').filter((one) => one.endsWith(`>${INSIDE}`));
  const isIn = (item: string) => inside.includes(`${item}>${INSIDE}`);
  const isShut = observedList(observations, 'ways').some((one) => one.endsWith('=shut'));
  const isWhole = instrumentsOf(world).every(isIn);
  const error = isWet(world)
    ? 'wet'
    : isShut
      ? 'closed-hinge'
      : !isIn(STRIP)
        ? 'no-indicator'
        : isWhole
          ? ''
          : 'left-out';
  return [judge('ster.pack', error === '', error)];
}

function solvePouch(perceived: Perceived): Action {
  const { text, legal } = perceived;
  const held = text.find((line) => line.id === 'tray.hand');
  if (held !== undefined) return { verb: 'put', target: INSIDE };
  const next = legal.find((one) => one.verb === 'take');
  const item = next?.target ?? '';
  const wanted = HINGED.includes(item) ? { item, way: 'open' } : { item };
  return solveTray(perceived, [], item === '' ? [] : [wanted]);
}
