import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { arrange, CONFIRM, judge, perceivedParam, step } from '../task-helpers.ts';
import { resultOf } from './result.ts';
import { decisionOf, isOver } from './steps-read.ts';

/** Where a pouch can go: behind the older ones, before them, back to the wash-up, or under the red tape. */
const PLACES = ['behind', 'front', 'again', 'held'] as const;
type Place = (typeof PLACES)[number];
const MANY = 12;

/** Each pouch to where the decision sends it; what is sterile goes behind what was sterile before it. */
export const storePouches: AnyStep = step({
  id: 'store',
  widget: 'tray',
  title: message('release-load.store.step'),
  costMs: 30_000,
  panelSeconds: 14,
  spec: (world) => ({
    prompt: message('release-load.store.prompt', { decision: decisionOf(world) }),
    places: PLACES.map((id, at) => ({
      id,
      label: message(`release-load.place.${id}`),
      column: 1 + (at % 2),
      row: at < 2 ? 2 : 1,
      zone: 'plain' as const,
      holds: MANY,
    })),
    items: arrange(pouchesOf(world), world.node.arrangement).map((contents) => ({
      id: `pouch-${contents}`,
      label: message('release-load.store.pouch', {
        contents: message(`load-autoclave.contents.${contents}`),
        mark: isMarked(world, contents) ? 'failed' : 'none',
      }),
    })),
  }),
  effects: storeEffects,
  solve: solveStore,
  skip: isOver,
});

function pouchesOf(world: World): readonly string[] {
  return resultOf(world).pouches.map((one) => one.contents);
}

function isMarked(world: World, contents: string): boolean {
  return observedList(ownStep(world, 'proofs'), 'marked').includes(`pouches/${contents}`);
}

/** The place that a decision and a mark send a pouch to. */
function placeFor(decision: string, isFailed: boolean): Place {
  if (decision === 'hold') return 'held';
  return decision === 'release-but' && isFailed ? 'again' : 'behind';
}

function storeEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const placed = observedList(observations, 'placed');
  const decision = decisionOf(world);
  const stored = pouchesOf(world).map((contents) => ({
    wanted: placeFor(decision, isMarked(world, contents)),
    at: placed.find((one) => one.startsWith(`pouch-${contents}>`))?.split('>')[1] ?? '',
  }));
  const onShelf = (at: string) => at === 'behind' || at === 'front';
  const isFailedOut = stored.some(({ wanted, at }) => wanted !== 'behind' && onShelf(at));
  const isInFront = stored.some(({ wanted, at }) => wanted === 'behind' && at === 'front');
  const error = isFailedOut ? 'failed-shelved' : isInFront ? 'in-front' : 'misplaced';
  return [
    judge(
      'ster.stored',
      stored.every(({ wanted, at }) => wanted === at),
      error,
      { reached: isFailedOut },
    ),
  ];
}

function solveStore(perceived: Perceived): Action {
  const { text, legal } = perceived;
  const decision = String(text[0]?.params?.decision ?? '');
  const held = perceivedParam(text, 'tray.hand', {}, 'item');
  if (held === undefined) {
    const next = legal.find((one) => one.verb === 'take');
    return next?.target === undefined ? CONFIRM : { verb: 'take', target: next.target };
  }
  const label = perceivedParam(text, 'tray.hand', { item: held }, 'label');
  const isFailed = typeof label === 'object' && label.params?.mark === 'failed';
  return { verb: 'put', target: placeFor(decision, isFailed) };
}
