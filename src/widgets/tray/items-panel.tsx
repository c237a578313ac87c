import { Button } from '../../controls/button.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { actIfLegal, isOffered } from '../panel-acts.ts';
import { Thing } from './picture.tsx';
import type { PicturedItem, TrayPicture } from './pictured.ts';

interface Props extends WidgetPanelProps<TrayPicture> {
  /** The thing of which is asked how it is handled. */
  readonly asked: string;
  readonly ask: (item: string) => void;
  readonly layBack: () => void;
}

/** The things beside the tray. One press takes up what has only one way; else it asks how. */
export function TrayItems(props: Props) {
  const { picture, words } = props;
  return (
    <>
      <h3>{words(message(picture.hasField ? 'tray.things' : 'tray.stock'))}</h3>
      <ul class="tray-items">
        {picture.items.map((item) => (
          <li key={item.id} class="shelf-item">
            <Item {...props} item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ItemProps = Props & { readonly item: PicturedItem };

function Item({ item, ...props }: ItemProps) {
  const { picture, words, asked, ask, layBack } = props;
  const isHeld = picture.hand === item.id;
  const press = () => {
    if (isHeld) return layBack();
    // Another thing is taken up instead of the one in hand.
    if (picture.hand !== '') layBack();
    if (item.ways.length > 0) return ask(asked === item.id ? '' : item.id);
    return props.act({ verb: 'take', target: item.id });
  };
  const canPress = isHeld || (picture.isOpen && item.place === '');
  return (
    <>
      <Button
        kind="quiet"
        className="card"
        item={item.id}
        isPressed={isHeld}
        isOff={!canPress}
        onPress={press}
      >
        <Thing id={item.id} way={item.way?.id ?? ''} isSpoilt={item.isContaminated} />
        <span class="card-label">{words(item.label)}</span>
        <Whereabouts {...props} item={item} />
      </Button>
      {item.isUnread && <Small {...props} item={item} verb="inspect" text="tray.look" />}
      {isOffered(props.legal, 'remove', item.id) && (
        <Small {...props} item={item} verb="remove" text="tray.off" />
      )}
      <Ways {...props} item={item} />
      <div class="details" aria-live="polite">
        {item.details.map((detail, at) => (
          <p key={`${detail.id} ${at}`}>{words(detail)}</p>
        ))}
      </div>
    </>
  );
}

function Whereabouts({ item, picture, words }: ItemProps) {
  const where = picture.places.find((one) => one.id === item.place)?.label;
  if (picture.hand === item.id) return <span class="chip chip-held">{words(message('tray.held'))}</span>;
  if (where === undefined) return null;
  return (
    <span class={`chip ${item.isContaminated ? 'chip-mark' : 'chip-bin'}`}>
      {words(message('tray.lying', { where }))}
      {item.isContaminated && `, ${words(message('tray.spoilt'))}`}
      {item.way !== null && ` · ${words(item.way)}`}
    </span>
  );
}

/** How it may be handled; shown in full, so that every way can be read before one is chosen. */
function Ways({ item, picture, words, asked, ask, ...props }: ItemProps) {
  if (item.ways.length === 0 || item.place !== '' || picture.hand === item.id) return null;
  const isAsked = asked === item.id && picture.isOpen;
  if (!isAsked) {
    return <p class="ways-said">{item.ways.map((one) => words(one.label)).join(' · ')}</p>;
  }
  return (
    <div class="answers" data-focus="first">
      {item.ways.map(({ id, label }) => (
        <Button
          key={id}
          item={`${item.id}-${id}`}
          onPress={() => {
            ask('');
            actIfLegal(props, { verb: 'take', target: item.id, value: id });
          }}
        >
          {words(label)}
        </Button>
      ))}
    </div>
  );
}

function Small({
  item,
  verb,
  text,
  words,
  ...props
}: ItemProps & { readonly verb: string; readonly text: 'tray.look' | 'tray.off' }) {
  return (
    <Button kind="quiet" className="inspect" onPress={() => actIfLegal(props, { verb, target: item.id })}>
      {words(message(text))}
      <VisuallyHidden> {words(item.label)}</VisuallyHidden>
    </Button>
  );
}
