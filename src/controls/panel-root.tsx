import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyActions, listenForKeys } from './panel-keys.ts';

interface PanelRootProps {
  readonly className: string;
  /** The panel's own keys; they win over the game's as long as the focus is inside. */
  readonly keys?: KeyActions;
  readonly children: ComponentChildren;
}

const FOCUSABLE = 'button, input, select, textarea, summary, [href]';

/** The frame of a widget's panel: listens for its keys and keeps the focus inside when what had it goes away. */
export function PanelRoot({ className, keys = {}, children }: PanelRootProps) {
  const root = useRef<HTMLElement>(null);
  const latest = useRef(keys);
  latest.current = keys;
  const place = useRef(-1);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const stopKeys = listenForKeys(element, () => latest.current);
    const onFocus = (event: FocusEvent) => {
      const { target } = event;
      place.current = target instanceof HTMLElement ? focusables(element).indexOf(target) : -1;
    };
    // Leaving for another place forgets the place; being removed from the page does not send this with a target.
    const onBlur = (event: FocusEvent) => {
      if (event.relatedTarget !== null) place.current = -1;
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      stopKeys();
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, []);
  useLayoutEffect(() => {
    const element = root.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (element === null || place.current < 0 || !isLost) return;
    const all = focusables(element);
    (all[Math.min(place.current, all.length - 1)] ?? element).focus();
  });
  return (
    <section class={`panel ${className}`} ref={root} tabIndex={-1}>
      {children}
    </section>
  );
}

function focusables(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0);
}
