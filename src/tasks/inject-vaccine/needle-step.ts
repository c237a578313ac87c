import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr, textOr, textsAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, plain, plainText, step } from '../task-helpers.ts';
import { type Body, bodyOf, needlesFor, siteRow } from '../vaccine-products.ts';
import { type Dose, doseAt, usedSites } from './doses.ts';

const SITES = ['deltoid', 'triceps_fat', 'vastus_lateralis', 'thigh_fat'] as const;
/** Sites on a limb, whose spot can be felt for. */
const LIMB_SITES: readonly string[] = SITES;
const SIDES = ['left', 'right'] as const;
const NEEDLES = ['5/8', '1', '1 1/4', '1 1/2'] as const;
const ANGLES = ['15', '45', '90'] as const;

/** The first needle is what an event of a visit may come before. */
export function needleId(place: number): string {
  return place === 1 ? 'needle' : `needle-${place}`;
}

/**
 * Site, needle and angle for one dose, by route, age and size. By hand the spot is found on the limb in a step of its own, and
 * the site is judged there.
 */
export function needleStep(place: number, isByHand = false): AnyStep {
  return step({
    id: needleId(place),
    widget: 'chart',
    title: message('inject-vaccine.needle'),
    costMs: isByHand ? 14_000 : 9_000,
    panelSeconds: isByHand ? 12 : 10,
    spec: (world) => ({
      prompt: promptFor(world, doseAt(world, place)),
      notes: usedSites(world).map(({ title, site }) =>
        message('inject-vaccine.used', { product: title, site, place: siteName(site) }),
      ),
      fields: fields(world.node.arrangement + place),
      sign: message('inject-vaccine.needle-sign'),
    }),
    effects: (world, observations) => {
      const dose = doseAt(world, place);
      return dose === undefined ? [] : needleEffects(world, dose, observations, isByHand);
    },
    solve: solveNeedle,
    skip: (world) => doseAt(world, place) === undefined,
  });
}

function promptFor(world: World, dose: Dose | undefined) {
  const body = bodyOf(world);
  const route = dose?.product?.route ?? 'im';
  return message('inject-vaccine.needle-prompt', {
    product: dose?.product?.title ?? '',
    patient: world.person?.first ?? '',
    route,
    way: message(`inject-vaccine.route.${route}`),
    months: body.months,
    sex: body.sex,
    years: Math.floor(body.months / 12),
    kg: body.grams === null ? 0 : Math.round(body.grams / 1_000),
  });
}

/** A side and a site in words. */
export function siteName(site: string) {
  return message(`inject-vaccine.site.${site}`);
}

function fields(arrangement: number): readonly ReadingField[] {
  const sites = [...SIDES.flatMap((side) => SITES.map((site) => `${side}-${site}`)), 'dorsogluteal'];
  const label = (id: string) => message(`inject-vaccine.field.${id}`);
  return [
    {
      id: 'site',
      label: label('site'),
      kind: 'choice',
      options: arrange(sites, arrangement).map((id) => ({ id, label: siteName(id) })),
    },
    {
      id: 'needle',
      label: label('needle'),
      kind: 'choice',
      options: NEEDLES.map((inches) => ({
        id: needleOption(inches),
        label: message('inject-vaccine.inches', { inches }),
      })),
    },
    {
      id: 'angle',
      label: label('angle'),
      kind: 'choice',
      options: ANGLES.map((angle) => ({ id: `deg-${angle}`, label: plain(`${angle}°`) })),
    },
  ];
}

function needleOption(inches: string): string {
  return `in-${inches.replace('/', '-').replace(' ', '-')}`;
}

/** Whether the pack's row for this dose and this body has the site. */
export function isSiteRight(world: World, dose: Dose, site: string): boolean {
  const row = siteRow(world, dose.product?.route ?? 'im', bodyOf(world));
  return textsAt(row, 'sites').includes(site.replace(/^(left|right)-/, ''));
}

function needleEffects(
  world: World,
  dose: Dose,
  observations: readonly Observation[],
  isByHand: boolean,
): readonly Effect[] {
  const row = siteRow(world, dose.product?.route ?? 'im', bodyOf(world));
  const site = observedText(observations, 'site');
  const base = site.replace(/^(left|right)-/, '');
  const allowed = needlesFor(row, base);
  const lengths = allowed.length > 0 ? allowed : needlesFor(row, textsAt(row, 'sites')[0] ?? '');
  const isPlace = isSiteRight(world, dose, site);
  const isFelt = isByHand && LIMB_SITES.includes(base);
  const isUsed = usedSites(world).some((one) => one.site === site);
  const needle = observedText(observations, 'needle');
  const angle = `deg-${numberOr(row, 'angleDeg', 0)}`;
  return [
    ...(isFelt ? [] : siteJudgements(isPlace, isByHand || !isUsed, isByHand)),
    judge('inj.needle', lengths.map(needleOption).includes(needle), 'wrong-needle', { reached: true }),
    judge('inj.angle', observedText(observations, 'angle') === angle, 'wrong-angle', { reached: true }),
    { type: 'moveItem', item: dose.item, to: 'tray', details: { site, route: dose.product?.route ?? 'im' } },
  ];
}

/** A site with no limb to feel is judged here, and by hand its spot with it: there is none. */
function siteJudgements(isPlace: boolean, isFresh: boolean, isByHand: boolean): readonly Effect[] {
  return [
    judge('inj.site', isPlace && isFresh, isPlace ? 'same-spot' : 'wrong-site', { reached: !isPlace }),
    ...(isByHand ? [judge('inj.spot', true, '')] : []),
  ];
}

/** Preferred site first, a fresh side, the shortest needle the row allows there. */
function solveNeedle(perceived: Perceived): Action {
  const empty = perceived.text.find((line) => line.id === 'chart.field' && line.params?.value === '');
  const field = plainText(empty?.params?.field);
  if (field === '') return CONFIRM;
  const prompt = perceived.text.find((line) => line.id === 'inject-vaccine.needle-prompt')?.params;
  const kg = Number(prompt?.kg ?? 0);
  const body: Body = {
    months: Number(prompt?.months ?? 0),
    sex: String(prompt?.sex ?? ''),
    grams: kg === 0 ? null : kg * 1_000,
  };
  const row = siteRow(perceived, String(prompt?.route ?? 'im'), body);
  const site = freeSite(perceived, [textOr(row, 'preferred', ''), ...[...textsAt(row, 'sites')].reverse()]);
  const base = site.replace(/^(left|right)-/, '');
  if (field === 'site') return { verb: 'enter', target: field, value: site };
  if (field === 'needle') {
    return { verb: 'enter', target: field, value: needleOption(needlesFor(row, base)[0] ?? '1') };
  }
  return { verb: 'enter', target: field, value: `deg-${numberOr(row, 'angleDeg', 90)}` };
}

function freeSite(perceived: Perceived, bases: readonly string[]): string {
  const used = perceived.text
    .filter((line) => line.id === 'inject-vaccine.used')
    .map((line) => String(line.params?.site));
  const entered = perceived.text.find((line) => line.id === 'chart.field' && line.params?.field === 'site');
  const chosen = plainText(entered?.params?.value);
  if (chosen !== '') return chosen;
  const named = [...new Set(bases)].filter((one) => one !== '');
  const all = named.flatMap((base) => SIDES.map((side) => `${side}-${base}`));
  const times = (site: string) => used.filter((one) => one === site).length;
  const fewest = Math.min(...all.map(times));
  // A thigh has room for a second dose where a small shoulder has not.
  const inTurn = fewest === 0 ? all : [...all].reverse();
  return inTurn.find((one) => times(one) === fewest) ?? 'left-deltoid';
}
