import { useApp } from '../context.ts';
import { Overlay } from '../overlays/overlay.tsx';
import { AboutText } from './about.tsx';
import { ChooseDay } from './choose-day.tsx';
import { PastDays } from './past-days.tsx';
import { SettingsForm } from './settings.tsx';

/** What can lie over the title. */
export type Sheet = 'choose' | 'settings' | 'past' | 'about';

interface TitleSheetProps {
  readonly sheet: Sheet;
  readonly onClose: () => void;
}

/** A sheet over the title: choosing a day, settings, past days, about. */
export function TitleSheet({ sheet, onClose }: TitleSheetProps) {
  const { words } = useApp();
  return (
    <Overlay title={words(`title.sheet.${sheet}`)} words={words} onClose={onClose}>
      {sheet === 'choose' && <ChooseDay />}
      {sheet === 'settings' && <SettingsForm words={words} />}
      {sheet === 'past' && <PastDays />}
      {sheet === 'about' && <AboutText />}
    </Overlay>
  );
}
