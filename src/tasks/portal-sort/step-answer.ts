import { message } from '../../simulation/vocabulary/messages.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { dialogueOf, hasBrokenPatient, itemOfQueue, messageItems, REACHES, rightQueue } from './mail.ts';

/** The answer, or the walk to somebody who can help now. */
export const answerMessage = step({
  id: 'answer',
  widget: 'talk',
  title: message('portal-sort.answer.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => dialogueSpec(world, dialogueOf(world), {}),
  effects: (world, observations) => {
    const before = alreadyBroken(world);
    const said = [...new Set(dialogueErrors(world, dialogueOf(world), observations))].filter(
      (item) => !before.includes(item),
    );
    const broken = [...before, ...said];
    return [
      ...said.map((item) => judge(item, false, 'said', { reached: REACHES.includes(item) })),
      ...messageItems(world.node)
        .filter((item) => !broken.includes(item))
        .map((item) => judge(item, true, '')),
      ...dialogueEffects(world, dialogueOf(world), observations),
      { type: 'writeChart', field: 'portal.answer', value: observedList(observations, 'said').join(' ') },
    ];
  },
  solve: solveDialogue,
});

/** Items that checking and sorting have broken; a wrong queue is never a right one besides. */
function alreadyBroken(world: World): readonly string[] {
  const queue = observedList(ownStep(world, 'sort'), 'placed')[0]?.split('>')[1] ?? '';
  const byQueue = queue === rightQueue(world) ? [] : ['inbox.queue', itemOfQueue(world, queue)];
  return [...byQueue, ...(hasBrokenPatient(world) ? ['inbox.patient'] : [])];
}
