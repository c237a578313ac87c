import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { itemName } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey } from '../panel-acts.ts';
import type { ComparePicture, PicturedCell } from './widget.ts';

export const compareKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓', '←', '→'], label: message('compare.key.move') },
  { keys: ['M', 'L', 'Enter'], label: message('compare.key.mark') },
];

type Props = WidgetPanelProps<ComparePicture>;

/** Documents as tables side by side; the value itself is the button that marks it. */
export function ComparePanel(props: Props) {
  const { picture, words } = props;
  const toggle = (target: string) => {
    const cells = picture.documents.flatMap((document) => document.fields);
    const cell = cells.find((one) => one.target === target);
    if (cell !== undefined) toggleMark(props, cell, picture.marks[0]?.id ?? '');
  };
  const markFocused = (focused: HTMLElement | null) => toggle(itemName(focused));
  return (
    <PanelRoot className="compare" keys={{ m: markFocused, l: markFocused, ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <div class="documents">
        {picture.documents.map((document) => (
          <table class="document" key={document.id} data-column={document.id}>
            <caption>{words(document.title)}</caption>
            <tbody>
              {document.fields.map((cell) => (
                <tr key={cell.id} class={cell.mark === null ? '' : 'is-marked'}>
                  <th scope="row">{words(cell.label)}</th>
                  <td>
                    <MarkButtons {...props} cell={cell} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {picture.decision !== null && (
        <Choice
          isStacked
          legend={words(picture.decision.label)}
          options={picture.decision.options.map(({ id, label }) => ({ id, label: words(label) }))}
          chosen={picture.decision.chosen}
          onChoose={(target) => actIfLegal(props, { verb: 'decide', target })}
        />
      )}
      <ConfirmBar {...props} label={message('compare.confirm')} hint={message('compare.hint')} />
    </PanelRoot>
  );
}

function MarkButtons(props: Props & { readonly cell: PicturedCell }) {
  const { cell, picture, words } = props;
  const [only, ...others] = picture.marks;
  if (only !== undefined && others.length === 0) {
    return (
      <Button
        kind="quiet"
        className="cell"
        item={cell.target}
        isPressed={cell.mark !== null}
        onPress={() => toggleMark(props, cell, only.id)}
      >
        <span class="cell-value">{words(cell.value)}</span>
        {cell.mark === null ? (
          <VisuallyHidden>, {words(message('compare.mark-as', { label: only.label }))}</VisuallyHidden>
        ) : (
          <span class="chip chip-mark">{words(only.label)}</span>
        )}
      </Button>
    );
  }
  return (
    <>
      <span class="cell-value">{words(cell.value)}</span>
      <span class="cell-marks">
        {picture.marks.map((mark) => (
          <Button
            kind="quiet"
            className="mark"
            key={mark.id}
            item={cell.target}
            isPressed={cell.mark?.id === mark.id}
            onPress={() => toggleMark(props, cell, mark.id)}
          >
            {words(mark.label)}
            <VisuallyHidden> {words(cell.label)}</VisuallyHidden>
          </Button>
        ))}
      </span>
    </>
  );
}

function toggleMark(props: Props, { target, mark }: PicturedCell, kind: string): void {
  if (mark?.id === kind) actIfLegal(props, { verb: 'unmark', target });
  else actIfLegal(props, { verb: 'mark', target, value: kind });
}
