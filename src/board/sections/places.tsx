import { Button } from '../../controls/button.tsx';
import { Actions } from '../actions.tsx';
import { useBoard } from '../context.ts';
import { countdown, fullName, stationName } from '../names.ts';
import { actionsAbout } from '../ordering.ts';
import { Section } from './section.tsx';

/** The rooms for patients: who is in, what has to happen before the next. */
export function RoomsSection() {
  const { view, words } = useBoard();
  return (
    <Section title={words('section.rooms')} count={view.rooms.length}>
      <ul class="lines">
        {view.rooms.map((room) => {
          const occupant = view.visits.find((one) => one.id === room.occupant);
          const left = room.dryMs === null ? '' : countdown(room.dryMs - view.nowMs);
          return (
            <li key={room.id} class="line">
              <strong>{stationName(words, room.id)}</strong>
              <span class={`room-state room-${room.state}`}>
                {words(`room.${room.state}`, {
                  name: occupant === undefined ? '' : fullName(occupant),
                  left,
                })}
              </span>
              <Actions actions={actionsAbout(view, 'room', room.id)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Everywhere one can go, with the number key that leads there. */
export function StationsSection() {
  const { board, view, words } = useBoard();
  return (
    <Section title={words('section.stations')} count={view.stations.length}>
      <ul class="stations">
        {view.stations.map((station, index) => {
          const isHere = station.id === view.player.station;
          return (
            <li key={station.id}>
              <Button
                kind="quiet"
                className={isHere ? 'station station-here' : 'station'}
                hotkey={KEYS[index]}
                isOff={isHere}
                onPress={() => board.send({ type: 'player.go', station: station.id })}
              >
                <span class="station-name">{stationName(words, station.id)}</span>
                {isHere && <span class="station-you">{words('station.you')}</span>}
                {station.actions > 0 && (
                  <span class="station-actions">{words('station.actions', { count: station.actions })}</span>
                )}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
