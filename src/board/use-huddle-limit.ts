import { useEffect } from 'preact/hooks';
import type { Board } from './board-state.ts';

/** A huddle is a moment: so long at most, in real time, unless the player has chosen to play in steps. */
const LONGEST_HUDDLE_MS = 60_000;

/** Ends a huddle that has lasted its time. */
export function useHuddleLimit(board: Board): void {
  const isOn = board.huddle.value;
  const isFree = board.app.settings.value.pace === 'step';
  useEffect(() => {
    if (!isOn || isFree) return undefined;
    const timer = setTimeout(() => board.endHuddle(), LONGEST_HUDDLE_MS);
    return () => clearTimeout(timer);
  }, [isOn, isFree, board]);
}
