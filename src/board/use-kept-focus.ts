import { useEffect, useRef } from 'preact/hooks';
import { focusNeeds } from './focus-moves.ts';

/** Around what had the focus: where to look for the next thing when it goes away. */
const NEIGHBOURHOODS = ['[data-visit]', '.section', '.needs'];

/**
 * What is done often disappears: its button had the focus, and the page would start anew. The focus then goes to the next
 * button nearby, else to what needs the player. The page does not move under a pointer.
 */
export function useKeptFocus(panel: string | null): void {
  const last = useRef<{ readonly element: Element; readonly around: readonly HTMLElement[] } | null>(null);
  const panelBefore = useRef(panel);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const around = NEIGHBOURHOODS.flatMap((one) => target.closest<HTMLElement>(one) ?? []);
      last.current = { element: target, around };
    };
    // Left by the player's own will, and not because it went away: nothing to make good.
    const forget = () =>
      setTimeout(() => {
        if (last.current?.element.isConnected === true && document.activeElement === document.body) {
          last.current = null;
        }
      }, 0);
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
  useEffect(() => {
    const hasClosed = panelBefore.current !== null && panel === null;
    panelBefore.current = panel;
    const { activeElement } = document;
    const lost = last.current;
    if ((activeElement !== null && activeElement !== document.body) || lost === null) return;
    if (lost.element.isConnected) return;
    last.current = null;
    if (hasClosed) focusNeeds();
    else nextNearby(lost.around)?.focus({ preventScroll: true });
  });
}

function nextNearby(places: readonly HTMLElement[]): HTMLElement | null {
  const place = places.find((one) => one.isConnected && one.querySelector('button') !== null);
  return place?.querySelector('button') ?? null;
}
