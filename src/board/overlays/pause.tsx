import { Button } from '../../controls/button.tsx';
import { useBoard } from '../context.ts';
import { PaceChoice } from '../screens/pace-choice.tsx';
import { Overlay } from './overlay.tsx';

/** Pause: the clock stands, patient data are covered. */
export function PauseOverlay() {
  const { board, view, words } = useBoard();
  return (
    <Overlay
      title={words('pause.title')}
      words={words}
      className="dialog-cover"
      focusOn=".button-primary"
      onClose={() => board.cover(null)}
    >
      <p>{words('pause.lead', { atMs: view.nowMs })}</p>
      <div class="buttons">
        <Button kind="primary" onPress={() => board.cover(null)}>
          {words('pause.resume')}
        </Button>
        <Button onPress={() => board.cover({ kind: 'settings' })}>{words('top.settings')}</Button>
        <Button onPress={() => board.cover({ kind: 'help' })}>{words('top.help')}</Button>
        <Button onPress={() => board.game.saveFile()}>{words('pause.saveFile')}</Button>
        <Button onPress={() => board.app.leaveDay()}>{words('pause.leave')}</Button>
      </div>
      <p class="hint">{words('pause.saved')}</p>
      <PaceChoice words={words} />
    </Overlay>
  );
}
