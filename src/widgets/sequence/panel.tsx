import { Button } from '../../controls/button.tsx';
import { itemName } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey } from '../panel-acts.ts';
import type { SequencePicture } from './widget.ts';

export const sequenceKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('sequence.key.move') },
  { keys: ['Enter'], label: message('sequence.key.append') },
  { keys: ['Backspace'], label: message('sequence.key.remove') },
];

/** Cards above in the order chosen so far, cards below that are not used; a tap moves a card to the other side. */
export function SequencePanel(props: WidgetPanelProps<SequencePicture>) {
  const { picture, words } = props;
  const removeFocusedOrLast = (focused: HTMLElement | null) => {
    const id = itemName(focused);
    const target = picture.steps.some((step) => step.id === id) ? id : picture.steps.at(-1)?.id;
    if (target !== undefined) actIfLegal(props, { verb: 'remove', target });
  };
  return (
    <PanelRoot className="sequence" keys={{ Backspace: removeFocusedOrLast, ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <h3>{words(message('sequence.steps'))}</h3>
      {picture.steps.length === 0 ? (
        <p class="empty-place">{words(message('sequence.empty'))}</p>
      ) : (
        <ol class="steps">
          {picture.steps.map(({ id, label }, index) => (
            <li key={id}>
              <Button
                kind="quiet"
                className="card card-step"
                item={id}
                onPress={() => actIfLegal(props, { verb: 'remove', target: id })}
              >
                <span class="badge" aria-hidden="true">
                  {index + 1}
                </span>
                <span class="card-label">{words(label)}</span>
                <VisuallyHidden>, {words(message('sequence.take-out'))}</VisuallyHidden>
                <span class="card-sign" aria-hidden="true">
                  ✕
                </span>
              </Button>
            </li>
          ))}
        </ol>
      )}
      <h3>{words(message('sequence.cards'))}</h3>
      <ul class="cards">
        {picture.cards.map(({ id, label }) => (
          <li key={id}>
            <Button
              kind="quiet"
              className="card"
              item={id}
              onPress={() => actIfLegal(props, { verb: 'append', target: id })}
            >
              <span class="card-sign" aria-hidden="true">
                +
              </span>
              <span class="card-label">{words(label)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmBar {...props} label={message('sequence.confirm')} hint={message('sequence.hint')} />
    </PanelRoot>
  );
}
