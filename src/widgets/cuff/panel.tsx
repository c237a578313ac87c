import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyActions } from '../../controls/panel-keys.ts';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { wakeInstruments } from '../../sound/instrument.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey } from '../panel-acts.ts';
import { Arm } from './arm-picture.tsx';
import { needleAt } from './bands.ts';
import { Bulb, Ears, Listening, Places, Waiting } from './controls-panel.tsx';
import { Dial, needleTurn } from './dial-picture.tsx';
import './panel.css';
import { type Live, useLive, useStepSound } from './panel-live.ts';
import { HearingLine, Speed } from './sound-panel.tsx';
import { Strip } from './strip-picture.tsx';
import { type CuffPicture, soundName } from './widget.ts';

export const cuffKeys: readonly PanelKey[] = [
  { keys: ['↑'], label: message('cuff.key.squeeze') },
  { keys: ['↓'], label: message('cuff.key.down') },
  { keys: ['V'], label: message('cuff.key.valve') },
  { keys: ['J', 'K'], label: message('cuff.key.mark') },
  { keys: ['L'], label: message('cuff.key.release') },
  { keys: ['N'], label: message('cuff.key.needle') },
];

/** The rate the valve was last opened at, and how fast the instrument runs on this screen: kept from panel to panel. */
const habits: { rate: string; speed: number | undefined } = { rate: '25', speed: undefined };

/** How fast instruments run at a pace, until the player chooses otherwise. */
const SPEED_AT: Readonly<Record<string, number>> = { step: 1, relaxed4: 0.5, relaxed2: 1, standard: 2 };

/** Gauge and arm above, what is heard in the middle, bulb and valve below. */
export function CuffPanel(props: WidgetPanelProps<CuffPicture>) {
  const { picture, words, legal } = props;
  const needle = useRef<SVGGElement>(null);
  const [rate, setRate] = useState(habits.rate);
  const [speed, setSpeed] = useState(
    habits.speed ?? SPEED_AT[document.documentElement.dataset.pace ?? ''] ?? 1,
  );
  const [said, setSaid] = useState('');
  habits.rate = rate;
  const live = useLive({
    picture,
    speed,
    isStill: wantsLessMotion(),
    onNeedle: (units) => needle.current?.setAttribute('transform', needleTurn(units)),
    onEmpty: (instrumentMs) => actIfLegal(props, { verb: 'release', instrumentMs }),
  });
  useStepSound(picture);
  const act = (action: Action) => {
    wakeInstruments();
    const isTimed = picture.rate > 0 || action.verb === 'open';
    actIfLegal(props, isTimed ? { ...action, instrumentMs: live.now() } : action);
  };
  const sayNeedle = () => setSaid(words('cuff.needle', { mmHg: needleNow(picture, live) }));
  useSaidSounds(picture, live, (mmHg, sound) =>
    setSaid(words('cuff.said', { mmHg, sound: words(`cuff.caption.${sound}`) })),
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
      <div class="cuff-pictures">
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
          <Speed
            words={words}
            speed={speed}
            setSpeed={(chosen) => {
              habits.speed = chosen;
              setSpeed(chosen);
            }}
          />
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

function needleNow(picture: CuffPicture, live: Live): number {
  return needleAt(Math.max(0, picture.units - picture.rate * (live.now() - picture.clockMs)));
}

/** Speaks each step down, and with the valve open each change of what is heard. */
function useSaidSounds(picture: CuffPicture, live: Live, say: (mmHg: number, sound: string) => void): void {
  const last = live.bands.at(-1);
  const step = picture.rate > 0 ? `${last?.phase}` : `${picture.clockMs}`;
  useEffect(() => {
    if (last !== undefined && picture.units > 0) say(last.to, soundName(last.phase));
  }, [step]);
}

function wantsLessMotion(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'reduced' || motion === 'full') return motion === 'reduced';
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
