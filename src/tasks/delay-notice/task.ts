import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { numberOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { judge, solvePick, step } from '../task-helpers.ts';

const USES = ['prework', 'order', 'keep-room', 'ask-hurry', 'room-all', 'wait-and-see'] as const;
const RIGHT = ['prework', 'order', 'keep-room'] as const;

/** What those who wait are told. */
const say = step({
  id: 'say',
  widget: 'pick',
  title: message('delay-notice.say.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('delay-notice.say.prompt', { minutes: numberOr(world.node.params, 'minutes', 0) }),
    shelf: dealt(world, ['why-how-long', 'soon', 'patient', 'nothing']).map((id) => ({
      id,
      label: message(`delay-notice.say.${id}`, { minutes: numberOr(world.node.params, 'minutes', 0) }),
    })),
  }),
  effects: (_world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const isTold = taken === 'why-how-long' || taken === 'patient';
    return [
      judge('late.told', isTold, taken === 'soon' ? 'vague' : 'not-told', { reached: true }),
      judge('privacy.speech', taken !== 'patient', 'said', { reached: true }),
      { type: 'note', fact: 'delay.told', details: { how: taken } },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['why-how-long']),
});

/** What the time is used for. */
const plan = step({
  id: 'plan',
  widget: 'pick',
  title: message('delay-notice.plan.step'),
  costMs: 20_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('delay-notice.plan.prompt', { count: RIGHT.length }),
    shelf: dealt(world, USES).map((id) => ({ id, label: message(`delay-notice.plan.${id}`) })),
    most: RIGHT.length,
    least: 0,
  }),
  effects: (_world, observations) => {
    const taken = observedList(observations, 'taken');
    const isCrowded = taken.includes('room-all');
    const isIdle = taken.includes('wait-and-see') || taken.length < 2;
    return [judge('late.plan', !isCrowded && !isIdle, isCrowded ? 'no-room-left' : 'idle')];
  },
  solve: (perceived) => solvePick(perceived, RIGHT),
});

/** The provider is held up: everybody hears it, and the time is used. Param `minutes` (how long). */
export const delayNoticeTask: TaskDefinition = {
  id: 'delay-notice',
  catalogue: '2.11',
  title: message('delay-notice.title'),
  station: 'waiting',
  during: [],
  forms: { brief: [say, plan] },
  preconditions: [],
  items: () => ['late.told', 'privacy.speech', 'late.plan'],
  urgency: 2,
};
