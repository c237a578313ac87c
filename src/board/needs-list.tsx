import { Button } from '../controls/button.tsx';
import type { NeedView } from '../simulation/view/day-view.ts';
import { ActionButton } from './action-button.tsx';
import { useBoard } from './context.ts';
import { focusSoon } from './focus-moves.ts';
import { stationName } from './names.ts';

/** What needs the player now and why, most pressing first; waiting where nothing does. */
export function NeedsList() {
  const { view, words } = useBoard();
  const wait = view.actions.find((one) => one.about.kind === 'wait');
  return (
    <section class="needs" aria-labelledby="needs-title">
      <h2 id="needs-title" data-part="needs" tabIndex={-1}>
        {words('needs.title', { count: view.needs.length })}
      </h2>
      {view.needs.length === 0 ? (
        <p class="needs-none">{words('needs.none')}</p>
      ) : (
        <ol>
          {view.needs.map((need) => (
            <li key={need.id}>
              <NeedButton need={need} />
            </li>
          ))}
        </ol>
      )}
      {wait !== undefined && (
        <div class="needs-wait">
          <ActionButton action={wait} />
        </div>
      )}
    </section>
  );
}

function NeedButton({ need }: { readonly need: NeedView }) {
  const { board, view, words } = useBoard();
  const { title, why, urgency, command, station, visit } = need;
  const opensPanel = command.type === 'task.open' || command.type === 'phone.answer';
  return (
    <Button
      kind="quiet"
      className={`need need-${urgency}`}
      onPress={() => {
        if (visit !== null) board.game.focus.visit.value = visit;
        if (board.send(command) && opensPanel) focusSoon('panel');
      }}
    >
      <span class={`urgency urgency-${urgency}`}>{words(`urgency.${urgency}`)}</span>
      <span class="need-title">{words(title)}</span>
      <span class="need-why">
        {words(why)}
        {station !== null && station !== view.player.station && (
          <span class="need-place"> · {stationName(words, station)}</span>
        )}
      </span>
    </Button>
  );
}
