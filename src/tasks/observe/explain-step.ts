import type { Effect } from '../../simulation/vocabulary/effects.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TalkLine, TalkSpec } from '../../simulation/vocabulary/specs.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { durationMs, rowById, textOr, textsAt } from '../pack-rows.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  pack,
  solveDialogue,
  step,
} from '../task-helpers.ts';

/** How long, and when to look: the row of the pack for a vaccine, a blood draw … */
export function watchRow(world: World): JsonMap {
  const row = rowById(pack(world, 'observation'), 'watch', textOr(world.node.params, 'watch', 'vaccine'));
  if (row === undefined) throw new Error('the observation pack has no such watch');
  return row;
}

function dialogueId(world: World): string {
  const named = world.node.params.dialogue;
  return typeof named === 'string' && world.dialogues[named] !== undefined ? named : '';
}

/** Says why, how long and what to call for; the time then runs by itself and nobody leaves before it is over. */
export const explain: AnyStep = step({
  id: 'explain',
  widget: 'talk',
  title: message('observe.explain'),
  costMs: 6_000,
  panelSeconds: 8,
  pauseAfter: true,
  spec: (world) =>
    dialogueId(world) === ''
      ? plainTalk(world)
      : dialogueSpec(world, dialogueId(world), { patient: world.person?.first ?? '' }),
  effects: (world, observations) => {
    const errors = errorsSaid(world, observations);
    const row = watchRow(world);
    const [firstLook = '5min'] = textsAt(row, 'checks');
    return [
      ...dialogueEffects(world, dialogueId(world), observations),
      judge('observe.explained', !errors.includes('observe.explained'), 'said'),
      ...(errors.includes('observe.stayed')
        ? [judge('observe.stayed', false, 'sent-early', { reached: true })]
        : []),
      openLoop('observation-check', durationMs(firstLook), false),
      openLoop('observation', durationMs(row.lasts), true),
    ];
  },
  solve: solveDialogue,
});

function openLoop(kind: string, dueMs: number, blocks: boolean): Effect {
  return { type: 'openLoop', kind, dueMs, blocks, resumes: true, title: message(`observe.loop.${kind}`) };
}

function errorsSaid(world: World, observations: readonly Observation[]): readonly string[] {
  if (dialogueId(world) !== '') return dialogueErrors(world, dialogueId(world), observations);
  const said = observedList(observations, 'said').map((one) => one.split('/')[1] ?? '');
  return said.flatMap((line) => PLAIN_ERRORS[line] ?? []);
}

const PLAIN_ERRORS: Readonly<Record<string, string>> = {
  'off-you-go': 'observe.stayed',
  nothing: 'observe.explained',
};

function plainTalk(world: World): TalkSpec {
  const minutes = durationMs(watchRow(world).lasts) / 60_000;
  const line = (id: string, intent: TalkLine['intent'], tags: readonly string[], go?: string): TalkLine => ({
    id,
    intent,
    label: message(`observe.say.${id}`, { minutes, tags: tags.join(' '), learns: '' }),
    tags,
    ...(go === undefined ? {} : { go }),
  });
  return {
    beats: [
      {
        id: 'stay',
        speaker: message('speaker.patient'),
        line: message('observe.beat.stay'),
        lines: arrange(
          [
            line('stay', 'explain', ['why', 'howlong'], 'signs'),
            line('off-you-go', 'act', ['rush'], 'signs'),
          ],
          world.node.arrangement,
        ),
      },
      {
        id: 'signs',
        speaker: message('speaker.patient'),
        line: message('observe.beat.signs'),
        lines: arrange(
          [line('signs', 'explain', ['plain', 'next']), line('nothing', 'explain', ['dismiss'])],
          world.node.arrangement,
        ),
      },
    ],
  };
}
