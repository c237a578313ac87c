import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { textOr } from '../pack-rows.ts';
import { arrange, judge, plain, solvePick, step } from '../task-helpers.ts';

const SHARPS = ['close_replace', 'press_down', 'one_more_day', 'tip_over'] as const;

/** A sharps box has reached its line. */
export const changeSharps = step({
  id: 'sharps',
  widget: 'pick',
  title: message('room-check.sharps.step'),
  costMs: 30_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('room-check.sharps.prompt'),
    shelf: arrange(SHARPS, world.node.arrangement).map((id) => ({
      id,
      label: message(`room-check.sharps.${id}`),
    })),
  }),
  effects: (_world, observations) => {
    const [taken = ''] = observedList(observations, 'taken');
    const error = taken === 'one_more_day' ? 'sharps-left' : 'pressed-down';
    return [
      judge('room.safety', taken === 'close_replace', error, { reached: taken !== 'one_more_day' }),
      { type: 'note', fact: 'sharps.changed', details: { how: taken } },
    ];
  },
  solve: (perceived) => solvePick(perceived, ['close_replace']),
  skip: (world) => world.node.params.part !== 'sharps',
});

const SUPPLY = ['ask_substitute', 'reorder', 'tell_others', 'own_choice', 'expired_box'] as const;
const RIGHT_SUPPLY = ['ask_substitute', 'reorder', 'tell_others'] as const;

/** A box is empty: a substitute from the list or by asking, a new order, a word to the others. */
export const meetShortage = step({
  id: 'supply',
  widget: 'pick',
  title: message('room-check.supply.step'),
  costMs: 30_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('room-check.supply.prompt', { supply: plain(supplyName(world)) }),
    shelf: arrange(SUPPLY, world.node.arrangement).map((id) => ({
      id,
      label: message(`room-check.supply.${id}`),
    })),
    most: 3,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    return [
      judgeSupply(taken),
      {
        type: 'note',
        fact: 'supply.answered',
        details: { supply: textOr(world.node.params, 'missing', ''), taken },
      },
    ];
  },
  solve: (perceived) => solvePick(perceived, RIGHT_SUPPLY),
  skip: (world) => world.node.params.part !== 'supply',
});

function judgeSupply(taken: readonly string[]): Effect {
  const item = 'room.supply';
  if (taken.includes('expired_box')) return judge(item, false, 'used-expired', { reached: true });
  if (taken.includes('own_choice') || !taken.includes('ask_substitute'))
    return judge(item, false, 'own-choice');
  if (!taken.includes('reorder')) return judge(item, false, 'not-reordered');
  return judge(item, taken.includes('tell_others'), 'not-told');
}

/** `needle_5_8in` as people say it. */
function supplyName(world: World): string {
  return textOr(world.node.params, 'missing', 'supplies').replaceAll('_', ' ').replace('5 8in', '5/8 in');
}
