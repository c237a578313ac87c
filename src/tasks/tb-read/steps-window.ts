import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, CONFIRM, judge, step } from '../task-helpers.ts';
import { birthOf, fullName } from '../visit-facts.ts';
import {
  decisionOf,
  nothingLeft,
  type Placed,
  placedOf,
  sinceMs,
  type Timing,
  timingNow,
  timingOf,
} from './facts.ts';

const DECISION: Readonly<Record<Timing, string>> = { early: 'come-back', in: 'read', late: 'late' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The record of the placing beside the clock: is it time? */
export const checkWindow: AnyStep = step({
  id: 'window',
  widget: 'compare',
  title: message('tb-read.window.step'),
  costMs: 12_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('tb-read.window.prompt', {
      patient: fullName(world.person),
      birth: birthOf(world.person),
    }),
    documents: [
      {
        id: 'record',
        title: message('tb-read.record'),
        fields: [
          { id: 'placed', label: message('tb-read.placed'), value: placedMessage(placedOf(world)) },
          {
            id: 'arm',
            label: message('tb-read.arm'),
            value: message(`tb-read.arm.${placedOf(world).arm}`),
          },
        ],
      },
      {
        id: 'clock',
        title: message('tb-read.clock'),
        fields: [
          {
            id: 'now',
            label: message('tb-read.today'),
            value: message('tb-read.now', { at: world.nowMs }),
          },
        ],
      },
    ],
    decision: {
      label: message('tb-read.decision'),
      options: arrange(['read', 'come-back', 'late'], world.node.arrangement).map((id) => ({
        id,
        label: message(`tb-read.decide.${id}`),
      })),
    },
  }),
  effects: (world, observations) => windowEffects(world, observedText(observations, 'decision')),
  solve: (perceived) => {
    const decided = perceived.text.some((line) => line.id === 'compare.decided');
    return decided ? CONFIRM : { verb: 'decide', target: DECISION[perceivedTiming(perceived)] };
  },
});

function placedMessage({ daysAgo, atMs }: Placed): Message {
  return message('tb-read.placed-at', { days: daysAgo, at: atMs });
}

function perceivedTiming(perceived: Perceived): Timing {
  const value = (field: string) => {
    const line = perceived.text.find((one) => one.id === 'compare.field' && one.params?.field === field);
    const found = line?.params?.value;
    return typeof found === 'object' ? found.params : undefined;
  };
  const placed = value('placed');
  const since = sinceMs(
    { daysAgo: Number(placed?.days), atMs: Number(placed?.at), arm: 'left' },
    Number(value('now')?.at),
  );
  return timingOf(perceived, since);
}

/** In time is read; too early comes back, and is judged by the time that is booked; too late is a word to the provider. */
function windowEffects(world: World, decision: string): readonly Effect[] {
  const timing = timingNow(world);
  if (timing === 'early' && decision === 'come-back') return [];
  if (decision === 'come-back') {
    return [judge('tb.window', false, timing === 'in' ? 'turned-away' : 'wrong-return'), ...nothingLeft()];
  }
  return [judge('tb.window', decision === DECISION[timing], timing === 'early' ? 'early' : 'late')];
}

/** Whether the patient comes back another time. */
export function isSentBack(world: World): boolean {
  return decisionOf(world) === 'come-back';
}

const RETURNS = { soon: 47, inside: 49, after: 75 } as const;

/** Books the time to come back, inside the window. */
export const bookReturn: AnyStep = step({
  id: 'return',
  widget: 'chart',
  title: message('tb-read.return.step'),
  costMs: 12_000,
  panelSeconds: 6,
  spec: (world) => {
    const placed = placedOf(world);
    return {
      prompt: message('tb-read.return.prompt'),
      notes: [message('tb-read.return.note', { days: placed.daysAgo, at: placed.atMs })],
      fields: [
        {
          id: 'when',
          label: message('tb-read.return.when'),
          kind: 'choice',
          options: arrange(Object.entries(RETURNS), world.node.arrangement).map(([id, hours]) => ({
            id,
            label: returnLabel(placed, hours),
          })),
        },
      ],
      sign: message('tb-read.return.sign'),
    };
  },
  effects: (_, observations) => [
    judge('tb.window', observedText(observations, 'when') === 'inside', 'wrong-return'),
    ...nothingLeft(),
  ],
  solve: (perceived): Action => solveChart(perceived, { when: 'inside' }),
  skip: (world) => !isSentBack(world) || hasJudged(world),
});

/** Days from today and clock time of a return so many hours after placing. */
function returnLabel({ daysAgo, atMs }: Placed, hours: number): Message {
  const atAll = atMs + hours * HOUR_MS;
  return message('tb-read.return.at', {
    days: Math.floor(atAll / DAY_MS) - daysAgo,
    at: atAll % DAY_MS,
  });
}

/** Whether sending back was judged at once: inside the window or past it there is nothing to come back for. */
function hasJudged(world: World): boolean {
  return world.chart.some((one) => one.field === 'tst' && one.value === 'not-read' && one.visit !== null);
}
