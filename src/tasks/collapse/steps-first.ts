import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { dealt } from '../procedure-cards.ts';
import { judge, solvePick, step } from '../task-helpers.ts';
import { kindOf, kitFor, sendsFor, whoIn } from './kinds.ts';

/** The very first thing. */
export const first: AnyStep = step({
  id: 'first',
  widget: 'pick',
  title: message('collapse.first.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message(`collapse.scene.${kindOf(world.node.params)}`, { who: whoIn(world) }),
    shelf: dealt(world, ['stay', 'fetch', 'finish', 'wait']).map((id) => ({
      id,
      label: message(`collapse.first.${id}`),
    })),
    hot: true,
  }),
  effects: (_world, observations) => {
    const [taken = 'wait'] = observedList(observations, 'taken');
    const isLate = taken === 'finish' || taken === 'wait';
    return [
      judge('em.help', !isLate, 'late', { reached: true }),
      ...(taken === 'fetch' ? [judge('em.alone', false, 'left', { reached: true })] : []),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['stay']),
});

/** Whether the person was left in the very first act. */
export function wasLeft(world: World): boolean {
  return observedList(ownStep(world, 'first'), 'taken').includes('fetch');
}

const TASKS = [
  'call_911',
  'provider',
  'aed_cart',
  'reaction_kit',
  'glucose_kit',
  'times',
  'first_aid_box',
] as const;
/** How many things can be called out to the helpers who have come. */
const MOST_SENT = 4;

/** Rosa and Dee come running: who does what, by name. */
export const send: AnyStep = step({
  id: 'send',
  widget: 'pick',
  title: message('collapse.send.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('collapse.send.prompt', { kind: kindOf(world.node.params), who: whoIn(world) }),
    shelf: dealt(world, TASKS).map((id) => ({ id, label: message(`collapse.send.${id}`) })),
    most: MOST_SENT,
    least: 0,
    hot: true,
  }),
  effects: sendEffects,
  solve: (perceived) => {
    const kind = perceived.text.find((line) => line.id === 'collapse.send.prompt')?.params?.kind;
    return solvePick(perceived, sendsFor(perceived, String(kind ?? '')));
  },
});

function sendEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const taken = observedList(observations, 'taken');
  const kind = kindOf(world.node.params);
  const needed = sendsFor(world, kind);
  const calls = needed.filter((one) => one === 'call_911' || one === 'provider');
  return [
    judge(
      'em.call',
      calls.every((one) => taken.includes(one)),
      'not-called',
      { reached: true },
    ),
    judge('em.kit', taken.includes(kitFor(world, kind)), 'wrong-kit'),
    judge('em.times', taken.includes('times'), 'no-keeper'),
    ...(taken.includes('call_911') ? [{ type: 'tell', to: 'emergency', facts: [kind] } as const] : []),
    ...(kind === 'chest_pain' && taken.includes('provider')
      ? [{ type: 'tell', to: 'provider', facts: ['chest', 'chest_now', 'urgent'] } as const]
      : []),
  ];
}
