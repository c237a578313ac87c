import { useBoard } from '../context.ts';
import { SettingsForm } from '../screens/settings.tsx';
import { Overlay } from './overlay.tsx';

/** The settings over a day that is being played. */
export function SettingsOverlay() {
  const { board, words } = useBoard();
  return (
    <Overlay title={words('top.settings')} words={words} onClose={() => board.cover(null)}>
      <SettingsForm words={words} />
    </Overlay>
  );
}
