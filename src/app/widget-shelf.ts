import type { AnyWidget, WidgetBook } from '../simulation/clinic.ts';
import { TaskOnItsWay } from './task-shelf.ts';

/**
 * The widgets of the game: whole those a day begins with, the others once they have been loaded. `book` is one object all along:
 * whoever asks it for one that is not there yet is told so.
 */
export class WidgetShelf {
  readonly book: WidgetBook;
  private readonly widgets: Record<string, AnyWidget>;

  constructor(opening: object) {
    this.widgets = { ...(opening as Record<string, AnyWidget>) };
    this.book = new Proxy(this.widgets, {
      get: (widgets, id) => {
        const widget = typeof id === 'string' ? widgets[id] : undefined;
        if (widget === undefined) throw new TaskOnItsWay(String(id));
        return widget;
      },
    }) as WidgetBook;
  }

  /** Takes in what has been loaded. */
  fill(all: object): void {
    Object.assign(this.widgets, all);
  }
}
