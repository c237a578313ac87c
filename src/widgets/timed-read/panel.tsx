import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { FigurePicture, isToBeRead } from '../figure.tsx';
import { actIfLegal, signKey } from '../panel-acts.ts';
import { PanelForm } from '../panel-form.tsx';
import type { TimedReadPicture } from './widget.ts';

export const timedReadKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓', 'Enter'], label: message('timed-read.key.look') },
  { keys: ['Tab'], label: message('timed-read.key.field') },
];

/** Ways to look above, what was seen in the middle, what is written below. */
export function TimedReadPanel(props: WidgetPanelProps<TimedReadPicture>) {
  const { picture, words } = props;
  return (
    <PanelRoot className="timed-read" keys={signKey}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <div class="looks">
        {picture.looks.map(({ id, label }) => (
          <Button
            key={id}
            item={id}
            isPressed={picture.looked === id}
            onPress={() => actIfLegal(props, { verb: 'start', target: id })}
          >
            {words(label)}
          </Button>
        ))}
      </div>
      {picture.figure !== undefined && <FigurePicture figure={picture.figure} words={words} />}
      <Seen {...props} />
      <PanelForm {...props} fields={picture.readings} verb="record" label={message('timed-read.confirm')} />
    </PanelRoot>
  );
}

/** What was seen, in words. Where the picture is what has to be read, sighted eyes see the words only once they ask for them. */
function Seen({ picture, words }: WidgetPanelProps<TimedReadPicture>) {
  const [isInWords, setInWords] = useState(false);
  const canHide = isToBeRead(picture.figure);
  const isHidden = canHide && !isInWords;
  return (
    <>
      {canHide && (
        <Button kind="quiet" className="inspect" isPressed={isInWords} onPress={() => setInWords(!isInWords)}>
          {words(message('timed-read.in-words'))}
        </Button>
      )}
      <div class={isHidden ? 'visually-hidden' : 'display'} aria-live="polite">
        {picture.shows.length === 0 ? (
          <p class="display-empty">{words(message('timed-read.unseen'))}</p>
        ) : (
          picture.shows.map((line, index) => <p key={`${picture.looked} ${index}`}>{words(line)}</p>)
        )}
      </div>
    </>
  );
}
