import { useSignalEffect } from '@preact/signals';
import { LiveRegion } from '../controls/live-region.tsx';
import '../controls/controls.css';
import './styles/board.css';
import { AppContext, useApp } from './context.ts';
import { DayScreen } from './day-screen.tsx';
import type { AppHost } from './host.ts';
import { lazy } from './lazy.tsx';
import { CrashScreen } from './screens/crash.tsx';
import { TitleScreen } from './screens/title.tsx';
import type { Settings } from './settings.ts';

const GymScreen = lazy(async () => (await import('./gym/gym-screen.tsx')).GymScreen);

/** The whole game on screen, around one host. */
export function ClinicDay({ host }: { readonly host: AppHost }) {
  useSignalEffect(() => applyLooks(host.settings.value));
  return (
    <AppContext.Provider value={host}>
      <Screen />
      <LiveRegion announcer={host.announcer} />
    </AppContext.Provider>
  );
}

function Screen() {
  const { stage, words } = useApp();
  const now = stage.value;
  switch (now.kind) {
    case 'loading':
      return (
        <main class="sheet-page">
          <h1>{words('app.name')}</h1>
          <p>{words('app.loading')}</p>
        </main>
      );
    case 'title':
      return <TitleScreen />;
    case 'day':
      return <DayScreen game={now.game} key={now.game.day.id} />;
    case 'gym':
      return <GymScreen gym={now.gym} />;
    case 'crash':
      return <CrashScreen crash={now.crash} />;
  }
}

/** Text size, contrast and motion are the page's; the style sheets read them there. */
function applyLooks({ textSize, contrast, motion, pace }: Settings): void {
  const { documentElement: root } = document;
  const size = `${textSize}%`;
  if (root.style.fontSize !== size) {
    root.style.fontSize = size;
    measureAgain();
  }
  setOrClear(root, 'contrast', contrast);
  setOrClear(root, 'motion', motion);
  // Instruments run by it: twice as fast as in life at the standard pace.
  root.dataset.pace = pace;
}

/**
 * Chromium now and then goes on measuring container queries by the text size of before: a width that comes and goes has it look
 * again.
 */
function measureAgain(): void {
  const place = document.getElementById('app');
  if (place === null) return;
  place.style.width = 'calc(100% - 1px)';
  place.getBoundingClientRect();
  place.style.width = '';
}

function setOrClear(root: HTMLElement, name: string, value: string): void {
  if (value === 'system') delete root.dataset[name];
  else root.dataset[name] = value;
}
