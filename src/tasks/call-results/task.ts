import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { textOr } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  solveDialogue,
  solvePick,
  step,
} from '../task-helpers.ts';
import { fullName } from '../visit-facts.ts';
import { BEFORE, dialogueOf, type Kind, kindOf, NOTE, namesOf, resultItems } from './kind.ts';

const SHELF = ['read-back', 'tell-provider', 'read-words', 'look-up', 'own-reading'] as const;

/** What is done before the number is dialled. */
const prepareCall = step({
  id: 'before',
  widget: 'pick',
  title: message('call-results.before.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('call-results.before.prompt', {
      kind: kindOf(world.node),
      patient: fullName(world.person),
      birth: world.person?.birthDate ?? '',
      reason: textOr(world.node.params, 'reason', 'unusable'),
    }),
    shelf: arrange(
      SHELF.filter((id) => id === 'own-reading' || BEFORE[kindOf(world.node)].includes(id)),
      world.node.arrangement,
    ).map((id) => ({ id, label: message(`call-results.before.${id}`) })),
    most: 3,
    least: 0,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    return [
      judgeBefore(kindOf(world.node), taken),
      ...(taken.includes('tell-provider') ? [{ type: 'note', fact: 'provider.told' } as const] : []),
    ];
  },
  solve: (perceived) => {
    const kind = perceived.text.find((line) => line.id === 'call-results.before.prompt')?.params?.kind;
    return solvePick(perceived, BEFORE[kind === 'rejected' ? 'rejected' : 'relay']);
  },
});

const BEFORE_ERRORS: Readonly<Record<string, string>> = {
  'tell-provider': 'provider-not-told',
  'read-words': 'words-not-read',
  'read-back': 'not-read-back',
  'look-up': 'not-looked-up',
};

function judgeBefore(kind: Kind, taken: readonly string[]): Effect {
  if (taken.includes('own-reading')) return judge('results.before', false, 'own-reading');
  const missed = Object.keys(BEFORE_ERRORS).find((one) => BEFORE[kind].includes(one) && !taken.includes(one));
  return judge('results.before', missed === undefined, BEFORE_ERRORS[missed ?? ''] ?? 'not-looked-up');
}

/** Errors of speech that reach whoever has answered. */
const REACHES = ['phone.disclosure', 'phone.advice', 'results.voicemail', 'results.access', 'privacy.speech'];
/** Judged by what was said. */
const SPOKEN = ['phone.disclosure', 'phone.advice', 'results.words', 'results.plan', 'results.voicemail'];

/** The call: who is it, the released words and no others, said back, and what happens next. */
const holdCall = step({
  id: 'talk',
  widget: 'talk',
  title: message('call-results.talk.step'),
  costMs: 30_000,
  panelSeconds: 14,
  spec: (world) => dialogueSpec(world, dialogueOf(world), namesOf(world)),
  effects: (world, observations) => {
    const errors = [...new Set(dialogueErrors(world, dialogueOf(world), observations))];
    const items = resultItems(world.node);
    return [
      ...errors.map((item) =>
        judge(item, false, errorIdOf(item, observations), { reached: REACHES.includes(item) }),
      ),
      ...SPOKEN.filter((one) => items.includes(one) && !errors.includes(one)).map((one) =>
        judge(one, true, ''),
      ),
      ...(items.includes('results.teach_back')
        ? [
            judge(
              'results.teach_back',
              observedList(observations, 'tags').includes('teach_back'),
              'not-asked',
            ),
          ]
        : []),
      ...dialogueEffects(world, dialogueOf(world), observations),
    ];
  },
  solve: solveDialogue,
});

/** A hard word is a blemish; saying what a result means is not ours to do at all. */
function errorIdOf(item: string, observations: readonly Observation[]): string {
  const isMeaning = observedList(observations, 'tags').includes('interpret');
  return item === 'results.words' && isMeaning ? 'interpreted' : 'said';
}

const OPTIONS = {
  outcome: ['reached', 'recording', 'nobody'],
  told: ['no-result', 'please-call', 'released', 'own-words'],
  plan: ['new-sample', 'try-again', 'as-released', 'none'],
} as const;
type Field = keyof typeof OPTIONS;
const FIELDS = ['outcome', 'told', 'plan'] as const;

/** The outreach note. */
const writeNote = step({
  id: 'note',
  widget: 'chart',
  title: message('call-results.note.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('call-results.note.prompt', { patient: fullName(world.person), at: world.nowMs }),
    notes: [message('call-results.was', { kind: kindOf(world.node) })],
    fields: FIELDS.map((id) => ({
      id,
      label: message(`call-results.note.${id}`),
      kind: 'choice',
      required: false,
      options: arrange(OPTIONS[id], world.node.arrangement).map((option) => ({
        id: option,
        label: optionLabel(id, option),
      })),
    })),
    sign: message('call-results.note.sign'),
  }),
  effects: (world, observations) => [
    judgeNote(world, observations),
    {
      type: 'writeChart',
      field: 'results.call',
      value: Object.fromEntries(FIELDS.map((id) => [id, observedText(observations, id)])),
    },
  ],
  solve: (perceived) => {
    const kind = perceived.text.find((line) => line.id === 'call-results.was')?.params?.kind;
    return solveChart(perceived, NOTE[kind === 'rejected' || kind === 'voicemail' ? kind : 'relay']);
  },
});

function optionLabel(field: Field, option: string): Message {
  if (field === 'outcome') return message(`call-results.outcome.${option}`);
  return field === 'told' ? message(`call-results.told.${option}`) : message(`call-results.plan.${option}`);
}

function judgeNote(world: World, observations: readonly Observation[]): Effect {
  const right = NOTE[kindOf(world.node)];
  const written = FIELDS.map((id) => [id, observedText(observations, id)] as const);
  const isUntrue = written.some(([id, value]) => value !== '' && value !== right[id]);
  const isComplete = written.every(([, value]) => value !== '');
  return judge('results.note', isComplete && !isUntrue, isUntrue ? 'untrue' : 'missing');
}

/** T54 Call with results: prepared, the right person, released words only, said back, a plan, a note. */
export const callResultsTask: TaskDefinition = {
  id: 'call-results',
  catalogue: 'T54',
  title: message('call-results.title'),
  station: 'phone',
  during: [],
  forms: { brief: [prepareCall, holdCall, writeNote] },
  preconditions: [],
  items: resultItems,
  urgency: 1,
};
