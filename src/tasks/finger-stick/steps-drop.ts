import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { distanceMm, placesIn, pointNamed, pointOf, solveBodyMap } from '../body-places.ts';
import { numberOr, textOr, textsAt } from '../pack-rows.ts';
import { comesBefore, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, pack, perceivedParam, solvePick, solveSequence, step } from '../task-helpers.ts';
import { ageInMonths } from '../vaccine-products.ts';
import { kitCard, kitIdOf } from '../waived-kit.ts';
import { patientLabel } from '../waived-test.ts';
import { hasNoBox, ownSiteRow, partOf, siteRowAt, testRow } from './facts.ts';

/** Where the lancet goes: named, for the short form. */
export const site: AnyStep = step({
  id: 'site',
  widget: 'pick',
  title: message('finger-stick.site.step'),
  costMs: 6_000,
  panelSeconds: 5,
  touch: 'patient',
  spec: (world) => ({
    prompt: sitePrompt(world),
    shelf: dealt(
      world,
      partOf(world).points.map((one) => one.id),
    ).flatMap((id) => partOf(world).points.filter((one) => one.id === id)),
  }),
  effects: (world, observations) => [judgeSite(world, observedList(observations, 'taken')[0] ?? '', 0)],
  solve: (perceived) => solvePick(perceived, rightPoints(perceived).slice(0, 1)),
  skip: hasNoBox,
});

/** Where the lancet goes: felt for and marked on hand or heel. */
export const siteByHand: AnyStep = step({
  id: 'site',
  widget: 'body-map',
  title: message('finger-stick.site.step'),
  costMs: 20_000,
  panelSeconds: 14,
  touch: 'patient',
  spec: (world) => {
    const part = partOf(world);
    return {
      ...part,
      points: dealt(
        world,
        part.points.map((one) => one.id),
      ).flatMap((id) => part.points.filter((one) => one.id === id)),
      prompt: sitePrompt(world),
      things: [{ id: 'lancet', label: message('finger-stick.lancet') }],
    };
  },
  effects: (world, observations) => {
    const point = pointOf(observations, 'lancet');
    const at = placesIn(observations).get('lancet');
    const part = partOf(world);
    return [judgeSite(world, point, at === undefined ? 0 : distanceMm(at, pointNamed(part, point)))];
  },
  solve: (perceived) => {
    const [right = ''] = rightPoints(perceived);
    const near = right === 'middle-side' ? 'middle' : 'outer-edge';
    return solveBodyMap(perceived, [near], { lancet: right });
  },
  skip: hasNoBox,
});

function sitePrompt(world: World) {
  const months = ageInMonths(world);
  return message('finger-stick.site.prompt', {
    first: world.person?.first ?? '',
    months,
    years: Math.floor(months / 12),
  });
}

function rightPoints(perceived: Perceived): readonly string[] {
  const months = Number(perceivedParam(perceived.text, 'finger-stick.site.prompt', {}, 'months') ?? 0);
  return textsAt(siteRowAt(perceived, months), 'points');
}

/** The middle of a pad is a lesser matter than another finger, and the back of a heel is worse than either. */
function judgeSite(world: World, point: string, offMm: number): Effect {
  const row = ownSiteRow(world);
  const within = numberOr(
    pack(world, 'finger-stick'),
    textOr(row, 'view', '') === 'heel' ? 'tolerance.heelMm' : 'tolerance.handMm',
    0,
  );
  const isRight = textsAt(row, 'points').includes(point) && offMm <= within;
  const isPad = point.endsWith('-pad') || point.endsWith('-tip');
  const error =
    point === 'back' || point === 'arch' ? 'heel-back-or-arch' : isPad ? 'pad-centre' : 'wrong-place';
  return judge('cap.site', isRight, error, { reached: true });
}

/** The cards that every draw of a drop has; the rest depends on the kit's card and the age. */
const ALWAYS = [
  'ask-open',
  'gloves',
  'warm',
  'lancet',
  'wipe-first',
  'collect',
  'sharps',
  'press',
  'gloves-off',
  'rub',
];
const WRONG = ['ask-closed', 'clean-wet', 'milk', 'along', 'on-tray'];

/** From the question to the bandage: a drop of the kit's card. */
export function dropStep(costMs: number, panelSeconds: number): AnyStep {
  return step({
    id: 'drop',
    widget: 'sequence',
    title: message('finger-stick.drop.step'),
    costMs,
    panelSeconds,
    touch: 'patient',
    pauseAfter: true,
    spec: (world) => ({
      prompt: dropPrompt(world),
      cards: dealt(world, [...ALWAYS, 'clean-alcohol', 'clean-soap', ...WRONG, ...longLancet(world)]).map(
        (id) => ({
          id,
          label: message(`finger-stick.card.${id}`, {
            first: world.person?.first ?? '',
            mm: micrometres(numberOr(ownSiteRow(world), 'depthOnOfferUm', 0)),
            longMm: micrometres(numberOr(pack(world, 'finger-stick'), 'longLancetUm', 0)),
          }),
        }),
      ),
      hot: true,
    }),
    effects: (world, observations) => dropEffects(world, observations),
    solve: solveDrop,
    skip: hasNoBox,
  });
}

/** On a heel the grown-ups' lancet is one that could be taken by mistake. */
function longLancet(world: World): readonly string[] {
  return textOr(ownSiteRow(world), 'view', '') === 'heel' ? ['long'] : [];
}

function micrometres(um: number): string {
  return String(um / 1_000);
}

function dropPrompt(world: World) {
  const row = testRow(world);
  const drop = textOr(row, 'drop', 'second');
  const clean = textOr(row, 'clean', 'alcohol');
  return message('finger-stick.drop.prompt', {
    ...patientLabel(world, '').params,
    kit: kitCard(world, kitIdOf(world, 'kit-haemoglobin')).title,
    drop,
    clean,
    dropWords: message(`finger-stick.use.${drop}`),
    cleanWords: message(`finger-stick.clean.${clean}`),
  });
}

function dropEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const order = observedList(observations, 'order');
  const has = (card: string) => order.includes(card);
  const drop = dropError(world, order);
  const lancet = has('long') ? 'too-deep' : has('along') ? 'along' : 'none';
  const card = kitCard(world, kitIdOf(world, 'kit-haemoglobin'));
  return [
    judge('poc.identity', has('ask-open'), has('ask-closed') ? 'closed-question' : 'not-asked'),
    judge('cap.gloves', comesBefore(order, 'gloves', 'lancet') && has('gloves'), 'none'),
    judge('cap.lancet', has('lancet') && !has('long') && !has('along'), lancet, { reached: has('long') }),
    judge('cap.drop', drop === '', drop),
    judge('cap.sharps', has('sharps') && !has('on-tray'), has('on-tray') ? 'on-tray' : 'left-lying'),
    judge('cap.after', has('press'), 'not-pressed'),
    ...(has('gloves') ? [{ type: 'setGloves', on: true } as const] : []),
    { type: 'soilHands', by: 'fluid' },
    ...(has('gloves-off') ? [{ type: 'setGloves', on: false } as const] : []),
    ...(has('rub') ? [{ type: 'cleanHands', by: 'rub' } as const] : []),
    {
      type: 'openLoop',
      kind: 'finger-test',
      dueMs: card.fromMs,
      title: message('finger-stick.loop', { kit: card.title, first: world.person?.first ?? '' }),
      resumes: true,
    },
    { type: 'note', fact: 'drop.taken', details: { test: card.id, order } },
  ];
}

function dropError(world: World, order: readonly string[]): string {
  const row = testRow(world);
  const has = (card: string) => order.includes(card);
  const isSecond = row.drop !== 'first';
  if (has('milk')) return 'milked';
  if (has('wipe-first') !== isSecond) return 'wrong-drop';
  if (has('clean-wet')) return 'wet';
  const isSoap = row.clean === 'soap_and_alcohol';
  if (!has('clean-soap') && (isSoap || !has('clean-alcohol'))) return 'not-clean';
  if (!has('collect')) return 'no-drop';
  if (!has('warm')) return 'cold';
  const { rank } = procedureOf(world, 'finger-stick', 'capillary');
  const clean = rank.get('clean') ?? 0;
  const ranked = new Map([...rank, ['clean-soap', clean], ['clean-alcohol', clean]]);
  return isInRankOrder(order, { rank: ranked, wrong: [] }) ? '' : 'wrong-order';
}

function solveDrop(perceived: Perceived): Action {
  const card = (param: string) => perceivedParam(perceived.text, 'finger-stick.drop.prompt', {}, param);
  return solveSequence(perceived, [
    'ask-open',
    'gloves',
    'warm',
    card('clean') === 'alcohol' ? 'clean-alcohol' : 'clean-soap',
    'lancet',
    'sharps',
    ...(card('drop') === 'first' ? [] : ['wipe-first']),
    'collect',
    'press',
    'gloves-off',
    'rub',
  ]);
}
