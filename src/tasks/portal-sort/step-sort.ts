import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { solveSort } from '../day-work.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { judge, pack, step } from '../task-helpers.ts';
import {
  asksFor,
  detailsOf,
  dialogueOf,
  hasBrokenPatient,
  isUrgent,
  itemOfQueue,
  REACHES,
  rightQueue,
  wordsIn,
  wordsOf,
} from './mail.ts';

/** The one message, and the desks it may go to. */
export const sortMessage = step({
  id: 'sort',
  widget: 'sort',
  title: message('portal-sort.sort.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('portal-sort.message', {
      ...wordsOf(world),
      words: wordsIn(world),
      asks: asksFor(world),
    }),
    items: [{ id: 'message', label: message('portal-sort.item', wordsOf(world)) }],
    bins: rowsAt(pack(world, 'portal-routing'), 'queues').map((row) => ({
      id: textOr(row, 'id', ''),
      label: message(`portal-sort.queue.${textOr(row, 'id', '')}`),
    })),
    complete: true,
  }),
  effects: (world, observations) => {
    const queue = observedList(observations, 'placed')[0]?.split('>')[1] ?? '';
    return [
      ...judgeQueue(world, queue),
      { type: 'note', fact: 'message.sorted', details: { queue, urgent: isUrgent(world.node) } },
      ...followUps(world, queue),
    ];
  },
  solve: (perceived) => solveSort(perceived, () => queueFor(perceived)),
});

/** A wrong queue breaks the item that the file of the message names; what is right is judged at the end. */
function judgeQueue(world: World, queue: string): readonly Effect[] {
  if (queue === rightQueue(world)) return [];
  const item = itemOfQueue(world, queue);
  if (item === 'inbox.patient' && hasBrokenPatient(world)) return [];
  return [judge(item, false, 'wrong-queue', { reached: REACHES.includes(item) })];
}

/** What the medical assistant takes on: a refill to take in. */
function followUps(world: World, queue: string): readonly Effect[] {
  const refill = mapAt(detailsOf(world), 'refill');
  if (queue !== 'ma' || refill.drug === undefined) return [];
  const params = { person: textOr(world.node.params, 'person', ''), dialogue: dialogueOf(world), refill };
  return [{ type: 'offerTask', task: 'refill', suffix: `${world.node.id}.refill`, params }];
}

/** A red word leaves the screen; everything else goes to the queue that takes what is asked for. */
function queueFor(perceived: Perceived): string {
  const shown = perceived.text.find((line) => line.id === 'portal-sort.message')?.params;
  if (String(shown?.words ?? '') !== '') return 'urgent_now';
  const taker = rowsAt(pack(perceived, 'portal-routing'), 'queues').find((row) =>
    textsAt(row, 'takes').includes(String(shown?.asks ?? '')),
  );
  return textOr(taker, 'id', 'nurse');
}
