import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useApp } from '../context.ts';
import { Icon } from '../drawing.tsx';
import { lazy } from '../lazy.tsx';
import { TitleNotices } from './title-notices.tsx';
import { TitleScene } from './title-scene.tsx';
import type { Sheet } from './title-sheet.tsx';

const TitleSheet = lazy(async () => (await import('./title-sheet.tsx')).TitleSheet);

const ORIENTATION = 'orientation';

/** The first screen: go on, begin, choose, look back, change settings. */
export function TitleScreen() {
  const app = useApp();
  const { words } = app;
  const sheet = useSignal<Sheet | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const saved = app.saved.value;
  const isOff = app.isElsewhere.value;
  const orientation = app.days.value.find((one) => one.id === ORIENTATION);
  const open = (next: Sheet) => () => {
    sheet.value = next;
  };
  return (
    <main class="title">
      <TitleScene />
      <div class="title-card">
        <h1>
          <span class="brand-logo" aria-hidden="true">
            <Icon name="heart" size={34} />
          </span>
          {words('app.name')}
        </h1>
        <p class="title-lead">{words('title.lead')}</p>
        <div class="title-buttons">
          {saved !== null && (
            <Button kind="primary" isOff={isOff} onPress={() => app.continueDay()}>
              {words('title.continue', { title: saved.title, atMs: saved.atMs })}
            </Button>
          )}
          {orientation !== undefined && (
            <Button
              kind={saved === null ? 'primary' : 'plain'}
              isOff={isOff}
              onPress={() => app.startDay(orientation.id, orientation.seeds[0] ?? 1)}
            >
              {words('title.orientation')}
            </Button>
          )}
          <Button isOff={isOff} onPress={open('choose')}>
            {words('title.choose')}
          </Button>
          <Button isOff={isOff} onPress={() => app.openGym()}>
            {words('title.gym')}
          </Button>
          <div class="title-small">
            <Button kind="quiet" onPress={open('settings')}>
              {words('top.settings')}
            </Button>
            <Button kind="quiet" onPress={open('past')}>
              {words('title.past')}
            </Button>
            <Button kind="quiet" isOff={isOff} onPress={() => file.current?.click()}>
              {words('title.openFile')}
            </Button>
            <Button kind="quiet" onPress={open('about')}>
              {words('title.about')}
            </Button>
          </div>
        </div>
        <input
          ref={file}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={words('title.openFile')}
          accept=".json,.gz,.clinicday"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) app.openFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <TitleNotices />
        <p class="hint">{words('title.practice')}</p>
      </div>
      {sheet.value !== null && (
        <TitleSheet
          sheet={sheet.value}
          onClose={() => {
            sheet.value = null;
          }}
        />
      )}
    </main>
  );
}
