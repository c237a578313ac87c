import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Json, listAt, numberAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, rowsAt, textOr } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  doneStep,
  judge,
  pack,
  plain,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import {
  dialogueOf,
  elementIds,
  flagsOf,
  hasChestFlag,
  learnedBy,
  learnedIn,
  withDialogue,
} from './history.ts';

/** Listen: open questions, enough of the story, the flag in the small talk. */
const listen = step({
  id: 'listen',
  widget: 'talk',
  title: message('reason-for-visit.listen.step'),
  costMs: 50_000,
  panelSeconds: 18,
  spec: (world) =>
    dialogueSpec(withDialogue(world), dialogueOf(world).id, { 'patient.first': world.person?.first ?? '' }),
  effects: (world, observations) => {
    const dialogue = dialogueOf(world);
    const known = withDialogue(world);
    const errors = dialogueErrors(known, dialogue.id, observations);
    const elements = learnedBy(dialogue, observations).filter((one) => elementIds(world).includes(one));
    const least = numberAt(pack(world, 'handoff'), 'history.elementsMin');
    const flag = flagProblem(world, observations);
    const other = errors.filter((one) => !['hx.leading', 'scope.words', 'hx.redflag'].includes(one));
    return [
      ...dialogueEffects(known, dialogue.id, observations),
      { type: 'writeChart', field: 'history', value: elements },
      judge('hx.elements', elements.length >= least, 'too-few'),
      judge('hx.leading', !errors.includes('hx.leading'), 'said'),
      judge('scope.words', !errors.includes('scope.words'), 'said', { reached: true }),
      ...(flag === undefined ? [] : [judge('hx.redflag', false, flag)]),
      ...[...new Set(other)].map((item) => judge(item, false, 'said')),
    ];
  },
  solve: solveDialogue,
});

/** Write the reason in the patient's words; say who needs to know. */
const write = step({
  id: 'write',
  widget: 'chart',
  title: message('reason-for-visit.write.step'),
  costMs: 22_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('reason-for-visit.write.prompt'),
    fields: [
      {
        id: 'quote',
        label: message('reason-for-visit.field.quote'),
        kind: 'choice',
        options: arrange(quotesOf(world), world.node.arrangement),
      },
      {
        id: 'next',
        label: message('reason-for-visit.field.next'),
        kind: 'choice',
        options: arrange(['now', 'hand-off', 'chart'], world.node.arrangement).map((id) => ({
          id,
          label: message(`reason-for-visit.next.${id}`),
        })),
      },
    ],
    sign: message('reason-for-visit.sign'),
  }),
  effects: (world, observations) => {
    const quote = quoteRows(world).find((row) => row.id === observedText(observations, 'quote'));
    const next = observedText(observations, 'next');
    return [
      { type: 'writeChart', field: 'chief-complaint', value: textOr(quote, 'text', '') },
      judge('hx.quote', isTrueAt(quote, 'verbatim'), 'paraphrased'),
      ...passedOn(world, next),
    ];
  },
  solve: (perceived) => {
    const verbatim = perceived.text.find(
      (line) =>
        line.params?.field === 'quote' &&
        typeof line.params.label === 'object' &&
        line.params.label.params?.isVerbatim === true,
    );
    return solveChart(perceived, { quote: String(verbatim?.params?.option ?? 'own-words'), next: 'now' });
  },
});

/** Whether the flag was let go by in the talk: brushed aside, or not asked about. */
function flagProblem(world: World, observations: readonly Observation[]): string | undefined {
  const dialogue = dialogueOf(world);
  const flags = flagsOf(world, dialogue);
  if (dialogueErrors(withDialogue(world), dialogue.id, observations).includes('hx.redflag')) return 'said';
  const isReached = flags.length > 0 && observedList(observations, 'said').length > 0;
  const isHeard = learnedBy(dialogue, observations).some((one) => flags.includes(one));
  return isReached && !isHeard ? 'not-heard' : undefined;
}

/** The red flag goes to the provider now or into the handoff; in the chart alone nobody has been told. */
function passedOn(world: World, next: string): readonly Effect[] {
  const isChest = hasChestFlag(world.node.params);
  const flags = flagsOf(world, dialogueOf(world));
  const heard = learnedIn(world).filter((one) => flags.includes(one));
  const facts = [...new Set([...heard, ...(isChest ? ['chest'] : [])])];
  const isLetGo = flagProblem(world, doneStep(world, 'reason-for-visit', 'listen')) !== undefined;
  const isOnlyWritten = next === 'chart' && facts.length > 0;
  const isDelayed = next === 'hand-off' && heard.includes('chest_now');
  const chest = isDelayed ? 'delayed' : 'unreported';
  return [
    ...(next === 'now' && facts.length > 0 ? [{ type: 'tell', to: 'provider', facts } as const] : []),
    ...(isLetGo ? [] : [judge('hx.redflag', !isOnlyWritten, 'not-passed-on')]),
    ...(isChest || (isDelayed && !isChest)
      ? [judge('hx.chest_unreported', !isOnlyWritten && !isDelayed, chest, { reached: true })]
      : []),
  ];
}

function quoteRows(world: World) {
  return rowsAt(dialogueOf(world).details, 'quotes');
}

function quotesOf(world: World) {
  return listAt(dialogueOf(world).details, 'quotes').map((row) => ({
    id: textOr(row, 'id', ''),
    label: message('reason-for-visit.quote', {
      words: wordsOf(textOr(row, 'text', '')),
      isVerbatim: isTrueAt(row as Json, 'verbatim'),
    }),
  }));
}

/** Scenario prose by its id, an own sentence by its id, or plain words. */
function wordsOf(text: string): Message {
  return text.startsWith('prose:') || text.startsWith('reason-for-visit.ordinary.')
    ? { id: text }
    : plain(text);
}

/** T24 Reason for visit. */
export const reasonForVisitTask: TaskDefinition = {
  id: 'reason-for-visit',
  catalogue: 'T24',
  title: message('reason-for-visit.title'),
  station: 'room',
  during: ['rooming'],
  forms: { brief: [listen, write] },
  preconditions: [],
  items: (node) => [
    'hx.elements',
    'hx.leading',
    'hx.quote',
    'hx.redflag',
    'scope.words',
    ...(hasChestFlag(node.params) ? ['hx.chest_unreported'] : []),
  ],
  urgency: 1,
};
