import { useEffect } from 'preact/hooks';
import { useBoard } from './context.ts';
import { Icon } from './drawing.tsx';

/** A notice stays at least 4 s; long ones as long as they take to read. */
const SHORTEST_MS = 4_000;
const MS_PER_LETTER = 70;

/** One notice at a time. It is spoken by the announcer, so it is no live region of its own. */
export function ToastNotice() {
  const { board } = useBoard();
  const toast = board.toast.value;
  useEffect(() => {
    if (toast === null) return undefined;
    const ms = Math.max(SHORTEST_MS, toast.text.length * MS_PER_LETTER);
    const timer = setTimeout(() => {
      if (board.toast.value === toast) board.toast.value = null;
    }, ms);
    return () => clearTimeout(timer);
  }, [toast, board]);
  if (toast === null) return null;
  return (
    <div class={`toast toast-${toast.kind}`}>
      <Icon name={toast.kind === 'refusal' ? 'alert' : 'chat'} />
      <span>{toast.text}</span>
    </div>
  );
}
