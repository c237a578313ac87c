import type { BodyPlace } from '../../simulation/vocabulary/body-map-spec.ts';
import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { type BodyPart, smaller } from '../../widgets/body-map/body-parts.ts';
import { ARM, THIGH } from '../../widgets/body-map/limb-parts.ts';
import { distanceMm, placesIn, pointOf, solveBodyMap } from '../body-places.ts';
import { numberOr, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, judge, pack, plain, step } from '../task-helpers.ts';
import { ageInMonths, detail, doseOf, orderedProducts } from '../vaccine-products.ts';
import { type Dose, doseAt } from './doses.ts';
import { isSiteRight, siteName } from './needle-step.ts';

const NEEDLE = 'needle';

/** The spot for one dose, felt for and marked on the limb that was chosen. */
export function spotStep(place: number): AnyStep {
  return step({
    id: `spot-${place}`,
    widget: 'body-map',
    title: message('inject-vaccine.spot'),
    costMs: 20_000,
    panelSeconds: 14,
    touch: 'patient',
    spec: (world) => {
      const dose = doseAt(world, place);
      const site = detail(dose?.thing, 'site');
      const part = partAt(world, site);
      return {
        ...part,
        points: arrange(part.points, world.node.arrangement + place),
        isMirrored: site.startsWith('right-'),
        prompt: message('inject-vaccine.spot-prompt', {
          product: dose?.product?.title ?? '',
          site,
          place: siteName(site),
        }),
        marks: earlierIn(world, site).map(({ id, title, at }) => ({
          id,
          label: plain(title),
          ...at,
        })),
        things: [{ id: NEEDLE, label: message('inject-vaccine.spot-mark') }],
      };
    },
    effects: (world, observations) => {
      const dose = doseAt(world, place);
      return dose === undefined ? [] : spotEffects(world, dose, observations);
    },
    solve: solveSpot,
    skip: (world) => siteRowOf(world, detail(doseAt(world, place)?.thing, 'site')) === undefined,
  });
}

/** The pack's row of a site; undefined for one that is on neither arm nor thigh. */
export function siteRowOf(from: Pick<World | Perceived, 'packs'>, site: string): JsonMap | undefined {
  return rowById(pack(from, 'body-sites'), 'injection', site.replace(/^(left|right)-/, ''));
}

/** How large this patient is drawn, in per cent of a grown-up. */
function percentOf(world: World): number {
  const months = ageInMonths(world);
  const row = rowsAt(pack(world, 'body-sites'), 'bodies').find(
    (one) => months >= numberOr(one, 'ageMonthsMin', 0) && months < numberOr(one, 'ageMonthsBelow', 10_000),
  );
  return numberOr(row, 'percent', 100);
}

function partAt(world: World, site: string): BodyPart {
  const isArm = textOr(siteRowOf(world, site), 'view', 'arm') === 'arm';
  return smaller(isArm ? ARM : THIGH, percentOf(world));
}

/** Earlier doses of this task in the same limb, where they went in. */
function earlierIn(
  world: World,
  site: string,
): readonly { readonly id: string; readonly title: string; readonly at: BodyPlace }[] {
  const [side = ''] = site.split('-');
  const view = textOr(siteRowOf(world, site), 'view', '');
  return orderedProducts(world).flatMap(({ id, title }) => {
    const thing = doseOf(world, id);
    const other = detail(thing, 'site');
    const isSame = other.startsWith(`${side}-`) && textOr(siteRowOf(world, other), 'view', '-') === view;
    if (thing?.at !== 'patient' || !isSame) return [];
    return [
      { id, title, at: { xMm: numberOr(thing.details, 'xMm', 0), yMm: numberOr(thing.details, 'yMm', 0) } },
    ];
  });
}

function spotEffects(world: World, dose: Dose, observations: readonly Observation[]): readonly Effect[] {
  const site = detail(dose.thing, 'site');
  const at = placesIn(observations).get(NEEDLE) ?? { xMm: 0, yMm: 0 };
  const apart = numberOr(pack(world, 'body-sites'), 'apartMm', 0);
  const isApart = earlierIn(world, site).every((one) => distanceMm(one.at, at) >= apart);
  const isPlace = isSiteRight(world, dose, site);
  const error = spotError(world, site, at, observations);
  return [
    judge('inj.site', isPlace && isApart, isPlace ? 'same-spot' : 'wrong-site', { reached: !isPlace }),
    judge('inj.spot', error === '', error, { reached: true }),
    { type: 'moveItem', item: dose.item, to: 'tray', details: { xMm: at.xMm, yMm: at.yMm } },
  ];
}

/** What was wrong with the spot on the limb; the tolerance is a grown-up's and shrinks with the body. */
function spotError(world: World, site: string, at: BodyPlace, observations: readonly Observation[]): string {
  const row = siteRowOf(world, site);
  const part = partAt(world, site);
  const tolerance = (numberOr(pack(world, 'body-sites'), 'toleranceMm', 0) * percentOf(world)) / 100;
  const isOn = part.points.some(
    (one) => textsAt(row, 'points').includes(one.id) && distanceMm(one, at) <= tolerance,
  );
  const point = pointOf(observations, NEEDLE);
  if (textsAt(row, 'tooHigh').includes(point)) return 'too-high';
  if (!isOn) return 'off-muscle';
  const found = observedList(observations, 'found');
  return textsAt(row, 'feel').every((one) => found.includes(one)) ? '' : 'not-felt';
}

/** Feels for the landmarks of the site, then takes the first of its points that lies an inch from what is there already. */
function solveSpot(perceived: Perceived): Action {
  const prompt = perceived.text.find((line) => line.id === 'inject-vaccine.spot-prompt')?.params;
  const row = siteRowOf(perceived, String(prompt?.site ?? ''));
  const points = textsAt(row, 'points');
  const others = perceived.text.filter((line) => line.id === 'body-map.mark').length;
  return solveBodyMap(perceived, textsAt(row, 'feel'), {
    [NEEDLE]: points[Math.min(others, points.length - 1)] ?? '',
  });
}
