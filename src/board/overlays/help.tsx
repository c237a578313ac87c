import { Disclosure } from '../../controls/disclosure.tsx';
import { loadedPanel } from '../../widgets/panels.ts';
import { useBoard } from '../context.ts';
import { GLOSSARY } from '../glossary.ts';
import { HOTKEYS } from '../hotkeys.ts';
import { Overlay } from './overlay.tsx';

/** Help: the rules for what is on screen with their sources, the keys, the letters. */
export function HelpOverlay({ word }: { readonly word?: string }) {
  const { board, view, words } = useBoard();
  const rules = board.game.rules();
  const panelKeys = view.panel === null ? [] : (loadedPanel(view.panel.widget)?.keys ?? []);
  return (
    <Overlay title={words('help.title')} words={words} onClose={() => board.cover(null)}>
      {word !== undefined && <Letters word={word} />}
      <Disclosure summary={words('help.rules')} isOpen={word === undefined}>
        {rules.length === 0 && <p>{words('help.noRules')}</p>}
        <ul class="rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <p>{rule.text}</p>
              <small>{words('help.source', { source: rule.source })}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={words('help.keys')}>
        {panelKeys.length > 0 && (
          <dl class="keys">
            {panelKeys.map((one) => (
              <KeyLine key={one.label.id} shown={one.keys.join(', ')} label={words(one.label)} />
            ))}
          </dl>
        )}
        <dl class="keys">
          {HOTKEYS.map((one) => (
            <KeyLine key={one.label} shown={one.shown} label={words(one.label)} />
          ))}
        </dl>
      </Disclosure>
      {word === undefined && <Letters />}
      <Disclosure summary={words('help.how')}>
        <ul class="how">
          <li>{words('help.how.clock')}</li>
          <li>{words('help.how.panel')}</li>
          <li>{words('help.how.loops')}</li>
          <li>{words('help.how.speakUp')}</li>
        </ul>
      </Disclosure>
    </Overlay>
  );
}

function Letters({ word }: { readonly word?: string }) {
  const { words } = useBoard();
  return (
    <Disclosure summary={words('help.letters')} isOpen={word !== undefined}>
      <dl class="glossary">
        {askedFirst(word).map((id) => (
          <div key={id} class={id === word ? 'glossary-asked' : undefined}>
            <dt>
              {id} – {words(`glossary.${id}`)}
            </dt>
            <dd>{words(`glossary.${id}.means`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** The word that was asked for stands first. */
function askedFirst(word: string | undefined): readonly string[] {
  const asked = GLOSSARY.filter((id) => id === word);
  return [...asked, ...GLOSSARY.filter((id) => id !== word)];
}

function KeyLine({ shown, label }: { readonly shown: string; readonly label: string }) {
  return (
    <div>
      <dt>
        <kbd>{shown}</kbd>
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
