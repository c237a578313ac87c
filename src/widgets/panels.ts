import type { FunctionComponent } from 'preact';
import type { PanelKey, WidgetPanelProps } from '../controls/widget-panel.ts';
import type { WidgetId } from '../simulation/vocabulary/widget.ts';

export interface PanelEntry {
  readonly Panel: FunctionComponent<WidgetPanelProps<never>>;
  /** The panel's own keys, for help. */
  readonly keys: readonly PanelKey[];
}

/** How every widget's panel is loaded: each has a file of its own, so that the Board need not wait for all of them. */
const LOADS: Readonly<Record<WidgetId, () => Promise<PanelEntry>>> = {
  compare: () =>
    import('./compare/panel.tsx').then((it) => ({ Panel: it.ComparePanel, keys: it.compareKeys })),
  sequence: () =>
    import('./sequence/panel.tsx').then((it) => ({ Panel: it.SequencePanel, keys: it.sequenceKeys })),
  'timed-read': () =>
    import('./timed-read/panel.tsx').then((it) => ({ Panel: it.TimedReadPanel, keys: it.timedReadKeys })),
  talk: () => import('./talk/panel.tsx').then((it) => ({ Panel: it.TalkPanel, keys: it.talkKeys })),
  chart: () => import('./chart/panel.tsx').then((it) => ({ Panel: it.ChartPanel, keys: it.chartKeys })),
  ladder: () => import('./ladder/panel.tsx').then((it) => ({ Panel: it.LadderPanel, keys: it.ladderKeys })),
  pick: () => import('./pick/panel.tsx').then((it) => ({ Panel: it.PickPanel, keys: it.pickKeys })),
  cuff: () => import('./cuff/panel.tsx').then((it) => ({ Panel: it.CuffPanel, keys: it.cuffKeys })),
  sort: () => import('./sort/panel.tsx').then((it) => ({ Panel: it.SortPanel, keys: it.sortKeys })),
  syringe: () =>
    import('./syringe/panel.tsx').then((it) => ({ Panel: it.SyringePanel, keys: it.syringeKeys })),
  label: () => import('./label/panel.tsx').then((it) => ({ Panel: it.LabelPanel, keys: it.labelKeys })),
  'body-map': () =>
    import('./body-map/panel.tsx').then((it) => ({ Panel: it.BodyMapPanel, keys: it.bodyMapKeys })),
  rhythm: () => import('./rhythm/panel.tsx').then((it) => ({ Panel: it.RhythmPanel, keys: it.rhythmKeys })),
  slots: () => import('./slots/panel.tsx').then((it) => ({ Panel: it.SlotsPanel, keys: it.slotsKeys })),
  tray: () => import('./tray/panel.tsx').then((it) => ({ Panel: it.TrayPanel, keys: it.trayKeys })),
  wipe: () => import('./wipe/panel.tsx').then((it) => ({ Panel: it.WipePanel, keys: it.wipeKeys })),
};

const loaded = new Map<WidgetId, PanelEntry>();

/** A widget's panel, if it has been loaded. */
export function loadedPanel(widget: WidgetId): PanelEntry | undefined {
  return loaded.get(widget);
}

/** Loads a widget's panel; rejects where it cannot be had, and may then be asked again. */
export async function loadPanel(widget: WidgetId): Promise<PanelEntry> {
  const entry = loaded.get(widget) ?? (await LOADS[widget]());
  loaded.set(widget, entry);
  return entry;
}

/** Loads every panel that is not there yet, one after another; one that cannot be had is left for when it is needed. */
export async function loadPanels(): Promise<void> {
  for (const widget of Object.keys(LOADS)) await loadPanel(widget as WidgetId).catch(() => undefined);
}
