import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { rowById, rowsAt, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';
import { isExcursion, unitsOf } from './units.ts';

/** The cards of the response, in the order the clinic asks for. */
const ORDER = ['label', 'keep_cold', 'notify', 'document', 'wait'] as const;
/** What must not be among the cards, worst first; with the error it makes. */
const WRONG = { use_first: 'used', discard: 'discarded', shake_test: 'shake-test', back_fill: 'back-filled' };

/** A unit was out of range: what is done with the vaccines, in order. */
export const answerExcursion = step({
  id: 'excursion',
  widget: 'sequence',
  title: message('fridge-log.excursion.step'),
  costMs: 20_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('fridge-log.excursion.prompt'),
    cards: arrange(cardsOf(world), world.node.arrangement).map((id) => ({
      id,
      label: message(`fridge-log.card.${id}`),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const isLabelled = order.includes('label');
    return [
      ...(isExcursion(world.node) ? [judgeExcursion(order)] : []),
      ...(isLabelled ? quarantine(world) : []),
      { type: 'note', fact: 'fridge.answered', details: { order } },
    ];
  },
  solve: (perceived) => solveSequence(perceived, ORDER),
  skip: (world) => !unitsOf(world).some(({ id }) => saidOut(world, id)),
});

function saidOut(world: World, unit: string): boolean {
  return observedText(ownStep(world, 'log'), `${unit}-range`) === 'out';
}

function cardsOf(world: World): readonly string[] {
  const sequence = rowById(pack(world, 'cold-chain'), 'sequences', 'excursion');
  return [...rowsAt(sequence, 'steps'), ...rowsAt(sequence, 'wrong')].map((row) => textOr(row, 'id', ''));
}

function judgeExcursion(order: readonly string[]): Effect {
  const wrong = Object.entries(WRONG).find(([card]) => order.includes(card));
  if (wrong !== undefined) return judge('cold.excursion', false, wrong[1], { reached: wrong[1] === 'used' });
  if (!order.includes('label')) return judge('cold.excursion', false, 'not-labelled');
  if (!order.includes('notify')) return judge('cold.excursion', false, 'not-told');
  const isRight = order.length === ORDER.length && ORDER.every((card, index) => order[index] === card);
  return judge('cold.excursion', isRight, 'wrong-order');
}

/** What was labelled DO NOT USE is not given until there is an answer. */
function quarantine(world: World): readonly Effect[] {
  const store = saidOut(world, 'refrigerator') ? 'fridge' : 'freezer';
  return world.stock
    .filter((one) => one.store === store)
    .map((one) => ({ type: 'lockStock', stock: one.id, locked: true }) as const);
}

const SHOWING = ['show', 'fill_first', 'copy_neat', 'come_back'] as const;

/** An inspector asks for the log: it is shown as it is, gaps and all. */
export const showLog = step({
  id: 'show',
  widget: 'pick',
  title: message('fridge-log.show.step'),
  costMs: 20_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('fridge-log.show.prompt'),
    shelf: arrange(SHOWING, world.node.arrangement).map((id) => ({
      id,
      label: message(`fridge-log.show.${id}`),
    })),
  }),
  effects: (_world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const error = taken === 'come_back' ? 'put-off' : 'back-filled';
    return [
      judge('cold.inspection', taken === 'show', error, { reached: true }),
      { type: 'note', fact: 'fridge.logShown', details: { how: taken } },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['show']),
  skip: (world) => world.node.params.part !== 'inspection',
});
