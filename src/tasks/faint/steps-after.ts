import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { jsonAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../../simulation/vocabulary/task.ts';
import { type Observation, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { durationMs } from '../pack-rows.ts';
import { awayMs, comesBefore, dealt } from '../procedure-cards.ts';
import { solveChart } from '../solve-readings.ts';
import {
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  pack,
  solveDialogue,
  solvePick,
  solveSequence,
  step,
} from '../task-helpers.ts';
import { flatMs, signOf, wakingTalk, wasLeft, wasSatUp, whoIn } from './facts.ts';

const SETTLE_MS = 10_000;
const RISE_MS = 16_000;

/** The words to somebody who wakes on the floor. */
export const talk: AnyStep = step({
  id: 'talk',
  widget: 'talk',
  title: message('faint.talk.step'),
  costMs: 24_000,
  panelSeconds: 10,
  spec: (world) => dialogueSpec(world, wakingTalk(world) ?? '', {}),
  effects: (world, observations) => {
    const dialogue = wakingTalk(world) ?? '';
    const errors = dialogueErrors(world, dialogue, observations);
    const isRaised = errors.includes('faint.upright') && !wasSatUp(world);
    return [
      ...dialogueEffects(world, dialogue, observations),
      judge('talk.honest', !errors.includes('talk.honest'), 'said', { reached: true }),
      judge('scope.words', !errors.includes('scope.words'), 'said', { reached: true }),
      ...(isRaised ? [judge('faint.upright', false, 'said', { reached: true })] : []),
    ];
  },
  solve: solveDialogue,
  skip: (world) => wakingTalk(world) === undefined,
});

/** While they lie flat: who sees them, and who stays. */
export const settle: AnyStep = step({
  id: 'settle',
  widget: 'pick',
  title: message('faint.settle.step'),
  costMs: SETTLE_MS,
  panelSeconds: 6,
  pauseAfter: true,
  spec: (world) => ({
    prompt: message('faint.settle.prompt', { who: whoIn(world) }),
    shelf: dealt(world, ['provider', 'alone', 'chair', 'no-fuss']).map((id) => ({
      id,
      label: message(`faint.settle.${id}`),
    })),
    hot: true,
  }),
  effects: settleEffects,
  solve: (perceived) => solvePick(perceived, ['provider']),
});

function settleEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const [taken = 'alone'] = observedList(observations, 'taken');
  const isLeft = taken === 'alone' || awayMs(world, SETTLE_MS) > longestAwayMs(world);
  const isRaised = taken === 'chair' && !wasSatUp(world);
  const isSeen = taken === 'provider';
  return [
    judge('faint.provider', isSeen, 'not-seen', { reached: true }),
    ...(wasLeft(world) ? [] : [judge('faint.alone', !isLeft, 'left', { reached: true })]),
    ...(isRaised ? [judge('faint.upright', false, 'sat-up', { reached: true })] : []),
    ...(isSeen ? [{ type: 'tell', to: 'provider', facts: ['fainted'] } as const] : []),
    {
      type: 'openLoop',
      kind: 'flat',
      dueMs: flatMs(world),
      title: message('faint.loop', { who: whoIn(world) }),
      blocks: true,
      resumes: true,
    },
  ];
}

function longestAwayMs(world: World): number {
  return durationMs(jsonAt(pack(world, 'emergency-values'), 'stay.awayAtMost'));
}

/** Up in steps, and not home alone. */
export const rise: AnyStep = step({
  id: 'rise',
  widget: 'sequence',
  title: message('faint.rise.step'),
  costMs: RISE_MS,
  panelSeconds: 8,
  waitsFor: 'flat',
  spec: (world) => ({
    prompt: message('faint.rise.prompt', { who: whoIn(world) }),
    cards: dealt(world, ['sit', 'check', 'stand', 'company', 'at-once', 'drive']).map((id) => ({
      id,
      label: message(`faint.rise.${id}`),
    })),
    hot: true,
  }),
  effects: riseEffects,
  solve: (perceived) => solveSequence(perceived, ['sit', 'check', 'stand', 'company']),
});

function riseEffects(world: World, observations: readonly Observation[]): readonly Effect[] {
  const order = observedList(observations, 'order');
  const loop = world.loops.findLast((one) => one.kind === 'flat' && one.task === world.node.id);
  const isEarly = loop !== undefined && world.nowMs - RISE_MS < loop.dueMs;
  const isHasty = order.includes('at-once') || !comesBefore(order, 'sit', 'stand');
  const isKeptHere = order.includes('company') && !order.includes('drive');
  return [
    { type: 'closeLoop', kind: 'flat' },
    ...(wasSatUp(world) ? [] : [judge('faint.upright', !isEarly && !isHasty, 'stood-up', { reached: true })]),
    judge('faint.home', isKeptHere, 'alone', { reached: true }),
    ...(world.visit === null ? [] : [{ type: 'moveVisit', event: 'settle' } as const]),
  ];
}

/** The incident note: when, how long, what was seen, who was told. */
export const note: AnyStep = step({
  id: 'note',
  widget: 'chart',
  title: message('faint.note.step'),
  costMs: 10_000,
  panelSeconds: 6,
  spec: (world) => ({
    prompt: message('faint.note.prompt', { who: whoIn(world) }),
    fields: [
      choice(world, 'time', ['watched', 'about', 'later']),
      choice(world, 'words', ['seen', 'cause', 'short']),
      choice(world, 'alert', ['flag', 'none']),
    ],
    sign: message('faint.note.sign'),
  }),
  effects: (world, observations) => {
    const wrote = (field: string) => observedText(observations, field);
    const error = noteError(wrote('time'), wrote('words'), wrote('alert'));
    return [
      judge('faint.note', error === '', error),
      {
        type: 'writeChart',
        field: 'incident.faint',
        value: {
          time: wrote('time'),
          words: wrote('words'),
          alert: wrote('alert'),
          sign: signOf(world),
          told: observedList(ownStep(world, 'settle'), 'taken').includes('provider'),
        },
      },
    ];
  },
  solve: (perceived) => solveChart(perceived, { time: 'watched', words: 'seen', alert: 'flag' }),
});

function choice(world: World, id: 'time' | 'words' | 'alert', options: readonly string[]) {
  return {
    id,
    label: message(`faint.note.${id}`),
    kind: 'choice',
    required: false,
    options: dealt(world, options).map((one) => ({ id: one, label: message(`faint.note.${id}.${one}`) })),
  } as const;
}

function noteError(time: string, words: string, alert: string): string {
  if (words === 'cause') return 'interpreted';
  if (time !== 'watched') return 'no-time';
  return words === 'seen' && alert === 'flag' ? '' : 'incomplete';
}
