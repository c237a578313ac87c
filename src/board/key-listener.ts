import type { Board } from './board-state.ts';
import { HOTKEYS } from './hotkeys.ts';

/** Listens for the global keys. Answers how to stop. */
export function listenForHotkeys(board: Board): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const key = event.key.toLowerCase();
    if (!mayAct(board, key, target)) return;
    const isInPanel = target?.closest('.panel') !== null && target !== null;
    const hotkey = HOTKEYS.find((one) => one.keys.includes(key) && (!isInPanel || one.always === true));
    if (hotkey === undefined) return;
    event.preventDefault();
    hotkey.run(board, key);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

/** No single key acts in a field, over a dialog (which has Esc of its own), or when the player has turned them off. */
function mayAct(board: Board, key: string, target: Element | null): boolean {
  if (target !== null && target.closest('dialog') !== null) return false;
  if (key === 'escape') return true;
  if (isField(target)) return false;
  return board.app.settings.value.singleKeys;
}

function isField(target: Element | null): boolean {
  return (
    target?.matches('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]') ?? false
  );
}
