import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import type { KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered } from '../panel-acts.ts';
import type { TalkPicture, TalkTurn } from './widget.ts';

export const talkKeys: readonly PanelKey[] = [
  { keys: ['1', '2', '3', '4'], label: message('talk.key.say') },
  { keys: ['S'], label: message('talk.key.listen') },
];

type Props = WidgetPanelProps<TalkPicture>;

/** The transcript, then what can be said now: each line with its intention and its number key. */
export function TalkPanel(props: Props) {
  const { picture, legal, words } = props;
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => last.current?.scrollIntoView({ block: 'nearest' }), [picture.turns.length]);
  return (
    <PanelRoot className="talk" keys={{ ...sayKeys(props), ...confirmKey(props) }}>
      <div class="transcript" aria-live="polite">
        <ol>
          {picture.turns.map((turn, index) => (
            <li key={`${turn.beat} ${index}`} ref={index === picture.turns.length - 1 ? last : null}>
              <Turn turn={turn} words={words} />
            </li>
          ))}
        </ol>
      </div>
      {picture.choices.length > 0 && (
        <ol class="lines" data-focus="first">
          {picture.choices.map(({ id, intent, label }, index) => (
            <li key={id}>
              <Button
                kind="quiet"
                className="card line"
                item={id}
                hotkey={String(index + 1)}
                onPress={() => actIfLegal(props, { verb: 'say', target: id })}
              >
                <span class={`chip chip-${intent}`}>{words(message(`talk.intent.${intent}`))}</span>
                <span class="card-label">{words(label)}</span>
              </Button>
            </li>
          ))}
        </ol>
      )}
      {isOffered(legal, 'confirm') && (
        <ConfirmBar {...props} label={message('talk.confirm')} hint={message('talk.over')} />
      )}
    </PanelRoot>
  );
}

function Turn({ turn, words }: { readonly turn: TalkTurn } & Pick<Props, 'words'>) {
  const { speaker, line, cue, answer } = turn;
  return (
    <>
      {(line !== null || cue !== null || speaker !== null) && (
        <div class="bubble">
          {speaker !== null && <strong class="bubble-speaker">{words(speaker)}</strong>}
          {cue !== null && <em class="bubble-cue">{words(cue)}</em>}
          {line !== null && <p>{words(line)}</p>}
        </div>
      )}
      {answer !== null && (
        <div class="bubble bubble-mine">
          <VisuallyHidden>{words(message('talk.you'))}</VisuallyHidden>
          <p>{words(answer)}</p>
        </div>
      )}
    </>
  );
}

/** Digits say the line of that number; S listens where listening is one of the lines. */
function sayKeys(props: Props): KeyActions {
  const { choices } = props.picture;
  const say = (target: string) => () => {
    actIfLegal(props, { verb: 'say', target });
  };
  const digits = choices.map(({ id }, index) => [String(index + 1), say(id)] as const);
  const listen = choices.filter(({ intent }) => intent === 'listen').slice(0, 1);
  return Object.fromEntries([...digits, ...listen.map(({ id }) => ['s', say(id)] as const)]);
}
