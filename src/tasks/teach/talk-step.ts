import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkLine, TalkSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { dialogueId } from './handout-step.ts';

/** What every conversation of this task can show, in the order it is judged. */
const ITEMS = ['teach.misunderstanding', 'teach.asked_back', 'teach.off_script', 'teach.advice'] as const;

/** Teaches, hears the misunderstanding, repairs just that, and asks for it in the listener's own words. */
export const conversation: AnyStep = step({
  id: 'talk',
  widget: 'talk',
  title: message('teach.talk'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) =>
    dialogueId(world) === ''
      ? plainTalk(world)
      : dialogueSpec(world, dialogueId(world), { patient: world.person?.first ?? '' }),
  effects: (world, observations) => [
    ...dialogueEffects(world, dialogueId(world), observations),
    ...judgeTalk(world, observations),
  ],
  solve: sayGood,
});

/** Says what asks to hear it back where that is on offer, else the best of the lines without a mistake. */
function sayGood(perceived: Perceived): Action {
  const back = perceived.legal.filter((one) => {
    const label = one.label.params?.label;
    return typeof label === 'object' && String(label.params?.tags ?? '').includes('teach_back');
  });
  return solveDialogue(back.length > 0 ? { ...perceived, legal: back } : perceived);
}

/** The errors said, by item; those of the talk without a dialogue file are named by its lines. */
export function errorsSaid(world: World, observations: readonly Observation[]): readonly string[] {
  if (dialogueId(world) !== '') return dialogueErrors(world, dialogueId(world), observations);
  const said = observedList(observations, 'said').map((one) => one.split('/')[1] ?? '');
  return said.flatMap((line) => ERROR_OF[line] ?? []);
}

function judgeTalk(world: World, observations: readonly Observation[]): readonly Effect[] {
  const errors = errorsSaid(world, observations);
  const isAskedBack = observedList(observations, 'tags').includes('teach_back');
  const own = ITEMS.map((item) => {
    const isClean = !errors.includes(item) && (item !== 'teach.asked_back' || isAskedBack);
    const errorId = errors.includes(item) ? 'said' : 'not-asked';
    return judge(item, isClean, errorId, { reached: item === 'teach.advice' });
  });
  const others = [...new Set(errors)].filter((item) => !ITEMS.some((one) => one === item));
  return [...own, ...others.map((item) => judge(item, false, 'said'))];
}

const ERROR_OF: Readonly<Record<string, string>> = {
  understand: 'teach.asked_back',
  'leave-it': 'teach.misunderstanding',
  'in-general': 'teach.off_script',
  dose: 'teach.advice',
};

/** The talk of a visit that brings no dialogue of its own: the same four ways to go wrong. */
function plainTalk(world: World): TalkSpec {
  const who = (world.person?.age ?? 18) < 18 ? 'speaker.parent' : 'speaker.patient';
  const line = (
    id: string,
    intent: TalkLine['intent'],
    tags: readonly string[] = [],
    go?: string,
  ): TalkLine => ({
    id,
    intent,
    label: message(`teach.say.${id}`, { tags: tags.join(' '), learns: '' }),
    tags,
    ...(go === undefined ? {} : { go }),
  });
  const beats: readonly (readonly [string, readonly TalkLine[]])[] = [
    [
      'open',
      [
        line('points', 'explain', ['plain', 'scope_ok'], 'medicine'),
        line('in-general', 'explain', ['advice'], 'medicine'),
        line('leave-it', 'act', ['dismiss'], 'medicine'),
      ],
    ],
    [
      'medicine',
      [line('ask-doctor', 'act', ['scope_ok', 'next'], 'back'), line('dose', 'explain', ['advice'], 'back')],
    ],
    ['back', [line('show', 'ask', ['teach_back', 'open']), line('understand', 'ask', ['closed'])]],
  ];
  return {
    beats: beats.map(([id, lines]) => ({
      id,
      speaker: message(who),
      line: message(`teach.beat.${id}`),
      lines: arrange(lines, world.node.arrangement),
    })),
  };
}
