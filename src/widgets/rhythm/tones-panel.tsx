import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { actIfLegal, isOffered, signKey } from '../panel-acts.ts';
import { PanelForm } from '../panel-form.tsx';
import { type Hear, tremble } from './instrument-panel.tsx';
import { Listener } from './listener-picture.tsx';
import { answerLine, type TonesPart } from './tones.ts';
import type { RhythmPicture } from './widget.ts';

const TREMBLE_MS = 120;

interface Props extends WidgetPanelProps<RhythmPicture> {
  readonly part: TonesPart;
  readonly hear: Hear | undefined;
}

/** Tones to play, the listener to watch, the grid to fill. */
export function TonesPanel(props: Props) {
  const { part, picture, words, legal, hear } = props;
  const play = (target: string) => {
    if (!actIfLegal(props, { verb: 'play', target })) return;
    hear?.('tone', part.plays);
    tremble(TREMBLE_MS);
  };
  return (
    <PanelRoot className="rhythm" keys={signKey}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <div class="rhythm-tones">
        <fieldset class="looks rhythm-set">
          <legend class="visually-hidden">{words('rhythm.tones')}</legend>
          {part.tones.map(({ id, label }) => (
            <Button
              key={id}
              item={id}
              isPressed={part.last === id}
              isOff={!isOffered(legal, 'play', id)}
              onPress={() => play(id)}
            >
              {words(label)}
            </Button>
          ))}
        </fieldset>
        <Listener hand={part.hand} />
      </div>
      <div class="display" role="status" key={part.plays}>
        <p>{part.last === '' ? words('rhythm.unplayed') : words(answerLine(part))}</p>
      </div>
      <div class="rhythm-controls">
        {(['silence', 'remind'] as const).map((verb) => (
          <Button
            key={verb}
            kind="quiet"
            isOff={!isOffered(legal, verb)}
            onPress={() => actIfLegal(props, { verb })}
          >
            {words(message(`rhythm.${verb}`))}
          </Button>
        ))}
      </div>
      <PanelForm {...props} fields={picture.readings} verb="record" label={message('rhythm.confirm')} />
    </PanelRoot>
  );
}
