import { Choice } from '../../controls/choice.tsx';
import type { Words } from '../../text/words.ts';
import { useApp } from '../context.ts';
import { CONTRASTS, MOTIONS, type Settings, TEXT_SIZES, VERBOSITIES, VIEWS, VOLUMES } from '../settings.ts';
import { PaceChoice } from './pace-choice.tsx';

/** All settings; each takes effect at once. */
export function SettingsForm({ words }: { readonly words: Words }) {
  const app = useApp();
  const now = app.settings.value;
  const change = (key: keyof Settings, values: readonly (string | number)[]) => (id: string) => {
    const value = values.find((one) => String(one) === id);
    if (value !== undefined) app.change({ [key]: value });
  };
  return (
    <div class="settings">
      <PaceChoice words={words} />
      <Choice
        legend={words('settings.view')}
        options={VIEWS.map((id) => ({ id, label: words(`view.${id}`) }))}
        chosen={now.view}
        onChoose={change('view', VIEWS)}
      />
      <Choice
        legend={words('settings.textSize')}
        options={TEXT_SIZES.map((size) => ({ id: String(size), label: words('settings.percent', { size }) }))}
        chosen={String(now.textSize)}
        onChoose={change('textSize', TEXT_SIZES)}
      />
      <Choice
        legend={words('settings.contrast')}
        options={CONTRASTS.map((id) => ({ id, label: words(`contrast.${id}`) }))}
        chosen={now.contrast}
        onChoose={change('contrast', CONTRASTS)}
      />
      <Choice
        legend={words('settings.motion')}
        options={MOTIONS.map((id) => ({ id, label: words(`motion.${id}`) }))}
        chosen={now.motion}
        onChoose={change('motion', MOTIONS)}
      />
      <Choice
        legend={words('settings.verbosity')}
        options={VERBOSITIES.map((id) => ({ id, label: words(`verbosity.${id}`) }))}
        chosen={now.verbosity}
        onChoose={change('verbosity', VERBOSITIES)}
      />
      <Switch label={words('settings.sound')} isOn={now.sound} onTurn={(sound) => app.change({ sound })} />
      {now.sound && (
        <Choice
          legend={words('settings.volume')}
          options={VOLUMES.map((size) => ({ id: String(size), label: words('settings.percent', { size }) }))}
          chosen={String(now.volume)}
          onChoose={change('volume', VOLUMES)}
        />
      )}
      <Switch
        label={words('settings.captions')}
        isOn={now.captions}
        onTurn={(captions) => app.change({ captions })}
      />
      <Switch
        label={words('settings.singleKeys')}
        isOn={now.singleKeys}
        onTurn={(singleKeys) => app.change({ singleKeys })}
      />
      <p class="hint">{words('settings.fair')}</p>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Switch({ label, isOn, onTurn }: SwitchProps) {
  return (
    <label class="choice-option switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
