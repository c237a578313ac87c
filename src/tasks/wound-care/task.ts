import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import { isRed, suturesIn } from './facts.ts';
import { askFirst, removeOld } from './steps-first.ts';
import { dressWound, recordWound, teachCare } from './steps-last.ts';
import { decide, lookAt } from './steps-look.ts';
import { cleanWound, countSutures, cutSutures } from './steps-sutures.ts';

/**
 * T48 Wound care and suture removal: the old dressing off, what is seen described and not named, stopped for a red flag; else
 * cleaned outward, as many sutures out as were in, dressed, taught. Params: `wound`, `sutures`, `left_in`.
 */
export const woundCareTask: TaskDefinition = {
  id: 'wound-care',
  catalogue: 'T48',
  title: message('wound-care.title'),
  station: 'room',
  during: ['orders'],
  forms: {
    full: [
      askFirst,
      removeOld,
      lookAt,
      decide,
      cleanWound,
      cutSutures,
      countSutures,
      dressWound,
      teachCare,
      recordWound,
    ],
    brief: [askFirst, removeOld, lookAt, decide, cleanWound, countSutures, dressWound, recordWound],
  },
  preconditions: [],
  items: itemsOf,
};

function itemsOf(node: NodePlan): readonly string[] {
  const first = [
    'wound.ask',
    'wound.remove',
    'wound.gloves',
    'wound.describe',
    'wound.words',
    'wound.redflag',
  ];
  if (isRed(node)) return [...first, 'wound.record'];
  const isFull = node.form === 'full';
  const hasSutures = suturesIn(node) > 0;
  return [
    ...first,
    'wound.clean',
    ...(hasSutures && isFull ? ['wound.sutures'] : []),
    ...(hasSutures ? ['wound.count'] : []),
    'wound.dress',
    ...(isFull ? ['wound.teach'] : []),
    'wound.record',
  ];
}
