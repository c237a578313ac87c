import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { ENDED_PHASES, FLOW_PHASES } from '../../simulation/vocabulary/ids.ts';
import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { numberOr, textOr } from '../pack-rows.ts';
import { dealt, dialogueNamed } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  step,
} from '../task-helpers.ts';

/** Minutes that are still to wait, where the day names none. */
const ORDINARY_WAIT = 10;
/** Tags that say what happens next: a time, a choice, somebody fetched. */
const NEXT = ['next', 'choice', 'escalate'];

/** What can go wrong in the talk of an instance, by the conversation it is held with. */
function itemsSaid(params: JsonMap): readonly string[] {
  const dialogue = textOr(params, 'dialogue', 'hard-wait-adult');
  if (dialogue.startsWith('hard-threat')) return ['talk.threat'];
  const own = ['talk.argued', 'talk.promised', 'privacy.speech'];
  return dialogue.startsWith('wait-angry-family') ? [...own, 'talk.honest'] : own;
}

function dialogueOf(world: World): string {
  return dialogueNamed(world, 'hard-wait-adult') ?? '';
}

/** Private, name the feeling, why, how long, what next; a limit and help where it turns unsafe. */
const talk = step({
  id: 'talk',
  widget: 'talk',
  title: message('hard-conversation.talk.step'),
  costMs: 44_000,
  panelSeconds: 12,
  spec: (world) =>
    dialogueSpec(world, dialogueOf(world), {
      minutes: numberOr(world.node.params, 'minutes', ORDINARY_WAIT),
      'patient.first': world.person?.first ?? '',
    }),
  effects: (world, observations) => talkEffects(world, observations),
  solve: solveDialogue,
  skip: (world) => dialogueOf(world) === '',
});

function talkEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const errors = [...new Set(dialogueErrors(world, dialogueOf(world), observations))];
  const items = itemsSaid(world.node.params);
  const tags = observedList(observations, 'tags');
  return [
    ...dialogueEffects(world, dialogueOf(world), observations),
    ...items.map((item) => judge(item, !errors.includes(item), 'said', { reached: true })),
    ...errors
      .filter((item) => !items.includes(item))
      .map((item) => judge(item, false, 'said', { reached: true })),
    judge(
      'talk.next',
      tags.some((tag) => NEXT.includes(tag)),
      'no-next',
    ),
  ];
}

/** The note: their own words, what was offered, what was promised; no name for the person. */
const note = step({
  id: 'note',
  widget: 'chart',
  title: message('hard-conversation.note.step'),
  costMs: 16_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('hard-conversation.note.prompt', { first: world.person?.first ?? '' }),
    fields: (
      [
        ['words', ['quoted', 'judged', 'short']],
        ['next', ['promised', 'none']],
      ] as const
    ).map(([id, options]) => ({
      id,
      label: message(`hard-conversation.field.${id}`),
      kind: 'choice' as const,
      required: false,
      options: dealt(world, options).map((one) => ({
        id: one,
        label: message(`hard-conversation.${id}.${one}`),
      })),
    })),
    sign: message('hard-conversation.note.sign'),
  }),
  effects: (_world, observations) => {
    const words = observedText(observations, 'words');
    const next = observedText(observations, 'next');
    const isWhole = words === 'quoted' && next === 'promised';
    return [
      judge('talk.note', isWhole, words === 'judged' ? 'person-judged' : 'incomplete'),
      { type: 'writeChart', field: 'service-recovery', value: { words, next } },
    ];
  },
  solve: (perceived) => solveChart(perceived, { words: 'quoted', next: 'promised' }),
});

/**
 * T58 Hard conversation: somebody has had enough, or threatens. Params: `dialogue` (the conversation), `minutes` (how long it
 * still takes).
 */
export const hardConversationTask: TaskDefinition = {
  id: 'hard-conversation',
  catalogue: 'T58',
  title: message('hard-conversation.title'),
  station: 'waiting',
  during: FLOW_PHASES.filter((phase) => phase !== 'scheduled' && !ENDED_PHASES.includes(phase)),
  forms: { brief: [talk, note] },
  preconditions: [],
  items: ({ params }) => [...itemsSaid(params), 'talk.next', 'talk.note'],
  urgency: 2,
};
