import { playDay } from '../../../src/bots/play-day.ts';
import { createBot } from '../../../src/bots/roster.ts';
import { createSession } from '../../../src/simulation/session.ts';
import type { Effect } from '../../../src/simulation/vocabulary/effects.ts';
import type { DayPlan } from '../../../src/simulation/vocabulary/plan.ts';
import type { Action, Widget } from '../../../src/simulation/vocabulary/widget.ts';
import { errorsIn } from '../../../src/tasks/testing.ts';
import { widgets } from '../../../src/widgets/registry.ts';
import { books } from '../day.ts';
import { deviationsFrom } from './deviations.ts';
import { type WatchedStep, watchedTasks } from './watched-tasks.ts';

/** One way to go wrong in a run that is otherwise the expert's. */
export interface Slip {
  readonly node: string;
  readonly step: string;
  readonly time: number;
  readonly actions: readonly Action[];
  /** Every error it makes, as `item: errorId`. */
  readonly errors: readonly string[];
}

export interface Sweep {
  /** By `item: errorId`, the slip that makes it with the fewest others. */
  readonly slips: ReadonlyMap<string, Slip>;
  /** What must not happen: the expert errs, or a way of doing a step makes it throw. */
  readonly defects: readonly string[];
}

/** Plays a day as the expert and tries, at every step, the ways in which it could have gone wrong. */
export function sweepDay(plan: DayPlan): Sweep {
  const slips = new Map<string, Slip>();
  const defects = new Set<string>();
  const tasks = watchedTasks(books.tasks, (seen) => trySlips(seen, slips, defects));
  const session = createSession(plan, { ...books, tasks });
  const played = playDay(session, createBot('expert', { tasks, packs: plan.packs }, plan.seed));
  if (played.stuck) defects.add('the expert is stuck');
  return { slips, defects: [...defects] };
}

function trySlips(seen: WatchedStep, slips: Map<string, Slip>, defects: Set<string>): void {
  const { step, world, spec, actions, observations, time } = seen;
  const where = { node: world.node.id, step: step.id, time };
  for (const error of errorsIn(step.effects(world, observations)))
    defects.add(`${where.node}/${where.step}: the expert errs: ${error}`);
  for (const other of deviationsFrom(step.widget, spec, actions)) {
    const effects = outcomeOf(seen, other);
    if (typeof effects === 'string') {
      defects.add(`${where.node}/${where.step}: ${effects} after ${JSON.stringify(other)}`);
      continue;
    }
    const errors = errorsIn(effects);
    for (const error of errors) {
      const known = slips.get(error);
      if (known !== undefined && known.errors.length <= errors.length) continue;
      slips.set(error, { ...where, actions: other, errors });
    }
  }
}

function outcomeOf(
  { step, world, spec }: WatchedStep,
  actions: readonly Action[],
): readonly Effect[] | string {
  const widget: Widget = widgets[step.widget];
  let state: unknown = widget.init(spec as never);
  for (const action of actions) state = widget.reduce(state, action);
  try {
    return step.effects(world, widget.outcome(state));
  } catch (error) {
    return `throws "${error instanceof Error ? error.message : String(error)}"`;
  }
}
