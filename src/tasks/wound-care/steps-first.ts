import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { textsAt } from '../pack-rows.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, pack, solvePick, solveSequence, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { suturesIn, WOUND_PACK } from './facts.ts';

/** What people say instead of asking. */
const EMPTY = ['closed_name', 'how_is_it'] as const;

/** Before anything is touched: who, what, and what could go wrong. */
export const askFirst: AnyStep = step({
  id: 'ask',
  widget: 'pick',
  title: message('wound-care.ask.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => {
    const asked = textsAt(pack(world, WOUND_PACK), 'ask.anyOrder');
    return {
      prompt: patientLabel(world, 'wound-care.ask.prompt'),
      shelf: dealt(world, [...asked, ...EMPTY]).map((id) => ({ id, label: message(`wound-care.ask.${id}`) })),
      most: asked.length,
      least: 1,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const missing = textsAt(pack(world, WOUND_PACK), 'ask.anyOrder').filter((one) => !taken.includes(one));
    const error = missing.includes('identify')
      ? 'not-identified'
      : missing.includes('tetanus')
        ? 'no-tetanus'
        : 'partly-asked';
    return [judge('wound.ask', missing.length === 0, error)];
  },
  solve: (perceived) => solvePick(perceived, textsAt(pack(perceived, WOUND_PACK), 'ask.anyOrder')),
});

/** The old dressing off, and with it the gloves that touched it. */
export const removeOld: AnyStep = step({
  id: 'remove',
  widget: 'sequence',
  title: message('wound-care.remove.step'),
  costMs: 18_000,
  panelSeconds: 10,
  touch: 'patient',
  spec: (world) => {
    const { rank, wrong } = procedureOf(world, WOUND_PACK, 'old_dressing');
    return {
      prompt: message('wound-care.remove.prompt', { sutures: suturesIn(world.node) }),
      cards: dealt(world, [...rank.keys(), ...wrong]).map((id) => ({
        id,
        label: message(`wound-care.card.${id}`),
      })),
    };
  },
  effects: (world, observations) => removeEffects(world, observedList(observations, 'order')),
  solve: (perceived) => {
    const procedure = procedureOf(perceived, WOUND_PACK, 'old_dressing');
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function removeEffects(world: World, order: readonly string[]): readonly Effect[] {
  const has = (card: string) => order.includes(card);
  const procedure = procedureOf(world, WOUND_PACK, 'old_dressing');
  const isFresh = has('fresh_gloves') && !has('same_gloves');
  const isSoft = has('soak') && !has('tear');
  const isNoted = has('lift_note') && has('bag');
  const remove = !isSoft ? 'torn-off' : !isNoted ? 'not-noted' : 'wrong-order';
  const isOrdered = has('hands_gloves') && isInRankOrder(order, procedure);
  return [
    judge('wound.remove', isSoft && isNoted && isOrdered, remove),
    judge('wound.gloves', isFresh && has('hands_again'), isFresh ? 'no-hygiene' : 'same-gloves'),
    { type: 'setGloves', on: false },
    ...(has('hands_again') ? [{ type: 'cleanHands', by: 'rub' } as const] : []),
    { type: 'setGloves', on: true },
  ];
}
