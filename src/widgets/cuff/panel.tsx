import { useRef } from 'preact/hooks';
import type { KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { confirmKey } from '../panel-acts.ts';
import { Arm } from './arm-picture.tsx';
import { needleAt } from './bands.ts';
import { Bulb, Ears, Listening, Places, Waiting } from './controls-panel.tsx';
import { Dial } from './dial-picture.tsx';
import './panel.css';
import { HearingLine, Speed } from './sound-panel.tsx';
import { Strip } from './strip-picture.tsx';
import { useCuffPanel } from './use-cuff-panel.ts';
import type { CuffPicture } from './widget.ts';

export const cuffKeys: readonly PanelKey[] = [
  { keys: ['↑'], label: message('cuff.key.squeeze') },
  { keys: ['↓'], label: message('cuff.key.down') },
  { keys: ['V'], label: message('cuff.key.valve') },
  { keys: ['J', 'K'], label: message('cuff.key.mark') },
  { keys: ['L'], label: message('cuff.key.release') },
  { keys: ['N'], label: message('cuff.key.needle') },
];

/** Gauge and arm above, what is heard in the middle, bulb and valve below. */
export function CuffPanel(props: WidgetPanelProps<CuffPicture>) {
  const { picture, words, legal } = props;
  const needle = useRef<SVGGElement>(null);
  const pictures = useRef<HTMLDivElement>(null);
  const { act, live, rate, setRate, speed, setSpeed, said, sayNeedle } = useCuffPanel(
    props,
    needle,
    pictures,
  );
  const part = { ...props, act };
  return (
    <PanelRoot className="cuff" keys={keysOf(part, rate, sayNeedle)}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      {picture.notes.length > 0 && (
        <ul class="notes">
          {picture.notes.map((note, index) => (
            <li key={index}>{words(note)}</li>
          ))}
        </ul>
      )}
      <Places {...part} />
      <Ears {...part} />
      <div class="cuff-pictures" ref={pictures}>
        <Dial needle={needle} units={picture.units} first={picture.first} last={picture.last} />
        <div class="cuff-arm">
          <Arm picture={picture} />
          {picture.use === 'stethoscope' && <Strip bands={live.bands} words={words} />}
          <Felt {...part} />
        </div>
      </div>
      <Bulb {...part} />
      {picture.use === 'stethoscope' && <Listening {...part} rate={rate} setRate={setRate} live={live} />}
      <Waiting {...part} />
      {picture.use === 'stethoscope' && (
        <div class="cuff-sound">
          <Speed words={words} speed={speed} setSpeed={setSpeed} />
          <HearingLine words={words} />
        </div>
      )}
      <VisuallyHidden>
        <span aria-live="polite" aria-atomic="true">
          {said}
        </span>
      </VisuallyHidden>
      <ConfirmBar
        legal={legal}
        act={act}
        words={words}
        label={message('cuff.confirm')}
        hint={message('cuff.hint')}
      />
    </PanelRoot>
  );
}

/** What the fingers feel, in words. */
function Felt({ picture, words }: WidgetPanelProps<CuffPicture>) {
  const { pulse, gone, units } = picture;
  return (
    <div class="cuff-felt">
      {pulse !== null && units > 0 && (
        <p aria-live="polite">
          {words('cuff.needle', { mmHg: needleAt(units) })}{' '}
          {words(pulse === 'felt' ? 'cuff.pulse' : 'cuff.noPulse')}
        </p>
      )}
      {gone !== null && <p class="cuff-gone">{words('cuff.gone', { mmHg: gone })}</p>}
    </div>
  );
}

function keysOf(props: WidgetPanelProps<CuffPicture>, rate: string, sayNeedle: () => void): KeyActions {
  const { act, legal, picture } = props;
  const can = (verb: string): boolean => legal.some((one) => one.verb === verb);
  return {
    ...confirmKey(props),
    ...(can('squeeze') ? { ArrowUp: () => act({ verb: 'squeeze' }) } : {}),
    ...(can('down') ? { ArrowDown: () => act({ verb: 'down' }) } : {}),
    v: () => act(picture.rate > 0 ? { verb: 'close' } : { verb: 'open', value: rate }),
    j: () => act({ verb: 'mark', value: 'first' }),
    k: () => act({ verb: 'mark', value: 'last' }),
    l: () => act({ verb: 'release' }),
    n: sayNeedle,
  };
}
