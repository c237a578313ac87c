import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { mapAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { NodePlan } from '../../simulation/vocabulary/plan.ts';
import type { CompareSpec } from '../../simulation/vocabulary/specs.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, ownStep, solveDecision, solveSort } from '../day-work.ts';
import { rowsAt, textOr, textsAt } from '../pack-rows.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  pack,
  plain,
  solveDialogue,
  step,
} from '../task-helpers.ts';
import { birthOf, fullName } from '../visit-facts.ts';
import {
  detailsOf,
  dialogueOf,
  isUrgent,
  itemOfQueue,
  rightQueue,
  subjectOf,
  trapOf,
  wordsOf,
  writerOf,
} from './mail.ts';

const DECISIONS = ['fits', 'stop'] as const;

/** Whose message is this? Who writes, about whom, in whose account? */
export const checkAccount = step({
  id: 'check',
  widget: 'compare',
  title: message('portal-sort.check.step'),
  costMs: 6_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('portal-sort.message', {
      ...wordsOf(world),
      words: wordsIn(world),
      asks: asksFor(world),
    }),
    documents: documentsOf(world),
    decision: {
      label: message('portal-sort.check.decision'),
      options: arrange(DECISIONS, world.node.arrangement).map((id) => ({
        id,
        label: message(`portal-sort.check.${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const isStopped = observedText(observations, 'decision') === 'stop';
    const isTrap = trapOf(world) !== '';
    // What is right is judged at the end: queue and answer may still break it.
    return isTrap === isStopped ? [] : [judge('inbox.patient', false, isTrap ? 'missed' : 'imagined')];
  },
  solve: (perceived) => {
    const isMatched = ['name', 'born'].every((id) => same(perceived, id));
    const isAllowed = comparedValue(perceived, 'account', 'writer').params?.access !== 'none';
    return solveDecision(perceived, isMatched && isAllowed ? 'fits' : 'stop');
  },
});

function same(perceived: Perceived, id: string): boolean {
  return (
    JSON.stringify(comparedValue(perceived, 'message', id)) ===
    JSON.stringify(comparedValue(perceived, 'account', id))
  );
}

function documentsOf(world: World): CompareSpec['documents'] {
  const [writer, subject, owner] = [writerOf(world), subjectOf(world), world.person];
  const field = (id: string, value: Message) => ({ id, label: message(`portal-sort.field.${id}`), value });
  return [
    {
      id: 'message',
      title: message('portal-sort.the-message'),
      fields: [
        field('writer', plain(fullName(writer))),
        field('name', plain(fullName(subject))),
        field('born', birthOf(subject)),
      ],
    },
    {
      id: 'account',
      title: message('portal-sort.the-account'),
      fields: [
        field('writer', message('portal-sort.access', { access: accessOf(world) })),
        field('name', plain(fullName(owner))),
        field('born', birthOf(owner)),
      ],
    },
  ];
}

/** Whether whoever writes may use this account. */
function accessOf(world: World): string {
  if (writerOf(world)?.id === world.person?.id) return 'own';
  return textOr(detailsOf(world), 'proxy', 'none') === 'on_file' ? 'proxy' : 'none';
}

/** Red words in the message, and what it asks for: a bot reads here what a person reads in the text. */
function wordsIn(world: World): string {
  return textsAt(world.node.params, 'redWords').join(' ');
}

/** What the message asks for, by a row of what the queues take. */
function asksFor(world: World): string {
  const rows = rowsAt(pack(world, 'portal-routing'), 'queues');
  const [first = ''] = textsAt(
    rows.find((row) => row.id === rightQueue(world)),
    'takes',
  );
  return textOr(detailsOf(world), 'asks', first);
}

/** The one message, and the desks it may go to. */
export const sortMessage = step({
  id: 'sort',
  widget: 'sort',
  title: message('portal-sort.sort.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('portal-sort.message', {
      ...wordsOf(world),
      words: wordsIn(world),
      asks: asksFor(world),
    }),
    items: [{ id: 'message', label: message('portal-sort.item', wordsOf(world)) }],
    bins: rowsAt(pack(world, 'portal-routing'), 'queues').map((row) => ({
      id: textOr(row, 'id', ''),
      label: message(`portal-sort.queue.${textOr(row, 'id', '')}`),
    })),
    complete: true,
  }),
  effects: (world, observations) => {
    const queue = observedList(observations, 'placed')[0]?.split('>')[1] ?? '';
    return [
      ...judgeQueue(world, queue),
      { type: 'note', fact: 'message.sorted', details: { queue, urgent: isUrgent(world.node) } },
      ...followUps(world, queue),
    ];
  },
  solve: (perceived) => solveSort(perceived, () => queueFor(perceived)),
});

function judgeQueue(world: World, queue: string): readonly Effect[] {
  if (queue === rightQueue(world)) return [];
  const item = itemOfQueue(world, queue);
  if (item === 'inbox.patient' && hasBrokenPatient(world)) return [];
  return [judge(item, false, 'wrong-queue', { reached: REACHES.includes(item) })];
}

/** Whether the check has already taken this message for somebody else's, wrongly or not at all. */
function hasBrokenPatient(world: World): boolean {
  const isStopped = observedText(ownStep(world, 'check'), 'decision') === 'stop';
  return (trapOf(world) !== '') !== isStopped;
}

/** What the medical assistant takes on: a refill to take in. */
function followUps(world: World, queue: string): readonly Effect[] {
  const refill = mapAt(detailsOf(world), 'refill');
  if (queue !== 'ma' || refill.drug === undefined) return [];
  const params = { person: textOr(world.node.params, 'person', ''), dialogue: dialogueOf(world), refill };
  return [{ type: 'offerTask', task: 'refill', suffix: `${world.node.id}.refill`, params }];
}

/** Errors that reach whoever wrote. */
const REACHES = [
  'inbox.urgent',
  'inbox.interpretation',
  'inbox.advice',
  'privacy.speech',
  'refill.authorised',
];

/** What every message can show. */
export function messageItems(node: NodePlan): readonly string[] {
  const always = ['inbox.patient', 'inbox.queue', 'inbox.advice', 'inbox.interpretation', 'inbox.answer'];
  return isUrgent(node) ? [...always, 'inbox.urgent'] : always;
}

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

/** A red word leaves the screen; everything else goes to the queue that takes what is asked for. */
function queueFor(perceived: Perceived): string {
  const shown = perceived.text.find((line) => line.id === 'portal-sort.message')?.params;
  if (String(shown?.words ?? '') !== '') return 'urgent_now';
  const taker = rowsAt(pack(perceived, 'portal-routing'), 'queues').find((row) =>
    textsAt(row, 'takes').includes(String(shown?.asks ?? '')),
  );
  return textOr(taker, 'id', 'nurse');
}
