import { type Bot, workingBot } from '../../../src/bots/bot.ts';
import { diceFrom } from '../../../src/bots/draw.ts';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Command } from '../../../src/simulation/vocabulary/commands.ts';
import { MINUTE } from '../../../src/simulation/vocabulary/ids.ts';
import type { DayPlan } from '../../../src/simulation/vocabulary/plan.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';
import { books } from '../day.ts';

/** Something an expert is made to do otherwise: another command in place of the right one, or undefined where nothing is. */
export type Conduct = (view: DayView, right: Command, hasty: () => Command) => Command | undefined;

/** An expert with bad habits; the first that has something to say at a moment is followed. */
export function conducted(plan: DayPlan, expert: Bot, conducts: readonly Conduct[]): Bot {
  const { tasks } = books;
  // The same player with hands never washed: what comes next when hygiene is passed over.
  const unwashed = workingBot({ ...expert.temper, lapses: 1_000 }, { tasks, packs: plan.packs }, diceFrom(1));
  return {
    temper: expert.temper,
    decide: (view) => {
      const right = expert.decide(view);
      for (const conduct of conducts) {
        const other = conduct(view, right, () => unwashed.decide(view));
        if (other !== undefined) return other;
      }
      return right;
    },
  };
}

const WAIT: Command = { type: 'player.wait', ms: MINUTE };

/** Does one step by these acts instead of the right ones; they may be found out from what the panel shows. */
export function slip(
  task: string,
  step: string,
  acts: readonly Action[] | ((view: DayView) => readonly Action[]),
): Conduct {
  let queue: readonly Action[] | undefined;
  let isDone = false;
  return (view, right) => {
    const { panel } = view;
    if (isDone || panel === null || panel.definition !== task || panel.step !== step) return undefined;
    // Hygiene still comes first, as it would.
    if (right.type !== 'task.act') return undefined;
    queue ??= typeof acts === 'function' ? acts(view) : acts;
    const [action, ...rest] = queue;
    queue = rest;
    if (rest.length === 0) isDone = true;
    return action === undefined ? undefined : { type: 'task.act', task: panel.node, action };
  };
}

/** The command that opens a task which is on offer, whatever stands against it. */
export function opening(view: DayView, task: string): Command | undefined {
  return view.actions.find((one) => one.task?.definition === task && one.command.type === 'task.open')
    ?.command;
}

/** Comes to a task as soon as it can be opened, the first time something is to be gone on with included. */
export function hasty(task: string, when: (view: DayView) => boolean = () => true): Conduct {
  return (view) => (view.panel === null && when(view) ? opening(view, task) : undefined);
}

/** Begins one task before another that should come first. */
export function before(task: string, other: string): Conduct {
  let isBegun = false;
  return (view, right) => {
    if (isBegun || view.panel !== null || right.type !== 'task.open') return undefined;
    const open = opening(view, task);
    const isOther = view.actions.some(
      (one) => one.task?.definition === other && one.task.node === right.task,
    );
    if (!isOther || open === undefined) return undefined;
    isBegun = true;
    return open;
  };
}

/** Stands still while something holds. */
export function idleWhile(holds: (view: DayView) => boolean): Conduct {
  return (view) => (holds(view) ? WAIT : undefined);
}

/** Lets so many minutes go by in front of the open panel of a step. */
export function dawdle(task: string, step: string, minutes: number): Conduct {
  let untilMs: number | undefined;
  return (view) => {
    if (view.panel?.definition !== task || view.panel.step !== step) return undefined;
    untilMs ??= view.nowMs + minutes * MINUTE;
    return view.nowMs < untilMs ? WAIT : undefined;
  };
}

/** Passes over hand hygiene at some moments. */
export function unwashed(when: (view: DayView) => boolean): Conduct {
  return (view, right, next) => (right.type.startsWith('hands.') && when(view) ? next() : undefined);
}

/** Changes the right act of a step wherever `other` has another one for it. */
export function instead(task: string, step: string, other: (right: Action) => Action | undefined): Conduct {
  return (view, right) => {
    const isHere = view.panel?.definition === task && view.panel.step === step;
    if (!isHere || right.type !== 'task.act') return undefined;
    const action = other(right.action);
    return action === undefined ? undefined : { ...right, action };
  };
}

/** Does all that is right and then, before confirming, so many acts more of one verb. */
export function adding(task: string, step: string, verb: string, count: number): Conduct {
  let left = count;
  return (view, right) => {
    const isHere = view.panel?.definition === task && view.panel.step === step;
    if (!isHere || left === 0 || right.type !== 'task.act' || right.action.verb !== 'confirm')
      return undefined;
    const open = view.panel?.legal.filter((one) => one.verb === verb && one.target !== undefined) ?? [];
    const unused = open[open.length - left];
    left -= 1;
    const value = unused?.value?.options?.[0]?.id;
    if (unused?.target === undefined) return undefined;
    const action = { verb, target: unused.target, ...(value === undefined ? {} : { value }) };
    return { ...right, action };
  };
}

/** Never begins a task. */
export function never(task: string): Conduct {
  return (view, right) => {
    const isIt = view.actions.some(
      (one) => one.task?.definition === task && right.type === 'task.open' && one.task.node === right.task,
    );
    return isIt ? WAIT : undefined;
  };
}

/** Does all that is right and then, instead of confirming, these acts more before it. */
export function lastly(task: string, step: string, more: readonly Action[]): Conduct {
  let left: readonly Action[] | undefined;
  return (view, right) => {
    const isHere = view.panel?.definition === task && view.panel.step === step;
    if (!isHere || right.type !== 'task.act') return undefined;
    if (left === undefined && right.action.verb !== 'confirm') return undefined;
    const [action, ...rest] = left ?? [...more, { verb: 'confirm' }];
    left = rest;
    return action === undefined ? undefined : { ...right, action };
  };
}
