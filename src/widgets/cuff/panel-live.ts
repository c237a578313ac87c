import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openChannel } from '../../sound/instrument.ts';
import { playKorotkoff } from '../../sound/instrument-korotkoff.ts';
import { type Band, withBeat } from './bands.ts';
import type { Phase } from './korotkoff.ts';
import { unitsAt } from './state.ts';
import type { CuffPicture } from './widget.ts';

/** A frame that comes later than this was held up: the instrument stood still with the page. */
const LONGEST_FRAME_MS = 100;
/** So long before its time a sound is handed to the sound card. */
const AHEAD_MS = 120;
/** How long the needle swings after a beat, and how far at the loudest, in mmHg. */
const SWING_MS = 180;
const SWING_MMHG = 2.5;

/** What the panel shows while the valve is open; between acts nothing is sent. */
export interface Live {
  /** What was heard so far, with the beats since the last act. */
  readonly bands: readonly Band[];
  /** Loudness of the last beat, percent; 0 for a silent one. */
  readonly loud: number;
  /** The instrument's clock, to go with an act. */
  readonly now: () => number;
}

interface Wishes {
  readonly picture: CuffPicture;
  readonly speed: number;
  readonly isStill: boolean;
  /** Draws the needle, in ten-thousandths of mmHg, as often as the screen is drawn. */
  readonly onNeedle: (units: number) => void;
  /** The cuff has run empty. */
  readonly onEmpty: (instrumentMs: number) => void;
}

/** Runs the clock of the open valve by animation frames, from the same functions that the reducer judges by. */
export function useLive(wishes: Wishes): Live {
  const { picture } = wishes;
  const latest = useRef(wishes);
  latest.current = wishes;
  const clock = useRef(picture.clockMs);
  const sentMs = useRef(0);
  const [heard, setHeard] = useState(0);
  const isOpen = picture.rate > 0;
  useEffect(() => {
    if (!isOpen) return undefined;
    clock.current = latest.current.picture.clockMs;
    sentMs.current = clock.current;
    const channel = openChannel();
    let frame = 0;
    let before: number | undefined;
    const tick = (time: number) => {
      const { speed, onNeedle, onEmpty, isStill } = latest.current;
      const shown = latest.current.picture;
      const passed = before === undefined || isHeld() ? 0 : Math.min(time - before, LONGEST_FRAME_MS);
      before = time;
      clock.current += passed * speed;
      const ms = clock.current;
      const units = unitsAt(shown, ms);
      onNeedle(units + (isStill ? 0 : swing(shown, ms, speed)));
      if (channel !== undefined) {
        for (const [atMs, phase, loud] of shown.beats) {
          if (phase === 0 || atMs <= sentMs.current || atMs > ms + AHEAD_MS * speed) continue;
          sentMs.current = atMs;
          playKorotkoff(
            channel,
            phase,
            loud / 100,
            channel.context.currentTime + (atMs - ms) / 1_000 / speed,
          );
        }
      }
      setHeard(countUntil(shown, ms));
      if (units > 0) frame = requestAnimationFrame(tick);
      else onEmpty(Math.round(ms));
    };
    frame = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(frame);
      channel?.stop();
    };
  }, [isOpen]);
  const beats = isOpen ? picture.beats.slice(0, heard) : [];
  return {
    bands: beats.reduce<readonly Band[]>(
      (bands, [atMs, phase, loud]) => withBeat(bands, { phase, loud }, unitsAt(picture, atMs)),
      picture.bands,
    ),
    loud: beats.at(-1)?.[2] ?? 0,
    now: useCallback(() => Math.max(Math.round(clock.current), latest.current.picture.clockMs), []),
  };
}

/** How loud a sound of a phase is where it is heard one beat at a time. */
const LOUD: Readonly<Record<Phase, number>> = { 0: 0, 1: 60, 2: 55, 3: 100, 4: 25 };

/** Sounds the last beat of each step down; nothing where nothing can be heard. */
export function useStepSound({ rate, clockMs, bands, units }: CuffPicture): void {
  const before = useRef(clockMs);
  useEffect(() => {
    const hasStepped = clockMs !== before.current && rate === 0 && units > 0;
    before.current = clockMs;
    const phase = bands.at(-1)?.phase ?? 0;
    const channel = hasStepped && phase > 0 ? openChannel() : undefined;
    if (channel !== undefined && phase > 0)
      playKorotkoff(channel, phase as Exclude<Phase, 0>, LOUD[phase] / 100, channel.context.currentTime);
  }, [clockMs, rate]);
}

function countUntil({ beats }: CuffPicture, ms: number): number {
  const next = beats.findIndex(([atMs]) => atMs > ms);
  return next === -1 ? beats.length : next;
}

/** How far the needle is off its course: it swings with every sound, and only with sounds. */
function swing({ beats }: CuffPicture, ms: number, speed: number): number {
  const beat = beats[countUntil({ beats } as CuffPicture, ms) - 1];
  if (beat === undefined) return 0;
  const part = (ms - beat[0]) / (SWING_MS * speed);
  return part >= 1 ? 0 : Math.sin(part * Math.PI) * (beat[2] / 100) * SWING_MMHG * 10_000;
}

/** A question over the page stops the instrument with it. */
function isHeld(): boolean {
  return document.hidden || document.querySelector('dialog[open]') !== null;
}
