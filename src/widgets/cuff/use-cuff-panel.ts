import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { wakeInstruments } from '../../sound/instrument.ts';
import { actIfLegal } from '../panel-acts.ts';
import { needleAt } from './bands.ts';
import { needleTurn } from './dial-picture.tsx';
import { type Live, useLive, useStepSound } from './panel-live.ts';
import { unitsAt } from './state.ts';
import { type CuffPicture, soundName } from './widget.ts';

/** The rate the valve was last opened at, and how fast the instrument runs on this screen: kept from panel to panel. */
const habits: { rate: string; speed: number | undefined } = { rate: '25', speed: undefined };

/** How fast instruments run at a pace, until the player chooses otherwise. */
const SPEED_AT: Readonly<Record<string, number>> = { step: 1, relaxed4: 0.5, relaxed2: 1, standard: 2 };

/** What stands behind the cuff's panel: its clock, its sounds, what is spoken, and acts that carry the clock. */
export function useCuffPanel(
  props: WidgetPanelProps<CuffPicture>,
  needle: RefObject<SVGGElement | null>,
  pictures: RefObject<HTMLElement | null>,
) {
  const { picture, words } = props;
  const [rate, setRate] = useState(habits.rate);
  const [speed, setSpeed] = useState(habits.speed ?? speedOfPace());
  const [said, setSaid] = useState('');
  const live = useLive({
    picture,
    speed,
    isStill: wantsLessMotion(),
    onNeedle: (units) => needle.current?.setAttribute('transform', needleTurn(units)),
    onEmpty: (instrumentMs) => actIfLegal(props, { verb: 'release', instrumentMs }),
  });
  useStepSound(picture);
  useSaidSounds(picture, live, (mmHg, sound) =>
    setSaid(words('cuff.said', { mmHg, sound: words(`cuff.caption.${sound}`) })),
  );
  const isFull = picture.units > 0;
  // With the cuff full, dial and bulb are what is looked at; what is above them can be scrolled back to.
  useEffect(() => {
    if (isFull) pictures.current?.scrollIntoView({ block: 'start' });
  }, [isFull]);
  return {
    live,
    rate,
    speed,
    said,
    act: (action: Action) => {
      wakeInstruments();
      const isTimed = picture.rate > 0 || action.verb === 'open';
      actIfLegal(props, isTimed ? { ...action, instrumentMs: live.now() } : action);
    },
    setRate: (chosen: string) => {
      habits.rate = chosen;
      setRate(chosen);
    },
    setSpeed: (chosen: number) => {
      habits.speed = chosen;
      setSpeed(chosen);
    },
    sayNeedle: () => setSaid(words('cuff.needle', { mmHg: needleAt(unitsAt(picture, live.now())) })),
  };
}

/** Speaks each step down, and with the valve open each change of what is heard. */
function useSaidSounds(picture: CuffPicture, live: Live, say: (mmHg: number, sound: string) => void): void {
  const last = live.bands.at(-1);
  const step = picture.rate > 0 ? `${last?.phase}` : `${picture.clockMs}`;
  useEffect(() => {
    if (last !== undefined && picture.units > 0) say(last.to, soundName(last.phase));
  }, [step]);
}

function speedOfPace(): number {
  return SPEED_AT[document.documentElement.dataset.pace ?? ''] ?? 1;
}

function wantsLessMotion(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'reduced' || motion === 'full') return motion === 'reduced';
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
