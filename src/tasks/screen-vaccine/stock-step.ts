import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr, textsAt } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, step } from '../task-helpers.ts';
import { hasStoodDown } from './facts.ts';

/** What the family ticked on the eligibility form: `medicaid`, `uninsured` … or `not_eligible`. */
function statusOf(world: World): string {
  const status = world.visit?.plan.truth.vfc;
  return typeof status === 'string' ? status : 'not_eligible';
}

/** The stock a dose has to come from, by the eligibility form and the age. */
function stockFor(from: Pick<World, 'packs'>, status: string, age: number): 'vfc' | 'private' {
  const cold = pack(from, 'cold-chain');
  const isEligible = textsAt(cold, 'vfc.eligible').includes(status);
  return isEligible && age < numberOr(cold, 'vfc.ageYearsBelow', 0) ? 'vfc' : 'private';
}

/** Chooses the shelf: publicly bought vaccine for eligible children, the clinic's own for everybody else. */
export const chooseStock: AnyStep = step({
  id: 'stock',
  widget: 'pick',
  title: message('screen-vaccine.stock'),
  costMs: 4_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('screen-vaccine.stock-prompt', {
      patient: world.person?.first ?? '',
      age: world.person?.age ?? 0,
      status: statusOf(world),
      answer: message(`screen-vaccine.vfc.${statusOf(world)}`),
    }),
    shelf: arrange(['vfc', 'private'], world.node.arrangement).map((id) => ({
      id,
      label: message(`screen-vaccine.shelf.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const right = stockFor(world, statusOf(world), world.person?.age ?? 0);
    return [
      judge('imm.vfc', taken === right, 'mixed-stock'),
      { type: 'writeChart', field: 'vaccine.funding', value: taken },
    ];
  },
  solve: solveStock,
  skip: (world) => world.visit?.flow === 'rescheduled' || hasStoodDown(world),
});

function solveStock(perceived: Perceived): Action {
  const prompt = perceived.text.find((line) => line.id === 'screen-vaccine.stock-prompt')?.params;
  const right = stockFor(perceived, String(prompt?.status ?? ''), Number(prompt?.age ?? 0));
  const isHeld = perceived.text.some((line) => line.id === 'pick.held');
  return solvePick(perceived, isHeld ? [] : [right]);
}
