import { Button } from '../controls/button.tsx';
import type { ActionView } from '../simulation/view/day-view.ts';
import { useBoard } from './context.ts';
import { focusSoon } from './focus-moves.ts';
import { stationName } from './names.ts';

/** One thing that can be done now: what, where, how long; and what stands in its way. */
export function ActionButton({ action }: { readonly action: ActionView }) {
  const { board, view, words } = useBoard();
  const { title, command, costMs, urgency, station, caution } = action;
  const isElsewhere = station !== null && station !== view.player.station;
  return (
    <Button
      kind="quiet"
      className={`action action-${urgency}`}
      onPress={() => {
        if (board.send(command) && command.type === 'task.open') focusSoon('panel');
      }}
    >
      <span class="action-title">{words(title)}</span>
      <span class="action-facts">
        {isElsewhere && <span class="action-place">{stationName(words, station)}</span>}
        {costMs > 0 && (
          <span class="action-cost">
            {words(action.about.kind === 'wait' ? 'board.costMost' : 'board.cost', { ms: costMs })}
          </span>
        )}
      </span>
      {caution !== undefined && <span class="action-caution">{words(caution)}</span>}
    </Button>
  );
}
