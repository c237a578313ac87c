import heads from 'virtual:task-heads';
import type { Books } from '../simulation/session.ts';
import { OPENING_TASKS } from '../tasks/opening.ts';
import { OPENING_WIDGETS } from '../widgets/opening.ts';
import { TaskShelf } from './task-shelf.ts';
import { WidgetShelf } from './widget-shelf.ts';

const widgets = new WidgetShelf(OPENING_WIDGETS);

/** The tasks as they come in: those a day can begin with, then all, and with them the widgets of the hands. */
export const shelf = new TaskShelf(heads, OPENING_TASKS, async () => {
  const { taskBook } = await import('../tasks/registry.ts');
  widgets.fill((await import('../widgets/registry.ts')).widgets);
  return taskBook;
});

/** The books every session of the game is opened with. */
export const books: Books = { tasks: shelf.book, widgets: widgets.book };

/** The same with every task whole, as a replay needs them. */
export async function wholeBooks(): Promise<Books> {
  await shelf.fill();
  return books;
}
