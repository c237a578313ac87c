import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';

export const CONFIRM: Action = { verb: 'confirm' };

/** One act a target. */
export const acts = (verb: string, ...targets: string[]): Action[] =>
  targets.map((target) => ({ verb, target }));
/** Takes these and confirms. */
export const take = (...targets: string[]): Action[] => [...acts('take', ...targets), CONFIRM];
/** Takes this decision and confirms. */
export const decide = (target: string): Action[] => [...acts('decide', target), CONFIRM];
/** Fills one field. */
export const enter = (target: string, value: string): Action[] => [{ verb: 'enter', target, value }];
/** Says these lines. */
export const say = (...targets: string[]): Action[] => acts('say', ...targets);

/** Whether a step of a task is open. */
export const isIn =
  (task: string, step?: string) =>
  (view: DayView): boolean =>
    view.panel?.definition === task && (step === undefined || view.panel.step === step);
/** Whether a loop of a kind is running. */
export const isRunning =
  (kind: string) =>
  (view: DayView): boolean =>
    view.loops.some((loop) => loop.kind === kind && loop.phase === 'running');

/** All that can be done in the open panel with one verb, first the values the panel lists first. */
export function everything(verb: string) {
  return (view: DayView): Action[] => {
    const open = view.panel?.legal.filter((one) => one.verb === verb) ?? [];
    const done = open.map(
      (one): Action => ({
        verb,
        ...(one.target === undefined ? {} : { target: one.target }),
        ...(one.value?.options?.[0] === undefined ? {} : { value: one.value.options[0].id }),
      }),
    );
    return [...done, CONFIRM];
  };
}
