import { useEffect, useState } from 'preact/hooks';
import type { WidgetId } from '../simulation/vocabulary/widget.ts';
import { loadedPanel, loadPanel, type PanelEntry } from './panels.ts';

export interface PanelOnItsWay {
  /** Absent while it is being loaded. */
  readonly entry: PanelEntry | undefined;
  /** It could not be had; `again` asks for it once more. */
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/** The panel of a widget, loaded when it is not there yet. */
export function usePanel(widget: WidgetId): PanelOnItsWay {
  const [hasFailed, setFailed] = useState(false);
  const [entry, setEntry] = useState(loadedPanel(widget));
  useEffect(() => {
    if (entry !== undefined || hasFailed) return undefined;
    let isWanted = true;
    loadPanel(widget)
      .then((found) => isWanted && setEntry(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [widget, entry, hasFailed]);
  return { entry, hasFailed, again: () => setFailed(false) };
}
