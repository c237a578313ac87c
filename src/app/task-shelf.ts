import type { TaskBook } from '../simulation/clinic.ts';
import type { TaskDefinition, TaskHead } from '../simulation/vocabulary/task.ts';

/** Thrown where the day asks for more of a task than its head, and the rest has not been loaded yet. */
export class TaskOnItsWay extends Error {
  constructor(id: string) {
    super(`the task ${id} has not been loaded yet`);
  }
}

/**
 * The tasks of the game: the heads of all, whole those a day can begin with, and the others once they have been loaded. `book` is
 * one object all along: a session that was opened with it finds in it what has come since.
 */
export class TaskShelf {
  readonly book: TaskBook;
  private readonly tasks: Record<string, TaskDefinition>;
  private loading: Promise<void> | null = null;
  private hasAll = false;

  constructor(
    heads: readonly TaskHead[],
    opening: readonly TaskDefinition[],
    private readonly load: () => Promise<TaskBook>,
  ) {
    this.tasks = Object.fromEntries([...heads.map(onItsWay), ...opening].map((task) => [task.id, task]));
    this.book = this.tasks;
  }

  get isWhole(): boolean {
    return this.hasAll;
  }

  /** Loads what is missing. Rejects where it cannot be had, and may then be asked again. */
  fill(): Promise<void> {
    this.loading ??= this.load().then(
      (all) => {
        Object.assign(this.tasks, all);
        this.hasAll = true;
      },
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  }
}

/** A task of which there is only the head: whoever asks for more is told so. */
function onItsWay(head: TaskHead): TaskDefinition {
  const missing = (): never => {
    throw new TaskOnItsWay(head.id);
  };
  return {
    ...head,
    get forms() {
      return missing();
    },
    get preconditions() {
      return missing();
    },
    items: missing,
    colleague: missing,
  };
}
