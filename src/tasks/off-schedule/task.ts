import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition } from '../../simulation/vocabulary/task.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { talkOf } from '../visit-facts.ts';
import { followPolicy } from './step-ladder.ts';

/** What the policy step judges together with the rung that is taken. */
const JUDGED_LATER = ['flow.red_flag', 'flow.judged', 'flow.courtesy'];

/** What is said to whoever stands there; left out where the day has no conversation for it. */
const talk = step({
  id: 'talk',
  widget: 'talk',
  title: message('off-schedule.talk.step'),
  costMs: 24_000,
  panelSeconds: 10,
  spec: (world) => dialogueSpec(world, talkOf(world)?.id ?? '', {}),
  effects: (world, observations) => {
    const dialogue = talkOf(world)?.id ?? '';
    const other = dialogueErrors(world, dialogue, observations).filter(
      (item) => !JUDGED_LATER.includes(item),
    );
    return [
      ...dialogueEffects(world, dialogue, observations),
      ...[...new Set(other)].map((item) => judge(item, false, 'said', { reached: true })),
    ];
  },
  solve: solveDialogue,
  skip: (world) => talkOf(world) === undefined,
});

/** T15 Late, early, walk-in: look for a red flag first, then follow the policy and offer a choice. */
export const offScheduleTask: TaskDefinition = {
  id: 'off-schedule',
  catalogue: 'T15',
  title: message('off-schedule.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: { brief: [talk, followPolicy] },
  preconditions: [],
  items: () => [...JUDGED_LATER, 'flow.rung'],
  urgency: 2,
};
