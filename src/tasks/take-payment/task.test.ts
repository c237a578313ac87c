import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../tests/support/packs.ts';
import { missingWords, unrated } from '../../../tests/support/task-contract.ts';
import { aChartEntry, aWorld, errorsIn, judged, playTask } from '../testing.ts';
import { takePaymentTask } from './task.ts';

const packs = readPacks('payer-basic');
const at = (
  card: Record<string, string>,
  type = 'acute',
  arrangement = 0,
  chart = [aChartEntry('identified', 'x')],
) =>
  aWorld({
    packs,
    chart,
    node: { arrangement },
    visit: { flow: 'atWindow', plan: { type, record: { card } } },
  });
const ppo = { payer: 'BlueHarbor', plan: 'PPO', member: 'XQ4471902' };
const enter = (value: string) => [{ verb: 'enter', target: 'due', value }];
const take = (...items: string[]) => items.map((target) => ({ verb: 'take', target }));

describe('payment at the window', () => {
  it.each([
    [ppo, 'acute', 0, 3_000],
    [ppo, 'well_child', 1, 0],
    [{ payer: 'BlueHarbor', plan: 'HDHP' }, 'acute', 1, 0],
    [{ payer: 'Summit Valley', plan: 'HMO' }, 'acute', 1, 2_500],
    [{ payer: 'ExampleCare', plan: 'Medicaid' }, 'acute', 2, 0],
    [{ payer: 'Medicare', plan: 'Original Medicare' }, 'acute', 1, 0],
    [{ payer: 'Self-pay', plan: 'none' }, 'acute', 1, 0],
  ])('asks %j at a visit %s for what is due (%i)', (card, type, arrangement, cents) => {
    const world = at(card, type, arrangement);
    const played = playTask(takePaymentTask, world);
    expect(judged(played.effects)).toEqual(takePaymentTask.items(world.node));
    expect(played.world.chart.find((one) => one.field === 'payment')?.value).toBe(cents);
    expect(missingWords(played)).toEqual([]);
  });

  it('goes by the payer that the check has put first', () => {
    const world = at(ppo, 'acute', 0, [aChartEntry('insurance.payer', 'self_pay')]);
    const played = playTask(takePaymentTask, world);
    expect(errorsIn(played.effects)).toEqual([]);
    expect(played.world.chart.find((one) => one.field === 'payment')?.value).toBe(0);
  });

  it('may get the amount wrong', () => {
    const { effects } = playTask(takePaymentTask, at(ppo), { amount: enter('25') });
    expect(errorsIn(effects)).toEqual(['pay.amount: wrong-amount']);
    expect(errorsIn(playTask(takePaymentTask, at(ppo), { amount: enter('30') }).effects)).toEqual([]);
  });

  it.each([
    [1, ['quiet'], ['pay.policy: no-way-offered']],
    [1, ['no-pay-no-visit', 'quiet'], ['pay.policy: refused']],
    [0, ['no-pay-no-visit'], ['pay.policy: refused', 'pay.privacy: overheard']],
    [0, ['aloud'], ['pay.privacy: overheard']],
  ])('asked with arrangement %i by %j', (arrangement, ways, errors) => {
    const { effects } = playTask(takePaymentTask, at(ppo, 'acute', arrangement), { ask: take(...ways) });
    expect(errorsIn(effects)).toEqual(errors);
    expect(unrated([...errors, 'pay.amount: wrong-amount'])).toEqual([]);
  });

  it.each([
    ['seen', []],
    ['no-pay', ['pay.policy: said']],
    ['loud', ['pay.privacy: said']],
  ])('is spoken in the full form: %s', (id, errors) => {
    const line = (name: string, error?: string) => ({
      id: name,
      intent: 'explain' as const,
      text: `prose:x/${name}`,
      tags: error === undefined ? ['next'] : ['refuse'],
      ...(error === undefined ? {} : { error }),
      effect: {},
      learns: [],
    });
    const beats = [
      { id: 'due', lines: [line('seen'), line('no-pay', 'pay.policy'), line('loud', 'pay.privacy')] },
    ];
    const world = at(ppo);
    const spoken = {
      ...world,
      dialogues: { quiet: { id: 'quiet', beats, details: {} } },
      node: { ...world.node, form: 'full' as const, params: { dialogue: 'quiet' } },
    };
    const played = playTask(takePaymentTask, spoken, { talk: [{ verb: 'say', target: id }] });
    expect(played.steps.map((one) => one.step)).toEqual(['amount', 'talk']);
    expect(errorsIn(played.effects)).toEqual(errors);
    expect(judged(played.effects)).toHaveLength(3);
    expect(unrated(errors)).toEqual([]);
    expect(errorsIn(playTask(takePaymentTask, spoken).effects)).toEqual([]);
  });

  it('comes after the coverage is known, and a colleague leaves the same behind', () => {
    const [checked] = takePaymentTask.preconditions;
    expect(checked?.holds(at(ppo))).toBe(false);
    expect(checked?.holds(at(ppo, 'acute', 0, [aChartEntry('insurance.payer', 'blue_harbor')]))).toBe(true);
    expect(takePaymentTask.colleague?.(at(ppo))).toContainEqual({
      type: 'writeChart',
      field: 'payment',
      value: 3_000,
      unit: 'cents',
    });
  });
});
