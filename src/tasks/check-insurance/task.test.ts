import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import type { Json } from '../../simulation/vocabulary/json.ts';
import { aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { withSwap } from './coverage.ts';
import { checkInsuranceTask } from './task.ts';

const packs = readPacks('payer-basic', 'insurance');
const card = { payer: 'BlueHarbor', plan: 'PPO', member: 'XQ4471902', copayCents: 3_000 };

const at = (eligibility: Json, more: Record<string, Json> = {}, arrangement = 5) =>
  aWorld({
    packs,
    node: { arrangement },
    visit: { flow: 'atWindow', plan: { record: { card, eligibility, ...more } } },
  });
const chartOf = (world: ReturnType<typeof at>, instead = {}) => {
  const played = playTask(checkInsuranceTask, world, instead);
  return Object.fromEntries(played.world.chart.map((one) => [one.field, one.value]));
};

describe('the insurance check', () => {
  it.each([
    ['active', 'blue_harbor'],
    [{ terminated: '2026-08-15' }, 'self_pay'],
    ['member_digit_swapped', 'blue_harbor'],
    [{ otherFirst: 'Lakeland Advantage' }, 'lakeland_advantage'],
  ])('settles %j', (eligibility, payer) => {
    const world = at(eligibility);
    const played = playTask(checkInsuranceTask, world);
    expect(judged(played.effects)).toEqual(checkInsuranceTask.items(world.node));
    expect(missingWords(played)).toEqual([]);
    expect(chartOf(world)).toEqual({ 'insurance.payer': payer, 'insurance.status': 'verified' });
  });

  it('knows somebody without a plan', () => {
    const world = at('active', { card: { payer: 'Self-pay', plan: 'none' } });
    const played = playTask(checkInsuranceTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect(chartOf(world)['insurance.payer']).toBe('self_pay');
  });

  it('finds a slip the visit has planted', () => {
    const planted = { discrepancies: [{ id: 'd1', item: 'ins.match', field: 'plan' }] };
    expect(errorsIn(playTask(checkInsuranceTask, at('active', planted)).effects)).toEqual([]);
    const missed = playTask(checkInsuranceTask, at('active', planted), {
      compare: [{ verb: 'decide', target: 'go-on' }],
    });
    expect(errorsIn(missed.effects)).toEqual(['ins.match: typo-left']);
  });

  it.each([
    ['active', 'ask-card', ['ins.active: needless']],
    [{ terminated: '2026-08-15' }, 'go-on', ['ins.active: not-caught']],
    [{ terminated: '2026-08-15' }, 'fix-number', ['ins.active: wrong-answer']],
    ['member_digit_swapped', 'go-on', ['ins.match: typo-left', 'ins.active: not-caught']],
  ])('%j answered with %s', (eligibility, decision, errors) => {
    const world = at(eligibility);
    const instead = { compare: [{ verb: 'decide', target: decision }] };
    const { effects } = playTask(checkInsuranceTask, world, instead);
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated(errors)).toEqual([]);
    expect(chartOf(world, instead)).toMatchObject({ 'insurance.status': 'wrong', claim: 'willDeny' });
  });

  it('may mark what is right, or choose the wrong payer', () => {
    const imagined = playTask(checkInsuranceTask, at('active'), {
      compare: [
        { verb: 'mark', target: 'card/plan', value: 'mismatch' },
        { verb: 'decide', target: 'go-on' },
      ],
    });
    expect(errorsIn(imagined.effects)).toEqual(['ins.match: false-mismatch']);
    const wrong = playTask(checkInsuranceTask, at({ terminated: '2026-08-15' }), {
      payer: [{ verb: 'take', target: 'blue_harbor' }],
    });
    expect(errorsIn(wrong.effects)).toEqual(['ins.primary: wrong-payer']);
    expect(unrated([...errorsIn(imagined.effects), ...errorsIn(wrong.effects)])).toEqual([]);
    expect(wrong.world.chart.at(-1)).toMatchObject({ field: 'claim', value: 'willDeny' });
  });

  it('comes after the identity', () => {
    const [identified] = checkInsuranceTask.preconditions;
    const after = playTask(checkInsuranceTask, at('active')).world;
    expect(identified?.holds(at('active'))).toBe(false);
    expect(
      identified?.holds({ ...after, chart: [{ ...after.chart[0], field: 'identified' } as never] }),
    ).toBe(true);
    expect(unrated(['checkin.order: not-identified'])).toEqual([]);
  });

  it('is left behind by a colleague too', () => {
    expect(checkInsuranceTask.colleague?.(at({ terminated: '2026-08-15' }))).toEqual([
      { type: 'writeChart', field: 'insurance.payer', value: 'self_pay' },
      { type: 'writeChart', field: 'insurance.status', value: 'verified' },
    ]);
  });

  it('swaps two digits that differ', () => {
    expect(withSwap('XQ4471902')).toBe('XQ4471920');
    expect(withSwap('XQ4471900')).toBe('XQ4471090');
    expect(withSwap('AA')).toBe('AA0');
  });
});
