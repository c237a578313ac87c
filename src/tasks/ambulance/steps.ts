import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, perceivedParam, solvePick, solveSequence, step } from '../task-helpers.ts';
import { orderDone } from '../waived-test.ts';
import { cardIds, listedReaction, orderedMg, vitalWords } from './script.ts';

/** The provider has read the strip: what 911 is told. */
export const call: AnyStep = step({
  id: 'call',
  widget: 'pick',
  title: message('ambulance.call.step'),
  costMs: 45_000,
  panelSeconds: 10,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('ambulance.call.prompt', { patient: world.person?.first ?? '' }),
    shelf: dealt(world, [...cardIds(world, 'say'), ...cardIds(world, 'sayWrong')]).map((id) => ({
      id,
      label: message(`ambulance.say.${id}`, { age: world.person?.age ?? 0 }),
    })),
    most: 9,
    hot: true,
  }),
  effects: (world, observations) => {
    const said = observedList(observations, 'taken');
    const error = callError(world, said);
    return [
      judge('ambulance.call', error === '', error, { reached: true }),
      judge('scope.words', !said.includes('name_it'), 'said', { reached: true }),
      { type: 'tell', to: 'emergency', facts: ['chest_pain'] },
    ];
  },
  solve: (perceived) => solvePick(perceived, cardIds(perceived, 'say')),
});

function callError(world: World, said: readonly string[]): string {
  if (said.includes('private_car')) return 'private-car';
  if (vitalWords(world).some((one) => !said.includes(one))) return 'not-found';
  if (said.includes('hang_up')) return 'hung-up';
  return cardIds(world, 'say').every((one) => said.includes(one)) ? '' : 'incomplete';
}

/** One drug is ordered: asked about, handed over; or held back because the chart warns. */
export const drug: AnyStep = step({
  id: 'drug',
  widget: 'pick',
  title: message('ambulance.drug.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('ambulance.drug.prompt', {
      doseMg: orderedMg(world),
      listed: listedReaction(world) === '' ? 'none' : 'known',
      reaction: listedReaction(world),
    }),
    shelf: dealt(world, ['ask', 'hand', 'stop', ...cardIds(world, 'drugWrong')]).map((id) => ({
      id,
      label: message(`ambulance.drug.${id}`),
    })),
    most: 3,
    hot: true,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const error = drugError(world, taken);
    const isGiven = taken.includes('hand');
    return [
      judge('ambulance.drug', error === '', error, { reached: true }),
      ...(isGiven ? [{ type: 'give', product: 'aspirin' } as const] : []),
      { type: 'writeChart', field: 'aspirin', value: isGiven ? 'given' : 'held' },
    ];
  },
  solve: (perceived) => {
    const listed = perceivedParam(perceived.text, 'ambulance.drug.prompt', {}, 'listed');
    return solvePick(perceived, ['ask', listed === 'known' ? 'stop' : 'hand']);
  },
});

function drugError(world: World, taken: readonly string[]): string {
  const isListed = listedReaction(world) !== '';
  if (cardIds(world, 'drugWrong').some((one) => taken.includes(one))) return 'no-order';
  if (isListed && taken.includes('hand')) return 'allergy-given';
  if (!taken.includes('ask')) return 'not-asked';
  return taken.includes(isListed ? 'stop' : 'hand') && !(taken.includes('stop') && !isListed)
    ? ''
    : 'withheld';
}

/** The minutes until they come. */
export const watch: AnyStep = step({
  id: 'watch',
  widget: 'sequence',
  title: message('ambulance.watch.step'),
  costMs: 40_000,
  panelSeconds: 8,
  spec: (world) => {
    const { rank, wrong } = procedureOf(world, 'ambulance', 'waiting');
    return {
      prompt: message('ambulance.watch.prompt', { patient: world.person?.first ?? '' }),
      cards: dealt(world, [...rank.keys(), ...wrong]).map((id) => ({
        id,
        label: message(`ambulance.watch.${id}`),
      })),
      hot: true,
    };
  },
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const error = watchError(world, order);
    return [
      judge('ambulance.watch', error === '', error, { reached: true }),
      { type: 'soilHands', by: 'patient' },
    ];
  },
  solve: (perceived) => {
    const procedure = procedureOf(perceived, 'ambulance', 'waiting');
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function watchError(world: World, order: readonly string[]): string {
  const procedure = procedureOf(world, 'ambulance', 'waiting');
  const harms = { leave: 'left', bathroom: 'walked', labs: 'labs-first' };
  const harm = Object.entries(harms).find(([card]) => order.includes(card));
  if (harm !== undefined) return harm[1];
  if (![...procedure.rank.keys()].every((card) => order.includes(card))) return 'incomplete';
  return isInRankOrder(order, procedure) ? '' : 'wrong-order';
}

/** The crew is here: what goes with the patient. */
export const handOver: AnyStep = step({
  id: 'hand-over',
  widget: 'pick',
  title: message('ambulance.hand-over.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('ambulance.hand-over.prompt', { patient: world.person?.first ?? '' }),
    shelf: dealt(world, [...cardIds(world, 'papers'), ...cardIds(world, 'papersWrong')]).map((id) => ({
      id,
      label: message(`ambulance.paper.${id}`),
    })),
    most: 7,
  }),
  effects: (world, observations) => handOverEffects(world, observedList(observations, 'taken')),
  solve: (perceived) => solvePick(perceived, cardIds(perceived, 'papers')),
});

function handOverEffects(world: World, taken: readonly string[]): readonly Effect[] {
  const isWhole = cardIds(world, 'papers').every((one) => taken.includes(one));
  const error = taken.includes('opinion')
    ? 'interpreted'
    : taken.includes('send_later')
      ? 'sent-later'
      : isWhole
        ? ''
        : 'incomplete';
  return [
    judge('ambulance.handover', error === '', error, { reached: true }),
    { type: 'writeChart', field: 'transfer', value: taken },
    ...orderDone(world),
    { type: 'moveVisit', event: 'transfer' },
  ];
}
