import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { itemName, type KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered, offerOf } from '../panel-acts.ts';
import './panel.css';
import type { LabelPicture } from './widget.ts';

export const labelKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('label.key.move') },
  { keys: ['Enter'], label: message('label.key.take') },
  { keys: ['V'], label: message('label.key.scan') },
];

type Props = WidgetPanelProps<LabelPicture>;

/** Items of both lists bear these beginnings, so that the panel's keys know which list they are in. */
const STICKER = 'sticker:';

/** Where it is done, the stickers (one of them in hand), what they go on, and the patient's own words. */
export function LabelPanel(props: Props) {
  const { picture, words } = props;
  const [wanted, take] = useState('');
  const inHand = picture.labels.some((one) => one.id === wanted) ? wanted : (picture.labels[0]?.id ?? '');
  const print = offerOf(props.legal, 'print');
  const readBack = offerOf(props.legal, 'readBack');
  return (
    <PanelRoot className="label-panel" keys={keysOf(props, inHand)}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      {picture.notes.length > 0 && (
        <ul class="notes">
          {picture.notes.map((note, index) => (
            <li key={`${note.id} ${index}`}>{words(note)}</li>
          ))}
        </ul>
      )}
      {picture.places.length > 0 && (
        <Choice
          legend={words(message('label.where'))}
          options={picture.places.map(({ id, label }) => ({ id, label: words(label) }))}
          chosen={picture.place}
          onChoose={(target) => actIfLegal(props, { verb: 'go', target })}
          isStacked
        />
      )}
      <h3>{words(message('label.labels'))}</h3>
      <ul class="shelf">
        {picture.labels.map((one) => (
          <Sticker {...props} key={one.id} sticker={one} isInHand={one.id === inHand} take={take} />
        ))}
      </ul>
      {print !== undefined && (
        <Button className="inspect" onPress={() => props.act({ verb: 'print' })}>
          {words(print.label)}
        </Button>
      )}
      <h3>{words(message('label.targets'))}</h3>
      <ul class="shelf">
        {picture.targets.map((target) => (
          <Target {...props} key={target.id} target={target} inHand={inHand} />
        ))}
      </ul>
      {readBack !== undefined && (
        <Button onPress={() => props.act({ verb: 'readBack' })}>{words(readBack.label)}</Button>
      )}
      <Said {...props} />
      <ConfirmBar {...props} label={message('label.confirm')} hint={message('label.hint')} />
    </PanelRoot>
  );
}

interface StickerProps extends Props {
  readonly sticker: LabelPicture['labels'][number];
  readonly isInHand: boolean;
  readonly take: (id: string) => void;
}

function Sticker({ sticker: { id, label, isUnread, lines }, isInHand, take, ...props }: StickerProps) {
  const { words } = props;
  return (
    <li class={`shelf-item${isInHand ? ' is-held' : ''}`}>
      <Button
        kind="quiet"
        className="card take"
        item={`${STICKER}${id}`}
        isPressed={isInHand}
        onPress={() => take(id)}
      >
        <span class="card-label">{words(label)}</span>
        {isInHand && <span class="chip chip-held">{words(message('label.in-hand'))}</span>}
      </Button>
      {isUnread && (
        <Button
          kind="quiet"
          className="inspect"
          onPress={() => actIfLegal(props, { verb: 'scan', target: id })}
        >
          {words(message('label.scan-short'))}
          <VisuallyHidden> {words(label)}</VisuallyHidden>
        </Button>
      )}
      <div class="sticker" aria-live="polite">
        {lines.map((line, index) => (
          <p key={`${line.id} ${index}`}>{words(line)}</p>
        ))}
      </div>
    </li>
  );
}

interface TargetProps extends Props {
  readonly target: LabelPicture['targets'][number];
  readonly inHand: string;
}

function Target({ target: { id, label, lines, stuck }, inHand, ...props }: TargetProps) {
  const { picture, words } = props;
  const sticker = picture.labels.find((one) => one.id === stuck);
  return (
    <li class="shelf-item">
      <Button
        kind="quiet"
        className="card"
        item={id}
        isOff={!isOffered(props.legal, 'stick', id)}
        onPress={() => actIfLegal(props, { verb: 'stick', target: id, value: inHand })}
      >
        <span class="card-label">{words(message('label.stick', { label }))}</span>
        <span class={`chip${sticker === undefined ? '' : ' chip-bin'}`}>
          {words(sticker?.label ?? message('label.no-label'))}
        </span>
      </Button>
      {sticker !== undefined && (
        <Button
          kind="quiet"
          className="inspect"
          onPress={() => actIfLegal(props, { verb: 'peel', target: id })}
        >
          {words(message('label.peel-short'))}
          <VisuallyHidden> {words(label)}</VisuallyHidden>
        </Button>
      )}
      <div class="details">
        {lines.map((line, index) => (
          <p key={`${line.id} ${index}`}>{words(line)}</p>
        ))}
      </div>
    </li>
  );
}

/** What the patient said, and whether that is about what is stuck on now. */
function Said({ picture, words }: Pick<Props, 'picture' | 'words'>) {
  return (
    <div class="label-said" aria-live="polite">
      {picture.says.map((line, index) => (
        <p class="bubble" key={`${line.id} ${index}`}>
          {words(line)}
        </p>
      ))}
      {picture.says.length > 0 && (
        <p>{words(message(picture.isReadBack ? 'label.is-read-back' : 'label.read-back-first'))}</p>
      )}
    </div>
  );
}

function keysOf(props: Props, inHand: string): KeyActions {
  const scan = (focused: HTMLElement | null) => {
    const item = itemName(focused);
    const target = item.startsWith(STICKER) ? item.slice(STICKER.length) : inHand;
    actIfLegal(props, { verb: 'scan', target });
  };
  return { v: scan, ...confirmKey(props) };
}
