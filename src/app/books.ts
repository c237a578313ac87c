import heads from 'virtual:task-heads';
import type { Books } from '../simulation/session.ts';
import { OPENING_TASKS } from '../tasks/opening.ts';
import { widgets } from '../widgets/registry.ts';
import { TaskShelf } from './task-shelf.ts';

/** The tasks as they come in: those a day can begin with, then all. */
export const shelf = new TaskShelf(
  heads,
  OPENING_TASKS,
  async () => (await import('../tasks/registry.ts')).taskBook,
);

/** The books every session of the game is opened with. */
export const books: Books = { tasks: shelf.book, widgets };

/** The same with every task whole, as a replay needs them. */
export async function wholeBooks(): Promise<Books> {
  await shelf.fill();
  return books;
}
