import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import type { KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, offerOf } from '../panel-acts.ts';
import type { LadderPicture } from './widget.ts';

export const ladderKeys: readonly PanelKey[] = [
  { keys: ['Y', 'N', 'U'], label: message('ladder.key.answer') },
  { keys: ['1', '2', '3', '…'], label: message('ladder.key.number') },
  { keys: ['Backspace'], label: message('ladder.key.back') },
];

type Props = WidgetPanelProps<LadderPicture>;

/** The way so far, the question of the protocol with what is known, its answers; at the end the rungs. */
export function LadderPanel(props: Props) {
  const { picture, legal, words } = props;
  const { node } = picture;
  const back = offerOf(legal, 'back');
  const goBack = () => actIfLegal(props, { verb: 'back' });
  return (
    <PanelRoot className="ladder" keys={{ Backspace: goBack, ...answerKeys(props), ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <ol class="path">
        {picture.path.map((one) => (
          <li key={one.node}>
            {words(one.question)} <strong>{words(one.answer)}</strong>
          </li>
        ))}
      </ol>
      <div aria-live="polite">
        {node !== null && (
          <section class="question" key={node.id}>
            <h3>{words(node.question)}</h3>
            {node.evidence.length > 0 && (
              <ul class="notes">
                {node.evidence.map((line, index) => (
                  <li key={`${line.id} ${index}`}>{words(line)}</li>
                ))}
              </ul>
            )}
          </section>
        )}
      </div>
      {node !== null && (
        <div class="answers" data-focus="first">
          {node.answers.map(({ id, label }, index) => (
            <Button
              key={`${node.id} ${id}`}
              item={id}
              hotkey={keyOf(id, index)}
              onPress={() => actIfLegal(props, { verb: 'answer', target: node.id, value: id })}
            >
              {words(label)}
            </Button>
          ))}
        </div>
      )}
      {picture.rungs.length > 0 && (
        <Choice
          isStacked
          legend={words(message('ladder.rungs'))}
          options={picture.rungs.map(({ id, label }) => ({ id, label: words(label) }))}
          chosen={picture.rung}
          onChoose={(target) => actIfLegal(props, { verb: 'choose', target })}
        />
      )}
      {back !== undefined && (
        <Button kind="quiet" className="back" onPress={goBack} hotkey="Backspace">
          {words(back.label)}
        </Button>
      )}
      <ConfirmBar {...props} label={message('ladder.confirm')} hint={message('ladder.hint')} />
    </PanelRoot>
  );
}

/** Yes, no and unsure have letters of their own, all other answers their number. */
function keyOf(answer: string, index: number): string {
  const letters: Readonly<Record<string, string>> = { yes: 'Y', no: 'N', unsure: 'U' };
  return letters[answer] ?? String(index + 1);
}

function answerKeys(props: Props): KeyActions {
  const { node } = props.picture;
  if (node === null) return {};
  const keys = node.answers.map(({ id }, index) => {
    const answer = () => actIfLegal(props, { verb: 'answer', target: node.id, value: id });
    return [keyOf(id, index).toLowerCase(), answer] as const;
  });
  return Object.fromEntries(keys);
}
