import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { OrderPlan } from '../../simulation/vocabulary/plan.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { referralTask } from './task.ts';

const packs = readPacks('referral-desk', 'scheduling', 'payer-basic');
const at = (urgency: OrderPlan['urgency'] = 'soon', payer = 'BlueHarbor', to = 'cardiology') => {
  const order: OrderPlan = { id: 'cards', kind: 'referral', title: 'x', urgency, nodes: [], params: { to } };
  return aWorld({
    packs,
    node: { order: 'cards', params: { to }, arrangement: 8 },
    visit: { flow: 'orders', plan: { orders: [order], record: { card: { payer, plan: 'PPO' } } } },
  });
};
const take = (...items: string[]) => items.map((target) => ({ verb: 'take', target }));
const must = ['demographics', 'insurance', 'note', 'results', 'lists', 'question'];
const route = (to: string, urgency = 'soon', chase = 'in-2-days') =>
  Object.entries({ to, urgency, chase }).map(([target, value]) => ({ verb: 'enter', target, value }));

describe('a referral', () => {
  it.each([
    ['soon', 'BlueHarbor', 'cardiology', 'cardio_hill'],
    ['soon', 'Self-pay', 'cardiology', 'cardio_hill'],
    ['routine', 'Medicare', 'pulmonology', 'pulmo_park'],
  ] as const)('that is %s, paid by %s, to %s, is sent', (urgency, payer, to, found) => {
    const world = at(urgency, payer, to);
    const played = playTask(referralTask, world);
    expect(judged(played.effects)).toEqual(referralTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(played.world.chart.at(-1)?.value).toMatchObject({ to: found, urgency });
    expect(played.world.visit?.ordersDone).toEqual(['cards']);
  });

  it.each([
    [must.slice(1), 'missing-attachment'],
    [[...must, 'whole_chart'], 'too-much'],
    [[...must, 'family_chart'], 'other-person'],
  ])('may carry %j', (packet, error) => {
    const { effects } = playTask(referralTask, at(), { packet: take(...packet) });
    expect(errorsIn(effects)).toEqual([`ref.packet: ${error}`]);
    expect(unrated(errorsIn(effects))).toEqual([]);
  });

  it.each([
    [route('cardio_lake'), ['ref.network: out-of-network']],
    [route('pulmo_park'), ['ref.network: wrong-specialty']],
    [route('cardio_mill'), ['ref.urgency: too-late']],
    [route('cardio_hill', 'routine'), ['ref.urgency: too-late']],
    [route('cardio_hill', 'soon', 'patient_calls'), ['ref.tracking: not-tracked']],
    [route('cardio_hill', 'soon', 'in-14-days'), ['ref.tracking: wrong-date']],
  ])('may be routed as %j', (actions, errors) => {
    const { effects } = playTask(referralTask, at(), { route: actions });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
  });
});
