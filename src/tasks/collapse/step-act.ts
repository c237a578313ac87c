import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs } from '../pack-rows.ts';
import { awayMs, byRank, comesBefore, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, pack, solveSequence, step } from '../task-helpers.ts';
import { kindOf, whoIn, withinMs } from './kinds.ts';
import { wasLeft } from './steps-first.ts';

const ACT_MS = 50_000;
/** Two more cards that a frightened person plays: a drug of one's own choice, and running off. */
const OWN_DRUG = 'own_drug';
const LEAVE = 'leave';

/** The card of the emergency, in its order. */
export const act: AnyStep = step({
  id: 'act',
  widget: 'sequence',
  title: message('collapse.act.step'),
  costMs: ACT_MS,
  panelSeconds: 12,
  spec: (world) => {
    const kind = kindOf(world.node.params);
    return {
      prompt: message('collapse.act.prompt', { kind, who: whoIn(world) }),
      cards: dealt(world, cardsOf(world)).map((id) => ({
        id,
        label: message(`collapse.${kind}.${id}`),
      })),
      hot: true,
    };
  },
  effects: (world, observations) => actEffects(world, observedList(observations, 'order')),
  solve: (perceived) => {
    const kind = perceived.text.find((line) => line.id === 'collapse.act.prompt')?.params?.kind;
    const procedure = procedureOf(perceived, 'emergency-cards', String(kind ?? ''));
    return solveSequence(perceived, byRank([...procedure.rank.keys()], procedure));
  },
});

function cardsOf(world: World): readonly string[] {
  const { rank, wrong } = procedureOf(world, 'emergency-cards', kindOf(world.node.params));
  return [...rank.keys(), ...wrong, OWN_DRUG, LEAVE];
}

function actEffects(world: World, order: readonly string[]): readonly Effect[] {
  const kind = kindOf(world.node.params);
  const procedure = procedureOf(world, 'emergency-cards', kind);
  const away = durationMs(jsonAt(pack(world, 'emergency-values'), 'stay.awayAtMost'));
  const isLeft = order.includes(LEAVE) || awayMs(world, ACT_MS) > away;
  const isWhole = [...procedure.rank.keys()].every((card) => order.includes(card));
  const reached = { reached: true };
  const harm = harmIn(order);
  return [
    ...(wasLeft(world) ? [] : [judge('em.alone', !isLeft, 'left', reached)]),
    ...lifeSaving(world, order),
    judge('em.drug', !order.includes(OWN_DRUG), 'no-order', reached),
    judge('em.harm', harm === '', harm, reached),
    ...(kind === 'chest_pain' ? [judge('scope.words', !order.includes('its_gas'), 'said', reached)] : []),
    judge('em.order', isWhole && isInRankOrder(order, procedure), isWhole ? 'wrong-order' : 'step-left-out'),
    { type: 'soilHands', by: 'patient' },
    { type: 'note', fact: 'emergency.answered', details: { kind, order } },
  ];
}

/** What the card says does harm, worst first. */
function harmIn(order: readonly string[]): string {
  const harms = {
    walk: 'walked',
    private_car: 'private-car',
    paperwork: 'paperwork',
    juice_drowsy: 'drowsy-fed',
    insulin: 'insulin',
    spoon: 'in-mouth',
    blind_sweep: 'swept',
    labs_first: 'labs-first',
    hold_down: 'held-down',
    thrusts_only: 'thrusts-only',
    chocolate: 'chocolate',
  };
  return Object.entries(harms).find(([card]) => order.includes(card))?.[1] ?? '';
}

/** The act on which the outcome hangs: compressions, or epinephrine. */
function lifeSaving(world: World, order: readonly string[]): readonly Effect[] {
  const kind = kindOf(world.node.params);
  if (kind !== 'arrest' && kind !== 'anaphylaxis') return [];
  const card = kind === 'arrest' ? 'compress' : 'epinephrine';
  const item = kind === 'arrest' ? 'em.compressions' : 'em.epinephrine';
  const isDelayed =
    ['wait_provider', 'long_pulse'].some((one) => comesBefore(order, one, card)) ||
    awayMs(world, ACT_MS) > withinMs(world, kind);
  const error = !order.includes(card)
    ? 'left-out'
    : comesBefore(order, 'antihistamine', card)
      ? 'antihistamine-first'
      : isDelayed
        ? 'delayed'
        : order.includes('arm')
          ? 'into-arm'
          : '';
  return [judge(item, error === '', error, { reached: true })];
}
