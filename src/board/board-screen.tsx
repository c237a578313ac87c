import { useEffect, useRef } from 'preact/hooks';
import { useBoard } from './context.ts';
import { focusSoon } from './focus-moves.ts';
import { Dock } from './frame/dock.tsx';
import { HuddleBar } from './frame/huddle-bar.tsx';
import { PatientsRail } from './frame/rail.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { Guide } from './guide.tsx';
import { listenForHotkeys } from './key-listener.ts';
import { NeedsList } from './needs-list.tsx';
import { PatientsSection } from './sections/patients.tsx';
import { HandsSection, PeopleSection } from './sections/people.tsx';
import { RoomsSection, StationsSection } from './sections/places.tsx';
import { ClinicSection, LoopsSection, PhoneSection } from './sections/work.tsx';
import { ToastNotice } from './toast.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The day, while it runs: bar, patients, what can be done, and the open panel or chart. */
export function BoardScreen() {
  const { board, view } = useBoard();
  const isFloor = board.app.settings.value.view === 'floor' && board.game.mountFloor !== undefined;
  useEffect(() => listenForHotkeys(board), [board]);
  useKeptFocus(view.panel?.node ?? null);
  return (
    <div class={`frame${view.panel === null ? '' : ' frame-panel'}${isFloor ? ' frame-floor' : ''}`}>
      <TopBar />
      <HuddleBar />
      <PatientsRail />
      {isFloor ? <FloorPlace /> : <Centre />}
      <Dock isFloor={isFloor} />
      <ToastNotice />
    </div>
  );
}

/** The middle of the Board view: all that can be done, under headings. */
function Centre() {
  const { words } = useBoard();
  return (
    <main class="centre" aria-label={words('board.main')}>
      <Guide />
      <NeedsList />
      <SaidLine />
      <div class="sections">
        <PatientsSection />
        <ClinicSection />
        <LoopsSection />
        <PhoneSection />
        <RoomsSection />
        <PeopleSection />
        <HandsSection />
        <StationsSection />
      </div>
    </main>
  );
}

/** The last lines that were said, for the eye. */
function SaidLine() {
  const { board, words } = useBoard();
  const [last, ...before] = board.said.value;
  if (last === undefined || !board.app.settings.value.captions) return null;
  return (
    <details class="said">
      <summary>
        <span class="visually-hidden">{words('board.said')} </span>
        {last}
      </summary>
      <ol>
        {before.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  );
}

/** Where the Floor is drawn. */
function FloorPlace() {
  const { board, words } = useBoard();
  const place = useRef<HTMLDivElement>(null);
  const { mountFloor } = board.game;
  useEffect(() => {
    if (place.current === null) return undefined;
    return mountFloor?.(place.current, {
      send: (command) => {
        if (board.send(command) && command.type === 'task.open') focusSoon('panel');
      },
      failed: (error) => {
        console.error(error);
        board.app.change({ view: 'board' });
        board.show(words('floor.failed'), 'event');
      },
    });
  }, [mountFloor, board, words]);
  return (
    <main class="centre centre-floor" aria-label={words('board.floor')}>
      <Guide />
      <div class="floor-place" ref={place} />
    </main>
  );
}
