import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered, offerOf } from '../panel-acts.ts';
import { gridKeys } from '../panel-grid.ts';
import { TrayGrid } from './grid-panel.tsx';
import { TrayItems } from './items-panel.tsx';
import './panel.css';
import { WrapPicture } from './picture.tsx';
import { breakLine, type TrayPicture } from './pictured.ts';

export const trayKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓', '←', '→'], label: message('tray.key.move') },
  { keys: ['Enter'], label: message('tray.key.put') },
  { keys: ['Backspace'], label: message('tray.key.back') },
  { keys: ['S'], label: message('tray.key.side') },
  { keys: ['B'], label: message('tray.key.announce') },
];

type Props = WidgetPanelProps<TrayPicture>;

/** The wrap and its flaps, then the tray as a grid with the things beside it. Nothing is dragged: taken up, put down. */
export function TrayPanel(props: Props) {
  const { picture, words } = props;
  const [asked, ask] = useState('');
  const layBack = () => {
    ask('');
    actIfLegal(props, { verb: 'putDown' });
  };
  const walkOn = () => {
    const { side, sides } = picture;
    const next = sides[(sides.indexOf(side) + 1) % Math.max(1, sides.length)];
    if (next !== undefined) actIfLegal(props, { verb: 'stand', value: next });
  };
  const announce = () => void actIfLegal(props, { verb: 'announce' });
  const keys = { ...gridKeys, Backspace: layBack, s: walkOn, b: announce, ...confirmKey(props) };
  return (
    <PanelRoot className="tray" keys={keys}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      {picture.flaps.length > 0 && !picture.isOpen && <Wrap {...props} />}
      {picture.isOpen && <TrayGrid {...props} />}
      <Happened {...props} />
      <TrayItems {...props} asked={asked} ask={ask} layBack={layBack} />
      <ConfirmBar {...props} label={message('tray.confirm')} hint={message('tray.empty-hand')} />
    </PanelRoot>
  );
}

/** The closed pack: each flap is a button of its own. */
function Wrap({ picture, words, ...props }: Props) {
  return (
    <div class="wrap">
      <WrapPicture flaps={picture.flaps} />
      <h3>{words(message('tray.flaps'))}</h3>
      <div class="answers">
        {picture.flaps.map(({ id, label, isOpen }) => (
          <Button
            key={id}
            item={id}
            isPressed={isOpen}
            isOff={isOpen}
            onPress={() => actIfLegal(props, { verb: 'open', target: id })}
          >
            {words(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What went wrong stays in sight, with what can be done about it. */
function Happened(props: Props) {
  const { picture, words, legal } = props;
  if (!picture.hasField) return null;
  const announce = offerOf(legal, 'announce');
  const reset = offerOf(legal, 'reset');
  return (
    <div class="happened">
      <div class="breaks" aria-live="assertive">
        {picture.breaks.map((one, at) => (
          <p key={at} class="break">
            <span aria-hidden="true">! </span>
            {words(breakLine(one))}
          </p>
        ))}
      </div>
      {(announce ?? reset) !== undefined && <h3>{words(message('tray.broken'))}</h3>}
      <div class="answers">
        {announce && isOffered(legal, 'announce') && (
          <Button kind="quiet" hotkey="B" onPress={() => actIfLegal(props, { verb: 'announce' })}>
            {words(announce.label)}
          </Button>
        )}
        {reset && (
          <Button kind="quiet" onPress={() => actIfLegal(props, { verb: 'reset' })}>
            {words(reset.label)}
          </Button>
        )}
      </div>
      {picture.resets > 0 && <p class="amount">{words(message('tray.resets', { count: picture.resets }))}</p>}
    </div>
  );
}
