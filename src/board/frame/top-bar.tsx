import { KeyHint } from '../../controls/button.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { Board } from '../board-state.ts';
import { useBoard } from '../context.ts';
import { Icon } from '../drawing.tsx';
import { HOTKEYS } from '../hotkeys.ts';
import { DayBar } from './day-bar.tsx';

/** Clinic, time, hands, and the things that can be done at any moment. */
export function TopBar() {
  const { board, view, words } = useBoard();
  const { app, game } = board;
  const { hands, huddlesLeft } = view.player;
  return (
    <header class="top-bar">
      <div class="brand">
        <span class="brand-logo" aria-hidden="true">
          <Icon name="heart" size={22} />
        </span>
        <h1>
          {words('app.name')}
          <small>{game.day.title}</small>
        </h1>
      </div>
      <div class="top-clock">
        <VisuallyHidden>{words('top.time')}</VisuallyHidden>
        <time class="clock">{words('time.clock', { atMs: view.nowMs })}</time>
        <DayBar />
      </div>
      <div class="top-tools">
        <button
          type="button"
          class={`hands-chip hands-${hands}`}
          aria-keyshortcuts="G"
          onClick={() => press(board, 'g')}
        >
          <Icon name="wash" />
          <span>
            <VisuallyHidden>{words('top.hands')} </VisuallyHidden>
            {words(`hands.${hands}`)}
          </span>
          <KeyHint hotkey="G" />
        </button>
        <Tool board={board} hotkey="H" label={words('top.huddle', { left: huddlesLeft })} icon="chat" />
        <Tool board={board} hotkey="R" label={words('top.speakUp')} icon="alert" isLoud />
        {game.mountFloor !== undefined && (
          <Tool
            board={board}
            hotkey="B"
            label={words(app.settings.value.view === 'board' ? 'top.toFloor' : 'top.toBoard')}
            icon="room"
          />
        )}
        <Tool board={board} hotkey="?" label={words('top.help')} icon="clip" isBare />
        <button
          type="button"
          class="tool"
          title={words('top.settings')}
          onClick={() => board.cover({ kind: 'settings' })}
        >
          <Icon name="gear" />
          <VisuallyHidden>{words('top.settings')}</VisuallyHidden>
        </button>
        <button
          type="button"
          class="tool tool-pause"
          aria-keyshortcuts="Escape"
          onClick={() => board.cover({ kind: 'pause' })}
        >
          <Icon name="pause" />
          <span class="tool-label">{words(`pace.short.${app.settings.value.pace}`)}</span>
          <VisuallyHidden>, {words('top.pause')}</VisuallyHidden>
        </button>
      </div>
    </header>
  );
}

interface ToolProps {
  readonly board: Board;
  readonly hotkey: string;
  readonly label: string;
  readonly icon: string;
  readonly isLoud?: boolean;
  /** The picture alone for the eye. */
  readonly isBare?: boolean;
}

/** A button of the bar that does what its key does. */
function Tool({ board, hotkey, label, icon, isLoud = false, isBare = false }: ToolProps) {
  return (
    <button
      type="button"
      class={isLoud ? 'tool tool-loud' : 'tool'}
      title={isBare ? label : undefined}
      aria-keyshortcuts={hotkey}
      onClick={() => press(board, hotkey.toLowerCase())}
    >
      <Icon name={icon} />
      <span class={isBare ? 'visually-hidden' : 'tool-label'}>{label}</span>
      <KeyHint hotkey={hotkey} />
    </button>
  );
}

function press(board: Board, key: string): void {
  HOTKEYS.find((one) => one.keys.includes(key))?.run(board, key);
}
