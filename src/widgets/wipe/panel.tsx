import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { itemName } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered } from '../panel-acts.ts';
import './panel.css';
import { RoomPicture } from './picture.tsx';
import { type Repeating, useRepeat } from './use-repeat-panel.ts';
import type { WipedZone, WipePicture } from './widget.ts';

export const wipeKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('wipe.key.move') },
  { keys: ['Enter'], label: message('wipe.key.pass') },
  { keys: ['T'], label: message('wipe.key.towel') },
  { keys: ['V'], label: message('wipe.key.soil') },
  { keys: ['W'], label: message('wipe.key.wait') },
];

type Props = WidgetPanelProps<WipePicture>;

/** The room above, its zones below: a press is one pass, holding is more, and each zone counts down what it has left. */
export function WipePanel(props: Props) {
  const { picture, words } = props;
  const [keeps, setKeeps] = useState(false);
  const repeat = useRepeat((target) => actIfLegal(props, { verb: 'wipe', target }));
  const onFocused = (verb: string) => (focused: HTMLElement | null) => {
    actIfLegal(props, { verb, target: itemName(focused) });
  };
  const wait = () => void actIfLegal(props, { verb: 'wait' });
  const waiting = props.legal.find((one) => one.verb === 'wait');
  const restart = props.legal.find((one) => one.verb === 'restart');
  const keys = { t: onFocused('dry'), v: onFocused('clean'), w: wait, ...confirmKey(props) };
  return (
    <PanelRoot className="wipe" keys={keys}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <p class="wipe-label">
        {words(message('wipe.product', { product: picture.product, contactMs: picture.contactMs }))}
      </p>
      <RoomPicture zones={picture.zones} contactMs={picture.contactMs} />
      <div class="wipe-tools">
        <p class="amount">{words(message('wipe.clock', { nowMs: picture.nowMs }))}</p>
        <Button
          kind="quiet"
          isPressed={keeps}
          onPress={() => {
            setKeeps(!keeps);
            repeat.stop();
          }}
        >
          {words(message('wipe.keep'))}
        </Button>
        {waiting && (
          <Button kind="quiet" hotkey="W" onPress={wait}>
            {words(waiting.label)}
          </Button>
        )}
      </div>
      <p class="amount">{words(message('wipe.hold'))}</p>
      <ul class="zones">
        {picture.zones.map((zone) => (
          <li key={zone.id} class={`wipe-zone zone-${zone.state}`}>
            <Zone {...props} zone={zone} repeat={repeat} keeps={keeps} />
          </li>
        ))}
      </ul>
      {picture.changes.map(({ id, label, isLast }) => (
        <Button
          key={id}
          kind="quiet"
          item={id}
          isPressed={isLast}
          onPress={() => actIfLegal(props, { verb: 'change', target: id })}
        >
          {words(label)}
        </Button>
      ))}
      {restart && (
        <Button kind="quiet" onPress={() => actIfLegal(props, { verb: 'restart' })}>
          {words(restart.label)}
        </Button>
      )}
      <ConfirmBar {...props} label={message('wipe.confirm')} hint={message('wipe.hold')} />
    </PanelRoot>
  );
}

interface ZoneProps extends Props {
  readonly zone: WipedZone;
  readonly repeat: Repeating;
  readonly keeps: boolean;
}

function Zone({ zone, repeat, keeps, ...props }: ZoneProps) {
  const { words, legal } = props;
  const { id, label, state, wetMs, leftMs, lasts, soil } = zone;
  const isWiping = repeat.target === id;
  return (
    <>
      <button
        type="button"
        class="button button-quiet card"
        data-item={id}
        aria-pressed={keeps ? isWiping : undefined}
        onPointerDown={() => !keeps && repeat.press(id)}
        onPointerUp={repeat.release}
        onPointerLeave={() => !keeps && repeat.release()}
        onPointerCancel={repeat.release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={() => (keeps ? repeat.toggle(id) : repeat.click(id))}
      >
        <span class="card-label">{words(label)}</span>
        <span class={`chip ${lasts ? 'chip-lasts' : ''}`}>
          {words(message(state === 'wet' ? 'wipe.left' : `wipe.${state}`, { leftMs, wetMs }))}
        </span>
        {state !== 'untouched' && (
          <span class="wipe-enough">{words(message(lasts ? 'wipe.enough' : 'wipe.short'))}</span>
        )}
        <Bar {...zone} contactMs={props.picture.contactMs} />
      </button>
      {soil !== null && (
        <div class="details">
          <p>{words(soil)}</p>
        </div>
      )}
      {soil !== null && (
        <Button
          kind="quiet"
          className="inspect"
          onPress={() => actIfLegal(props, { verb: 'clean', target: id })}
        >
          {words(message('wipe.off'))}
          <VisuallyHidden> {words(label)}</VisuallyHidden>
        </Button>
      )}
      {isOffered(legal, 'dry', id) && (
        <Button
          kind="quiet"
          className="inspect"
          onPress={() => actIfLegal(props, { verb: 'dry', target: id })}
        >
          {words(message('wipe.towel'))}
          <VisuallyHidden> {words(label)}</VisuallyHidden>
        </Button>
      )}
    </>
  );
}

/** How much of the label's time is covered: what has gone by, and what the film still holds. */
function Bar({ wetMs, leftMs, contactMs }: WipedZone & { readonly contactMs: number }) {
  const percent = (ms: number) => `${Math.min(100, Math.round((100 * ms) / contactMs))}%`;
  return (
    <span class="wet-bar" aria-hidden="true">
      <span class="wet-will" style={{ width: percent(wetMs + leftMs) }} />
      <span class="wet-was" style={{ width: percent(wetMs) }} />
    </span>
  );
}
