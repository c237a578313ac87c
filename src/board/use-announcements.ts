import { useEffect } from 'preact/hooks';
import { saidLines } from './announce.ts';
import type { Board } from './board-state.ts';

/** So many lines are kept to be read again. */
const KEPT_LINES = 30;

/** Says what happens in the day, as much as the player wants to hear, and keeps the last lines for the eye. */
export function useAnnouncements(board: Board): void {
  useEffect(
    () =>
      board.game.onFacts((facts) => {
        const { app, game } = board;
        const lines = saidLines(facts, game.view.value, game.words, app.settings.value.verbosity);
        for (const { text, urgency } of lines) app.announcer.announce(text, urgency);
        if (lines.length === 0) return;
        const fresh = lines.map((line) => line.text).reverse();
        board.said.value = [...fresh, ...board.said.value].slice(0, KEPT_LINES);
      }),
    [board],
  );
}
