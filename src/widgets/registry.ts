import type { Widget, WidgetId } from '../simulation/vocabulary/widget.ts';
import { bodyMapWidget } from './body-map/widget.ts';
import { cuffWidget } from './cuff/widget.ts';
import { labelWidget } from './label/widget.ts';
import { OPENING_WIDGETS } from './opening.ts';
import { rhythmWidget } from './rhythm/widget.ts';
import { slotsWidget } from './slots/widget.ts';
import { syringeWidget } from './syringe/widget.ts';
import { trayWidget } from './tray/widget.ts';
import { wipeWidget } from './wipe/widget.ts';

/** Every widget by its id; handed to the session, to bots and to replays. */
export const widgets = {
  ...OPENING_WIDGETS,
  syringe: syringeWidget,
  label: labelWidget,
  'body-map': bodyMapWidget,
  cuff: cuffWidget,
  rhythm: rhythmWidget,
  slots: slotsWidget,
  tray: trayWidget,
  wipe: wipeWidget,
} as const satisfies Record<WidgetId, Widget>;
