import type { AnyStep, TaskDefinition, World } from '../../../src/simulation/vocabulary/task.ts';
import type { Action, Observation } from '../../../src/simulation/vocabulary/widget.ts';

/** A step at the instant it takes effect: what was put before the player, what the player did, and the world. */
export interface WatchedStep {
  readonly task: TaskDefinition;
  readonly step: AnyStep;
  readonly world: World;
  /** What the panel was made of. */
  readonly spec: unknown;
  /** What the bot did, `confirm` included. */
  readonly actions: readonly Action[];
  readonly observations: readonly Observation[];
  /** Which time this step of this task instance is done: 1, or more after a repeat. */
  readonly time: number;
}

type Book = Readonly<Record<string, TaskDefinition>>;

/**
 * The book of tasks, with somebody looking over the player's shoulder: every step tells what it was given and what came of it
 * when it takes effect. The tasks do what they always do; session and bot take this book in place of the real one.
 */
export function watchedTasks(book: Book, watch: (seen: WatchedStep) => void): Book {
  const panels = new Map<string, { readonly spec: unknown; readonly actions: Action[] }>();
  const times = new Map<string, number>();
  let open = '';
  const wrap = (task: TaskDefinition, step: AnyStep): AnyStep =>
    ({
      ...step,
      spec: (world: World) => {
        const spec = step.spec(world);
        open = `${world.node.id}/${step.id}`;
        panels.set(open, { spec, actions: [] });
        return spec;
      },
      solve: (perceived: Parameters<AnyStep['solve']>[0]) => {
        const action = step.solve(perceived);
        panels.get(open)?.actions.push(action);
        return action;
      },
      effects: (world: World, observations: readonly Observation[]) => {
        const key = `${world.node.id}/${step.id}`;
        const panel = panels.get(key);
        const time = (times.get(key) ?? 0) + 1;
        times.set(key, time);
        if (panel !== undefined) watch({ task, step, world, ...panel, observations, time });
        return step.effects(world, observations);
      },
    }) as AnyStep;
  const wrapAll = (task: TaskDefinition): TaskDefinition => {
    const { full, brief } = task.forms;
    const forms = { brief: brief.map((step) => wrap(task, step)) };
    const all = full === undefined ? forms : { ...forms, full: full.map((step) => wrap(task, step)) };
    return { ...task, forms: all };
  };
  return Object.fromEntries(Object.entries(book).map(([id, task]) => [id, wrapAll(task)]));
}
