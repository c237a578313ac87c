import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { countDrawer, readFridge } from './steps-closing-counts.ts';
import { lockUp, nameOwners, reorder } from './steps-closing-lists.ts';
import { finishRoom, prepare, sortWaste, wipeRoom } from './steps-room.ts';
import { wipeByHand } from './steps-wipe.ts';

/**
 * T62 Turn over, restock, sign off. Room: waste to its stream, wiped high to low and clean to dirty, wet for the label's time,
 * new paper, clean hands. With `part: closing`: the checklist of the day's end.
 */
export const turnOverTask: TaskDefinition = {
  id: 'turn-over',
  catalogue: 'T62',
  title: message('turn-over.title'),
  station: 'room',
  during: ['departed', 'departedEarly', 'transferred'],
  forms: {
    full: [prepare, sortWaste, wipeByHand, finishRoom, nameOwners, readFridge, countDrawer, reorder, lockUp],
    brief: [prepare, sortWaste, wipeRoom, finishRoom, nameOwners, readFridge, countDrawer, reorder, lockUp],
  },
  preconditions: [],
  items: (node) => (isClosing(node) ? CLOSING_ITEMS : ROOM_ITEMS),
};

const ROOM_ITEMS = ['clean.ppe', 'clean.waste', 'clean.order', 'clean.hands', 'clean.wet', 'clean.finish'];
const CLOSING_ITEMS = ['close.owner', 'close.fridge', 'close.drawer', 'close.par', 'close.lock'];

function isClosing(node: NodePlan): boolean {
  return node.params.part === 'closing';
}
