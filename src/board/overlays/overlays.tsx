import { useBoard } from '../context.ts';
import { lazy } from '../lazy.tsx';
import { PauseOverlay } from './pause.tsx';

const HelpOverlay = lazy(async () => (await import('./help.tsx')).HelpOverlay);
const SettingsOverlay = lazy(async () => (await import('./settings-overlay.tsx')).SettingsOverlay);
const SpeakUpOverlay = lazy(async () => (await import('./speak-up.tsx')).SpeakUpOverlay);

/** Whatever lies over the clinic now. */
export function Overlays() {
  const { board } = useBoard();
  const overlay = board.overlay.value;
  switch (overlay?.kind) {
    case 'pause':
      return <PauseOverlay />;
    case 'speakUp':
      return <SpeakUpOverlay />;
    case 'settings':
      return <SettingsOverlay />;
    case 'help':
      return <HelpOverlay {...(overlay.word === undefined ? {} : { word: overlay.word })} />;
    default:
      return null;
  }
}
