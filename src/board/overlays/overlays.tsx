import { useBoard } from '../context.ts';
import { SettingsForm } from '../screens/settings.tsx';
import { HelpOverlay } from './help.tsx';
import { Overlay } from './overlay.tsx';
import { PauseOverlay } from './pause.tsx';
import { SpeakUpOverlay } from './speak-up.tsx';

/** Whatever lies over the clinic now. */
export function Overlays() {
  const { board, words } = useBoard();
  const overlay = board.overlay.value;
  switch (overlay?.kind) {
    case 'pause':
      return <PauseOverlay />;
    case 'speakUp':
      return <SpeakUpOverlay />;
    case 'settings':
      return (
        <Overlay title={words('top.settings')} words={words} onClose={() => board.cover(null)}>
          <SettingsForm words={words} />
        </Overlay>
      );
    case 'help':
      return <HelpOverlay {...(overlay.word === undefined ? {} : { word: overlay.word })} />;
    default:
      return null;
  }
}
