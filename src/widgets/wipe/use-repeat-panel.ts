import { useEffect, useRef, useState } from 'preact/hooks';

/** Between two passes of a wipe that is held down. */
const EVERY_MS = 420;

export interface Repeating {
  /** The zone that is being wiped over and over, `''` when none is. */
  readonly target: string;
  readonly press: (id: string) => void;
  readonly release: () => void;
  readonly click: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly stop: () => void;
}

/** Passes that go on while a zone is held, or until it is pressed again; a short press stays one pass. */
export function useRepeat(pass: (id: string) => boolean): Repeating {
  const latest = useRef(pass);
  latest.current = pass;
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined);
  const wasHeld = useRef(false);
  const [target, setTarget] = useState('');
  const stop = () => {
    clearInterval(timer.current);
    timer.current = undefined;
    setTarget('');
  };
  useEffect(() => () => clearInterval(timer.current), []);
  const start = (id: string) => {
    clearInterval(timer.current);
    setTarget(id);
    timer.current = setInterval(() => {
      wasHeld.current = true;
      if (!latest.current(id)) stop();
    }, EVERY_MS);
  };
  return {
    target,
    stop,
    press: (id) => {
      wasHeld.current = false;
      start(id);
    },
    release: () => {
      if (timer.current !== undefined) stop();
    },
    // The click that ends a hold is no pass of its own.
    click: (id) => {
      if (!wasHeld.current) latest.current(id);
      wasHeld.current = false;
    },
    toggle: (id) => {
      if (target === id) return stop();
      latest.current(id);
      return start(id);
    },
  };
}
