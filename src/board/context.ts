import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DayView } from '../simulation/view/day-view.ts';
import type { Words } from '../text/words.ts';
import type { Board } from './board-state.ts';
import type { AppHost } from './host.ts';

export const AppContext = createContext<AppHost | null>(null);
export const BoardContext = createContext<Board | null>(null);

/** The program around the screens. */
export function useApp(): AppHost {
  const app = useContext(AppContext);
  if (app === null) throw new Error('a screen stands outside of the app');
  return app;
}

/** The Board of the day that is being played, the view it shows now, and the words to show it in. */
export function useBoard(): { readonly board: Board; readonly view: DayView; readonly words: Words } {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('a part of the Board stands outside of a day');
  return { board, view: board.game.view.value, words: board.game.words };
}
