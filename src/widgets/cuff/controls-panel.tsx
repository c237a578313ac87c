import { Button } from '../../controls/button.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { isOffered } from '../panel-acts.ts';
import type { Live } from './panel-live.ts';
import type { CuffPicture } from './widget.ts';

type Props = WidgetPanelProps<CuffPicture>;

/** Where cuff and stethoscope go: one of a few for each place, to be changed as long as the cuff is empty. */
export function Places({ picture, legal, act, words }: Props) {
  const isOpen = isOffered(legal, 'fit');
  if (!isOpen) return null;
  return (
    <div class="cuff-places">
      {picture.fit.map(({ id, label, options, chosen }) => (
        <fieldset class="cuff-place" key={id}>
          <legend>{words(label)}</legend>
          <div class="cuff-options">
            {options.map((option) => (
              <Button
                key={option.id}
                item={`${id}/${option.id}`}
                isPressed={chosen === option.id}
                onPress={() => act({ verb: 'fit', target: id, value: option.id })}
              >
                {words(option.label)}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

/** What the free hand does: fingers on the wrist, or the stethoscope on the artery. */
export function Ears({ picture, legal, act, words }: Props) {
  return (
    <div class="cuff-pair">
      {(['fingers', 'stethoscope'] as const).map((use) => (
        <Button
          key={use}
          item={use}
          isPressed={picture.use === use}
          isOff={picture.use !== use && !isOffered(legal, 'use', use)}
          onPress={() => picture.use !== use && act({ verb: 'use', target: use })}
        >
          {words(`cuff.use.${use}`)}
        </Button>
      ))}
    </div>
  );
}

/** Bulb, and the way to empty the cuff at once. */
export function Bulb({ legal, act, words }: Props) {
  return (
    <div class="cuff-pair">
      <Button
        item="squeeze"
        hotkey="↑"
        isOff={!isOffered(legal, 'squeeze')}
        onPress={() => act({ verb: 'squeeze' })}
      >
        {words('cuff.squeeze')}
      </Button>
      <Button
        item="release"
        hotkey="L"
        isOff={!isOffered(legal, 'release')}
        onPress={() => act({ verb: 'release' })}
      >
        {words('cuff.release')}
      </Button>
    </div>
  );
}

interface ListeningProps extends Props {
  readonly rate: string;
  readonly setRate: (rate: string) => void;
  readonly live: Live;
}

/** The valve with its rates, the step down, and the two marks. */
export function Listening({ picture, legal, act, words, rate, setRate }: ListeningProps) {
  const { first, last } = picture;
  const isOpen = picture.rate > 0;
  const marks = { first, last };
  return (
    <>
      <div class="cuff-pair">
        <Button
          item="valve"
          hotkey="V"
          isOff={!isOffered(legal, 'open') && !isOffered(legal, 'close')}
          onPress={() => act(isOpen ? { verb: 'close' } : { verb: 'open', value: rate })}
        >
          {words(isOpen ? 'cuff.close' : 'cuff.open')}
        </Button>
        <Button
          item="down"
          hotkey="↓"
          isOff={!isOffered(legal, 'down')}
          onPress={() => act({ verb: 'down' })}
        >
          {words('cuff.down')}
        </Button>
        {(['first', 'last'] as const).map((mark) => (
          <Button
            key={mark}
            item={mark}
            className="cuff-mark"
            hotkey={mark === 'first' ? 'J' : 'K'}
            isOff={!isOffered(legal, 'mark')}
            onPress={() => act({ verb: 'mark', value: mark })}
          >
            {words(`cuff.mark.${mark}`)}
            <span class="cuff-marked">{marks[mark] ?? '–'}</span>
          </Button>
        ))}
      </div>
      <fieldset class="cuff-place">
        <legend>{words('cuff.valve')}</legend>
        <div class="cuff-rates">
          {picture.rates.map(String).map((one) => (
            <Button
              key={one}
              item={`rate/${one}`}
              isPressed={rate === one}
              name={words('cuff.open.option', { rate: Number(one) / 10 })}
              onPress={() => {
                setRate(one);
                if (isOpen) act({ verb: 'open', value: one });
              }}
            >
              {words('cuff.rate', { rate: Number(one) / 10 })}
            </Button>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** Ways to wait with the cuff empty. */
export function Waiting({ picture, legal, act, words }: Props) {
  const waits = legal.find((one) => one.verb === 'wait')?.value?.options ?? [];
  if (picture.emptyMs === null) return null;
  return (
    <div class="cuff-waiting">
      <p>{words('cuff.empty', { ms: picture.emptyMs })}</p>
      <div class="cuff-rates">
        {waits.map(({ id, label }) => (
          <Button key={id} item={`wait/${id}`} kind="quiet" onPress={() => act({ verb: 'wait', value: id })}>
            {words(label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
