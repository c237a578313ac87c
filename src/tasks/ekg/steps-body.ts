import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { CHEST, LIMBS } from '../../widgets/body-map/adult-parts.ts';
import { distanceMm, placesIn, pointNamed, solveBodyMap } from '../body-places.ts';
import { ownStep } from '../day-work.ts';
import { numberOr } from '../pack-rows.ts';
import { byRank, dealt, procedureOf } from '../procedure-cards.ts';
import { judge, pack, solveSequence, step } from '../task-helpers.ts';
import { electrodes, hasSwappedArms, placesOf } from './facts.ts';
import { electrodeStock, ready, readyError } from './steps-place.ts';

/** Ready without counting on a card: counting is done with the fingers in the next step. */
const RIGHT = ['order_identify', 'explain_privacy', 'lie_still', 'skin'] as const;
const WRONG = ['ask-closed', 'door-open', 'on_clothes'] as const;
/** Fingers go from the ridge down, then out along the collarbone and the armpit. */
const COUNTED = [
  'angle',
  'space-2',
  'space-3',
  'space-4',
  'space-5',
  'mid-clavicular',
  'anterior-axillary',
  'mid-axillary',
] as const;
const ENDS = ['right-wrist', 'left-wrist', 'right-ankle', 'left-ankle'] as const;

/** Name, privacy, lying still, skin; how it was made ready is judged once the spaces were counted, or were not. */
export const readyByHand: AnyStep = step({
  ...(ready as Extract<AnyStep, { widget: 'sequence' }>),
  costMs: 36_000,
  panelSeconds: 12,
  spec: (world) => ({
    ...(ready as Extract<AnyStep, { widget: 'sequence' }>).spec(world),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`ekg.card.${id}`, { first: world.person?.first ?? '' }),
    })),
  }),
  effects: (_world, observations) => {
    const order = observedList(observations, 'order');
    const identity = order.includes('ask-closed') ? 'closed-question' : 'not-asked';
    return [judge('ekg.identity', order.includes('order_identify'), identity)];
  },
  solve: (perceived) => solveSequence(perceived, byRank(RIGHT, procedureOf(perceived, 'ekg-12', 'ekg'))),
});

/** Six electrodes on the chest, by the spaces that the fingers have counted. */
export const chest: AnyStep = step({
  id: 'chest',
  widget: 'body-map',
  title: message('ekg.chest.step'),
  costMs: 60_000,
  panelSeconds: 28,
  spec: (world) => ({
    ...CHEST,
    points: dealtPoints(world, CHEST.points),
    prompt: message('ekg.chest.prompt', { first: world.person?.first ?? '' }),
    notes: world.person?.sex === 'female' ? [message('ekg.chest.under-breast')] : [],
    things: electrodes(world)
      .filter((id) => id.startsWith('v'))
      .map((id) => ({ id, label: message(`ekg.electrode.${id}`) })),
  }),
  effects: (world, observations) => {
    const found = observedList(observations, 'found');
    const isCounted = found.includes('angle') && found.includes('space-4');
    const order = observedList(ownStep(world, 'ready'), 'order');
    const error = readyError(world, [...order, ...(isCounted ? ['find_angle'] : [])]);
    return [judge('ekg.ready', error === '', error)];
  },
  solve: (perceived) =>
    solveBodyMap(
      perceived,
      COUNTED,
      Object.fromEntries(['v1', 'v2', 'v4', 'v3', 'v5', 'v6'].map((id) => [id, id])),
    ),
});

/** Four electrodes on arms and legs, where there is flesh, alike on both sides. */
export const limbs: AnyStep = step({
  id: 'limbs',
  widget: 'body-map',
  title: message('ekg.limbs.step'),
  costMs: 40_000,
  panelSeconds: 16,
  spec: (world) => ({
    ...LIMBS,
    points: dealtPoints(world, LIMBS.points),
    prompt: message('ekg.limbs.prompt', { first: world.person?.first ?? '' }),
    things: electrodes(world)
      .filter((id) => !id.startsWith('v'))
      .map((id) => ({ id, label: message(`ekg.electrode.${id}`) })),
  }),
  effects: (world, observations) => {
    const placed = observedList(observations, 'placed');
    return [
      judgePlaces(world, observations),
      ...electrodeStock(world),
      { type: 'note', fact: 'ekg.placed', details: { placed } },
    ];
  },
  solve: (perceived) =>
    solveBodyMap(perceived, ENDS, Object.fromEntries(['ra', 'la', 'rl', 'll'].map((id) => [id, id]))),
});

/** Points in the order of this instance, so that the right ones do not come first. */
function dealtPoints<T>(world: World, points: readonly T[]): readonly T[] {
  const order = dealt(
    world,
    points.map((_, index) => String(index)),
  );
  return order.flatMap((index) => points[Number(index)] ?? []);
}

/** Swapped arms show in the trace and can still be mended; everything else stands as it sits on the skin. */
function judgePlaces(world: World, onLimbs: readonly Observation[]): Effect {
  const { right, space, limb } = tolerances(world);
  const arms = hasSwappedArms(placesOf(observedList(onLimbs, 'placed'))) ? ['ra', 'la'] : [];
  const onChest = [...placesIn(ownStep(world, 'chest'))].map(([electrode, at]) => ({
    isOff: distanceMm(at, pointNamed(CHEST, electrode)) > right,
    isNear: distanceMm(at, pointNamed(CHEST, electrode)) <= space,
  }));
  const onArms = [...placesIn(onLimbs)]
    .filter(([electrode]) => !arms.includes(electrode))
    .map(([electrode, at]) => ({
      isOff: distanceMm(at, pointNamed(LIMBS, electrode)) > limb,
      isNear: false,
    }));
  const off = [...onChest, ...onArms].filter((one) => one.isOff);
  return judge('ekg.place', off.length === 0, off.length === 1 && off[0]?.isNear ? 'one-off' : 'misplaced');
}

/** How far from its point an electrode may sit and still count, in mm. */
function tolerances(world: World) {
  const rows = pack(world, 'ekg-12');
  return {
    right: numberOr(rows, 'tolerance.rightMm', 0),
    space: numberOr(rows, 'tolerance.spaceMm', 0),
    limb: numberOr(rows, 'tolerance.limbMm', 0),
  };
}
