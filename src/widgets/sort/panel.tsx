import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { itemName, type KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey } from '../panel-acts.ts';
import type { SortedItem, SortPicture } from './widget.ts';

export const sortKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('sort.key.move') },
  { keys: ['1', '2', '3', '…'], label: message('sort.key.place') },
  { keys: ['Backspace'], label: message('sort.key.unplace') },
  { keys: ['V'], label: message('sort.key.inspect') },
];

type Props = WidgetPanelProps<SortPicture>;

/** Items to choose from, bins to put the chosen one into; after that the next one that lies about is chosen. */
export function SortPanel(props: Props) {
  const { picture, words } = props;
  const [wanted, choose] = useState('');
  const chosen = picture.items.some((one) => one.id === wanted) ? wanted : nextLoose(picture, '');
  const place = (item: string, bin: string) => {
    if (!actIfLegal(props, { verb: 'place', target: item, value: bin })) return '';
    const next = nextLoose(picture, item);
    choose(next);
    return next;
  };
  return (
    <PanelRoot className="sort" keys={sortKeyActions(props, chosen, place)}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <ul class="items">
        {picture.items.map((item) => (
          <li key={item.id}>
            <ItemCard {...props} item={item} isChosen={item.id === chosen} choose={choose} />
          </li>
        ))}
      </ul>
      <h3>{words(message('sort.bins'))}</h3>
      <div class="bins">
        {picture.bins.map(({ id, label, count }, index) => (
          <Button key={id} hotkey={String(index + 1)} onPress={() => place(chosen, id)}>
            <span class="card-label">{words(label)}</span>
            <span class="badge">
              {count}
              <VisuallyHidden> {words(message('sort.inside'))}</VisuallyHidden>
            </span>
          </Button>
        ))}
      </div>
      <ConfirmBar {...props} label={message('sort.confirm')} hint={message('sort.all')} />
    </PanelRoot>
  );
}

interface ItemCardProps extends Props {
  readonly item: SortedItem;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

function ItemCard({ item, isChosen, choose, ...props }: ItemCardProps) {
  const { picture, words } = props;
  const bin = picture.bins.find((one) => one.id === item.bin);
  return (
    <>
      <Button
        kind="quiet"
        className="card"
        item={item.id}
        isPressed={isChosen}
        onPress={() => choose(item.id)}
      >
        <span class="card-label">{words(item.label)}</span>
        {bin !== undefined && <span class="chip chip-bin">{words(bin.label)}</span>}
      </Button>
      {item.isUnread && (
        <Button
          kind="quiet"
          className="inspect"
          onPress={() => actIfLegal(props, { verb: 'inspect', target: item.id })}
        >
          {words(message('sort.look'))}
          <VisuallyHidden> {words(item.label)}</VisuallyHidden>
        </Button>
      )}
      <div class="details" aria-live="polite">
        {item.details.map((detail, index) => (
          <p key={`${detail.id} ${index}`}>{words(detail)}</p>
        ))}
      </div>
    </>
  );
}

/** The next item after this one that is in no bin; the first item when none lies about. */
function nextLoose({ items }: SortPicture, after: string): string {
  const start = items.findIndex((one) => one.id === after) + 1;
  const round = [...items.slice(start), ...items.slice(0, start)];
  return (round.find((one) => one.bin === '' && one.id !== after) ?? items[0])?.id ?? '';
}

function focusItem(from: HTMLElement | null, id: string): void {
  const items = [...(from?.closest('.items')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  items.find((one) => one.dataset.item === id)?.focus();
}

function sortKeyActions(
  props: Props,
  chosen: string,
  place: (item: string, bin: string) => string,
): KeyActions {
  const { items, bins } = props.picture;
  const isItem = (id: string) => items.some((one) => one.id === id);
  const meant = (focused: HTMLElement | null) => (isItem(itemName(focused)) ? itemName(focused) : chosen);
  const digits = bins.map(({ id }, index) => {
    const placeFocused = (focused: HTMLElement | null) => {
      const next = place(meant(focused), id);
      // Keys go on from the item that is next, or the second key would move the first item again.
      if (isItem(itemName(focused))) focusItem(focused, next);
    };
    return [String(index + 1), placeFocused] as const;
  });
  return {
    ...Object.fromEntries(digits),
    Backspace: (focused) => actIfLegal(props, { verb: 'unplace', target: meant(focused) }),
    v: (focused) => actIfLegal(props, { verb: 'inspect', target: meant(focused) }),
    ...confirmKey(props),
  };
}
