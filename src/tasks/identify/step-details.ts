import { message } from '../../simulation/vocabulary/messages.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, plain, solvePick, step } from '../task-helpers.ts';

/** Asking whether anything has changed is not enough: people say no by reflex. One line is read back, in a low voice. */
export const confirmDetails = step({
  id: 'details',
  widget: 'pick',
  title: message('identify.details.step'),
  costMs: 24_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('identify.details.prompt', {
      address: plain(world.person?.address ?? ''),
      phone: plain(world.person?.phone ?? ''),
    }),
    shelf: arrange(['changed', 'read-back', 'skip', 'aloud'], world.node.arrangement).map((id) => ({
      id,
      label: message(`identify.details.${id}`),
    })),
    most: 2,
  }),
  effects: (_world, observations) => {
    const taken = observedList(observations, 'taken');
    const isDone = taken.includes('changed') && taken.includes('read-back');
    const error = taken.includes('aloud') ? 'overheard' : 'not-confirmed';
    return [
      judge('id.details', isDone, error),
      ...(isDone ? [{ type: 'writeChart', field: 'details', value: 'confirmed' } as const] : []),
    ];
  },
  solve: (perceived) => solvePick(perceived, ['changed', 'read-back']),
});
