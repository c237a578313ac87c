import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../../controls/choice.tsx';
import type { Words } from '../../text/words.ts';

/** How an instrument plays. It changes what one sees in a second, never what is on the instrument's clock. */
export type Way = 'half' | 'real' | 'double' | 'steps';

const SPEED: Readonly<Record<Way, number>> = { half: 0.5, real: 1, double: 2, steps: 0 };
/** A tab that slept has not been watching: one frame never counts for more. */
const LONGEST_FRAME_MS = 250;

/**
 * What somebody may attach to hear (or feel) what is shown: called at the moment a beat, a breath or a tone is drawn.
 * `at` is the time on the instrument's clock.
 */
export type Hear = (sound: 'beat' | 'in' | 'out' | 'tone', at: number) => void;

let preferred: Way | undefined;

/** The way the player chose last; step by step for who wants less motion. */
export function useWay(): readonly [Way, (way: Way) => void] {
  const [way, setWay] = useState<Way>(preferred ?? (wantsLessMotion() ? 'steps' : 'double'));
  const choose = (next: Way) => {
    preferred = next;
    setWay(next);
  };
  return [way, choose];
}

function wantsLessMotion(): boolean {
  const motion = document.documentElement.dataset.motion;
  if (motion === 'reduced' || motion === 'full') return motion === 'reduced';
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface WayProps {
  readonly way: Way;
  readonly choose: (way: Way) => void;
  readonly words: Words;
}

/** The speeds, and step by step. */
export function WayChoice({ way, choose, words }: WayProps) {
  const options = (['half', 'real', 'double', 'steps'] as const).map((id) => ({
    id,
    label: words(`rhythm.way.${id}`),
  }));
  return (
    <div class="rhythm-way">
      <Choice
        legend={words('rhythm.how')}
        options={options}
        chosen={way}
        onChoose={(id) => choose(id as Way)}
      />
    </div>
  );
}

interface ClockOptions {
  readonly isRunning: boolean;
  /** Where the instrument's clock is known to be. */
  readonly clockMs: number;
  readonly way: Way;
  /** Called with every new time that is drawn. */
  readonly onFrame: (ms: number, beforeMs: number) => void;
}

/** The instrument's clock as it is drawn: runs from the known time at the chosen speed, and sends nothing. */
export function useClock({ isRunning, clockMs, way, onFrame }: ClockOptions): number {
  const [shownMs, setShown] = useState(clockMs);
  const exact = useRef(clockMs);
  const latest = useRef(onFrame);
  latest.current = onFrame;
  const speed = SPEED[way];
  useEffect(() => {
    // Stopped, stepped or begun again: the known time holds.
    if (!isRunning || speed === 0 || clockMs === 0 || clockMs > exact.current) {
      exact.current = clockMs;
      setShown(clockMs);
    }
  }, [isRunning, clockMs, speed]);
  useEffect(() => {
    if (!isRunning || speed === 0) return undefined;
    let before = performance.now();
    let frame = requestAnimationFrame(function draw(now) {
      const from = Math.floor(exact.current);
      exact.current += Math.max(0, Math.min(now - before, LONGEST_FRAME_MS)) * speed;
      before = now;
      const ms = Math.floor(exact.current);
      setShown(ms);
      latest.current(ms, from);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [isRunning, speed]);
  return isRunning && speed > 0 ? Math.max(shownMs, clockMs) : clockMs;
}

/** A short tremble under the finger where the machine can do it. */
export function tremble(ms: number): void {
  if (typeof navigator.vibrate === 'function') navigator.vibrate(ms);
}
