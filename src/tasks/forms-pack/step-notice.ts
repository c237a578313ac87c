import { message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  doneStep,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { talkOf } from '../visit-facts.ts';

/** Items the talk about the privacy notice shows. */
export const NOTICE_ITEMS = ['forms.explained', 'forms.refused_care'] as const;

/** The patient asks what the signature on the privacy notice means: received, nothing more; without it care goes on. */
export const explainNotice = step({
  id: 'notice',
  widget: 'talk',
  title: message('forms-pack.notice.step'),
  costMs: 24_000,
  panelSeconds: 14,
  spec: (world) => dialogueSpec(world, talkOf(world)?.id ?? '', {}),
  effects: (world, observations) => {
    const dialogue = talkOf(world)?.id ?? '';
    const errors = dialogueErrors(world, dialogue, observations);
    return [
      ...dialogueEffects(world, dialogue, observations),
      ...NOTICE_ITEMS.map((item) => judge(item, !errors.includes(item), 'said', { reached: true })),
    ];
  },
  solve: solveDialogue,
  skip: (world) => !hasNoticeTalk(world.node) || talkOf(world) === undefined,
});

/** Whether the day gives this instance the talk about the notice. */
export function hasNoticeTalk(node: NodePlan): boolean {
  const { dialogue } = node.params;
  return node.form === 'full' && typeof dialogue === 'string' && dialogue.startsWith('privacy-notice');
}

/** Whether the talk ended with a box ticked for the patient: a form that says what is not true. */
export function isNoticeForged(world: World): boolean {
  const done = doneStep(world, 'forms-pack', 'notice');
  return dialogueErrors(world, talkOf(world)?.id ?? '', done).includes('forms.complete');
}
