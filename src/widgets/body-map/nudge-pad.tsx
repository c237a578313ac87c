import { Button } from '../../controls/button.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { type Action, isLegal, type Option } from '../../simulation/vocabulary/widget.ts';
import { actIfLegal } from '../panel-acts.ts';
import type { BodyMapPicture } from './pictured.ts';

interface Props extends WidgetPanelProps<BodyMapPicture> {
  readonly thing: Option;
}

/** Arrows as they lie on the keyboard, with the way each leads on a picture that is not mirrored. */
const ARROWS = [
  { key: 'ArrowLeft', sign: '←', way: 'left', other: 'right' },
  { key: 'ArrowUp', sign: '↑', way: 'up', other: 'up' },
  { key: 'ArrowDown', sign: '↓', way: 'down', other: 'down' },
  { key: 'ArrowRight', sign: '→', way: 'right', other: 'left' },
] as const;

/** Four buttons that move a thing by one nudge; with the focus on one of them the arrow keys do the same. */
export function NudgePad(props: Props) {
  const { picture, words, legal, thing } = props;
  const nudge = (arrow: (typeof ARROWS)[number]): Action => ({
    verb: 'nudge',
    target: thing.id,
    value: picture.isMirrored ? arrow.other : arrow.way,
  });
  return (
    <fieldset
      class="nudges"
      onKeyDown={(event) => {
        const arrow = ARROWS.find((one) => one.key === event.key);
        if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        actIfLegal(props, nudge(arrow));
      }}
    >
      <legend>{words(message('body-map.move', { label: thing.label }))}</legend>
      <div class="nudge-row">
        {ARROWS.map((arrow) => (
          <Button
            key={arrow.key}
            kind="quiet"
            isOff={!isLegal(legal, nudge(arrow))}
            onPress={() => actIfLegal(props, nudge(arrow))}
          >
            <span aria-hidden="true">{arrow.sign}</span>
            <VisuallyHidden>
              {words(message(`body-map.way.${picture.view}.${picture.isMirrored ? arrow.other : arrow.way}`))}
            </VisuallyHidden>
          </Button>
        ))}
        <Button kind="quiet" onPress={() => actIfLegal(props, { verb: 'unplace', target: thing.id })}>
          {words('body-map.off')}
          <VisuallyHidden> {words(thing.label)}</VisuallyHidden>
        </Button>
      </div>
    </fieldset>
  );
}
