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

/** Where the focus was: the element, the list around it, and its place in that list. */
interface Place {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  readonly index: number;
}

/** The frame of a widget's panel: listens for its keys and keeps the focus inside when what had it goes away. */
export function PanelRoot({ className, keys = {}, children }: PanelRootProps) {
  const root = useRef<HTMLElement>(null);
  const latest = useRef(keys);
  latest.current = keys;
  const place = useRef<Place | undefined>(undefined);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      place.current = target instanceof HTMLElement ? placeOf(element, target) : undefined;
    };
    const stopKeys = listenForKeys(element, () => latest.current);
    element.addEventListener('focusin', onFocus);
    return () => {
      stopKeys();
      element.removeEventListener('focusin', onFocus);
    };
  }, []);
  useLayoutEffect(() => {
    if (root.current !== null && place.current?.element.isConnected === false) {
      nextBest(root.current, place.current).focus();
    }
  });
  return (
    <section class={`panel ${className}`} ref={root} tabIndex={-1}>
      {children}
    </section>
  );
}

function placeOf(root: HTMLElement, element: HTMLElement): Place {
  const list = element.closest<HTMLElement>('ul, ol, [data-focus]') ?? root;
  return { element, list, index: focusables(list).indexOf(element) };
}

/**
 * What takes the focus when its element is gone: the neighbour in the same list, the first where the list was dealt anew
 * (`data-focus="first"`), else the first control of the panel.
 */
function nextBest(root: HTMLElement, { list, index }: Place): HTMLElement {
  const rest = list.isConnected ? focusables(list) : [];
  const neighbour = rest[list.dataset.focus === 'first' ? 0 : Math.min(index, rest.length - 1)];
  return neighbour ?? focusables(root)[0] ?? root;
}

function focusables(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0);
}
