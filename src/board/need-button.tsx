import { Button } from '../controls/button.tsx';
import type { NeedView } from '../simulation/view/day-view.ts';
import { useBoard } from './context.ts';
import { focusSoon } from './focus-moves.ts';
import { stationName } from './names.ts';

interface NeedButtonProps {
  readonly need: NeedView;
  /** The reason stands above already. */
  readonly isBrief?: boolean;
}

/** One thing that needs the player: pressing it does it, or opens it. */
export function NeedButton({ need, isBrief = false }: NeedButtonProps) {
  const { board, view, words } = useBoard();
  const { title, why, urgency, command, station, visit } = need;
  const opensPanel = command.type === 'task.open' || command.type === 'phone.answer';
  const place = station === null || station === view.player.station ? '' : stationName(words, station);
  return (
    <Button
      kind="quiet"
      className={isBrief ? 'need-brief' : `need need-${urgency}`}
      onPress={() => {
        if (visit !== null) board.game.focus.visit.value = visit;
        if (board.send(command) && opensPanel) focusSoon('panel');
      }}
    >
      {!isBrief && <span class={`urgency urgency-${urgency}`}>{words(`urgency.${urgency}`)}</span>}
      <span class="need-title">{words(title)}</span>
      {isBrief ? (
        place !== '' && <small>{place}</small>
      ) : (
        <span class="need-why">
          {words(why)}
          {place !== '' && <span class="need-place"> · {place}</span>}
        </span>
      )}
    </Button>
  );
}
