import { Button } from '../../controls/button.tsx';
import { useBoard } from '../context.ts';

/** Says that the clock stands, and how to go on; nothing while no huddle is on. */
export function HuddleBar() {
  const { board, words } = useBoard();
  if (!board.huddle.value) return null;
  return (
    <div class="huddle-bar">
      <strong>{words('board.huddle.on')}</strong>
      <Button kind="primary" hotkey="Esc" onPress={() => board.endHuddle()}>
        {words('board.huddle.end')}
      </Button>
    </div>
  );
}
