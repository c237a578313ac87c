import { taskBook } from '../tasks/registry.ts';
import { widgets } from '../widgets/registry.ts';

/** The books every session of the game is opened with. */
export const books = { tasks: taskBook, widgets };
