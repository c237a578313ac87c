import type { TaskDefinition } from '../simulation/vocabulary/task.ts';
import { greetTask } from './greet/task.ts';

/** Every task the game knows; adding one is a folder and one line here. */
const TASKS: readonly TaskDefinition[] = [greetTask];

/** The book of tasks by id, as a session takes it. */
export const taskBook: Readonly<Record<string, TaskDefinition>> = Object.fromEntries(TASKS.map((task) => [task.id, task]));
