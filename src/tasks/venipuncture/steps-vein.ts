import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ELBOW } from '../../widgets/body-map/adult-parts.ts';
import { distanceMm, placesIn, pointNamed, pointOf, solveBodyMap } from '../body-places.ts';
import { numberOr, textsAt } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { judge, pack, perceivedParam, solvePick, step } from '../task-helpers.ts';
import { ARMS, armUsed, levelOf, limitOf } from './facts.ts';
import { knownLimit } from './steps-before.ts';

/** The vein's landmark that has to be felt, by the point the needle is put on. */
const FELT: Readonly<Record<string, string>> = {
  median_cubital: 'median-cubital',
  cephalic: 'cephalic',
  basilic: 'basilic',
};

/** Which arm, by what the patient has said; the vein is felt for afterwards. */
export const arm: AnyStep = step({
  id: 'arm',
  widget: 'pick',
  title: message('venipuncture.arm.step'),
  costMs: 10_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('venipuncture.arm.prompt', {
      left: knownLimit(world, 'left'),
      right: knownLimit(world, 'right'),
      leftWords: message(`venipuncture.limit.${knownLimit(world, 'left')}`),
      rightWords: message(`venipuncture.limit.${knownLimit(world, 'right')}`),
    }),
    shelf: dealt(world, ARMS).map((id) => ({ id, label: message(`venipuncture.which.${id}`) })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const level = levelOf(world, limitOf(world, taken));
    const error = level === 'never' ? 'fistula-arm' : 'restricted-arm';
    return [judge('draw.arm', level === 'use', error, { reached: true })];
  },
  solve: (perceived) => {
    const limit = (one: string) =>
      String(perceivedParam(perceived.text, 'venipuncture.arm.prompt', {}, one) ?? 'free');
    const free = ARMS.find((one) => levelOf(perceived, limit(one)) === 'use');
    return solvePick(perceived, [free ?? 'left']);
  },
});

/** Feel for the veins, and mark where the tourniquet and the needle will go. */
export const vein: AnyStep = step({
  id: 'site',
  widget: 'body-map',
  title: message('venipuncture.vein.step'),
  costMs: 34_000,
  panelSeconds: 18,
  touch: 'patient',
  spec: (world) => ({
    ...ELBOW,
    points: dealt(
      world,
      ELBOW.points.map((one) => one.id),
    ).flatMap((id) => ELBOW.points.filter((one) => one.id === id)),
    isMirrored: armUsed(world) === 'right',
    prompt: message('venipuncture.vein.prompt', { arm: armUsed(world) }),
    things: ['tourniquet', 'needle'].map((id) => ({ id, label: message(`venipuncture.thing.${id}`) })),
  }),
  effects: (world, observations) => {
    const point = pointOf(observations, 'needle');
    const felt = feltError(world, observations, point);
    const tourniquet = tourniquetError(world, observations);
    const isFirst = point !== 'basilic' && point !== 'cephalic';
    return [
      judge('draw.site', isFirst, point === 'basilic' ? 'last-choice' : 'second-choice'),
      judge('draw.felt', felt === '', felt, { reached: true }),
      judge('draw.tourniquet', tourniquet === '', tourniquet),
      veinNote(point),
    ];
  },
  solve: (perceived) =>
    solveBodyMap(perceived, ['crease', 'pulse', ...Object.values(FELT)], {
      tourniquet: 'hand-above',
      needle: 'median_cubital',
    }),
});

function veinNote(point: string): Effect {
  return { type: 'note', fact: 'vein.chosen', details: { vein: point } };
}

/** Where it beats is an artery; beside a vein there is none; a vein that was not felt is a guess. */
function feltError(world: World, observations: readonly Observation[], point: string): string {
  const draw = pack(world, 'body-sites');
  if (textsAt(draw, 'draw.veins.never').includes(point)) return 'on-pulse';
  const at = placesIn(observations).get('needle');
  const isOn =
    at !== undefined &&
    FELT[point] !== undefined &&
    distanceMm(at, pointNamed(ELBOW, point)) <= numberOr(draw, 'draw.veins.toleranceMm', 0);
  if (!isOn) return 'off-vein';
  return observedList(observations, 'found').includes(FELT[point] ?? '') ? '' : 'not-felt';
}

/** The distance above the needle, along the arm. */
function tourniquetError(world: World, observations: readonly Observation[]): string {
  const places = placesIn(observations);
  const aboveMm = (places.get('needle')?.yMm ?? 0) - (places.get('tourniquet')?.yMm ?? 0);
  const rows = pack(world, 'body-sites');
  const tolerance = numberOr(rows, 'draw.tourniquet.toleranceMm', 0);
  if (aboveMm <= 0) return 'below';
  if (aboveMm < numberOr(rows, 'draw.tourniquet.aboveMmMin', 0) - tolerance) return 'too-near';
  return aboveMm > numberOr(rows, 'draw.tourniquet.aboveMmMax', 0) + tolerance ? 'too-far' : '';
}
