import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { solveSort } from '../day-work.ts';
import { byRank, dealt, isInRankOrder, procedureOf } from '../procedure-cards.ts';
import { judge, solveSequence, step } from '../task-helpers.ts';
import { patientLabel } from '../waived-test.ts';
import { electrodes, hasSwappedArms, NEIGHBOURS, placesOf } from './facts.ts';

/** The pack's steps before the first electrode. */
const RIGHT = ['order_identify', 'explain_privacy', 'lie_still', 'skin', 'find_angle'] as const;
/** What people do instead; `on_clothes` is the pack's. */
const WRONG = ['ask-closed', 'door-open', 'on_clothes', 'where-it-fits'] as const;

/** Name, privacy, lying still, skin, and where counting begins. */
export const ready: AnyStep = step({
  id: 'ready',
  widget: 'sequence',
  title: message('ekg.ready.step'),
  costMs: 20_000,
  panelSeconds: 8,
  touch: 'patient',
  spec: (world) => ({
    prompt: patientLabel(world, 'ekg.ready.prompt'),
    cards: dealt(world, [...RIGHT, ...WRONG]).map((id) => ({
      id,
      label: message(`ekg.card.${id}`, { first: world.person?.first ?? '' }),
    })),
  }),
  effects: (world, observations) => {
    const order = observedList(observations, 'order');
    const identity = order.includes('ask-closed') ? 'closed-question' : 'not-asked';
    const error = readyError(world, order);
    return [
      judge('ekg.identity', order.includes('order_identify'), identity),
      judge('ekg.ready', error === '', error),
    ];
  },
  solve: (perceived) => solveSequence(perceived, byRank(RIGHT, procedureOf(perceived, 'ekg-12', 'ekg'))),
});

/** What was wrong with making ready; `find_angle` stands for having counted. */
export function readyError(world: World, order: readonly string[]): string {
  const has = (card: string) => order.includes(card);
  if (has('on_clothes')) return 'through-clothes';
  if (has('door-open') || !has('explain_privacy')) return 'no-privacy';
  if (!has('skin')) return 'skin-left';
  if (has('where-it-fits') || !has('find_angle')) return 'not-counted';
  if (!has('lie_still')) return 'not-still';
  return isInRankOrder(order, procedureOf(world, 'ekg-12', 'ekg')) ? '' : 'wrong-order';
}

/** Ten electrodes to ten places; three more places are one space off. */
export const place: AnyStep = step({
  id: 'place',
  widget: 'sort',
  title: message('ekg.place.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('ekg.place.prompt', { first: world.person?.first ?? '' }),
    items: electrodes(world).map((id) => ({ id, label: message(`ekg.electrode.${id}`) })),
    bins: dealt(world, [...electrodes(world), ...Object.keys(NEIGHBOURS)]).map((id) => ({
      id,
      label: message(`ekg.place.${id}`),
    })),
    complete: true,
  }),
  effects: (world, observations) => {
    const placed = observedList(observations, 'placed');
    return [
      placeEffect(placed),
      ...electrodeStock(world),
      { type: 'note', fact: 'ekg.placed', details: { placed } },
    ];
  },
  solve: (perceived) => solveSort(perceived, (item) => item),
});

/** Swapped arms show in the trace and can still be mended; everything else stands. */
function placeEffect(placed: readonly string[]): Effect {
  const places = placesOf(placed);
  const arms = hasSwappedArms(places) ? ['ra', 'la'] : [];
  const off = [...places].filter(([electrode, where]) => electrode !== where && !arms.includes(electrode));
  const [first] = off;
  const isOneOff = off.length === 1 && first !== undefined && NEIGHBOURS[first[1]] === first[0];
  return judge('ekg.place', off.length === 0, isOneOff ? 'one-off' : 'misplaced');
}

/** Ten electrodes leave the drawer. */
export function electrodeStock(world: World): readonly Effect[] {
  const stock = world.stock.find((one) => one.id === 'electrodes');
  if (stock === undefined) return [];
  const lot = stock.lots[0]?.lot;
  return [{ type: 'takeStock', stock: stock.id, quantity: 1, ...(lot === undefined ? {} : { lot }) }];
}
