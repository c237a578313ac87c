import { Button } from '../../controls/button.tsx';
import { itemName } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered } from '../panel-acts.ts';
import type { PickPicture, PicturedItem } from './widget.ts';

export const pickKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('pick.key.move') },
  { keys: ['Enter'], label: message('pick.key.take') },
  { keys: ['V'], label: message('pick.key.inspect') },
];

type Props = WidgetPanelProps<PickPicture>;

/** The shelf as a list: a tap takes or puts back, a smaller button reads the label. */
export function PickPanel(props: Props) {
  const { picture, words } = props;
  const inspect = (focused: HTMLElement | null) => {
    actIfLegal(props, { verb: 'inspect', target: itemName(focused) });
  };
  const { held, least, most } = picture;
  return (
    <PanelRoot className="pick" keys={{ v: inspect, ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <p class="amount" aria-live="polite">
        {words(message('pick.in-hand', { held, most }))}
      </p>
      <ul class="shelf">
        {picture.items.map((item) => (
          <li key={item.id} class={`shelf-item${item.isHeld ? ' is-held' : ''}`}>
            <TakeButton {...props} item={item} />
            {item.isUnread && (
              <Button
                kind="quiet"
                className="inspect"
                onPress={() => actIfLegal(props, { verb: 'inspect', target: item.id })}
              >
                {words(message('pick.read'))}
                <VisuallyHidden> {words(item.label)}</VisuallyHidden>
              </Button>
            )}
            <div class="details" aria-live="polite">
              {item.details.map((detail, index) => (
                <p key={`${detail.id} ${index}`}>{words(detail)}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <ConfirmBar
        {...props}
        label={message('pick.confirm', { count: Math.max(least, held) })}
        hint={message('pick.hint', { least })}
      />
    </PanelRoot>
  );
}

function TakeButton({ item, ...props }: Props & { readonly item: PicturedItem }) {
  const { picture, words } = props;
  const canSwap = picture.most === 1 && picture.held === 1;
  const press = () => {
    if (item.isHeld) return actIfLegal(props, { verb: 'putBack', target: item.id });
    const other = picture.items.find((one) => one.isHeld);
    // A hand for one thing changes it: the old one goes back, the new one is taken.
    if (canSwap && other !== undefined && actIfLegal(props, { verb: 'putBack', target: other.id })) {
      return props.act({ verb: 'take', target: item.id });
    }
    return actIfLegal(props, { verb: 'take', target: item.id });
  };
  return (
    <Button
      kind="quiet"
      className="card take"
      item={item.id}
      isPressed={item.isHeld}
      isOff={!item.isHeld && !canSwap && !isOffered(props.legal, 'take', item.id)}
      onPress={press}
    >
      <span class="card-sign" aria-hidden="true">
        {item.isHeld ? '✓' : '+'}
      </span>
      <span class="card-label">{words(item.label)}</span>
      {item.isHeld && <span class="chip chip-held">{words(message('pick.chip-held'))}</span>}
    </Button>
  );
}
