import type { Widget, WidgetId } from '../simulation/vocabulary/widget.ts';
import { bodyMapWidget } from './body-map/widget.ts';
import { chartWidget } from './chart/widget.ts';
import { compareWidget } from './compare/widget.ts';
import { cuffWidget } from './cuff/widget.ts';
import { labelWidget } from './label/widget.ts';
import { ladderWidget } from './ladder/widget.ts';
import { pickWidget } from './pick/widget.ts';
import { rhythmWidget } from './rhythm/widget.ts';
import { sequenceWidget } from './sequence/widget.ts';
import { slotsWidget } from './slots/widget.ts';
import { sortWidget } from './sort/widget.ts';
import { syringeWidget } from './syringe/widget.ts';
import { talkWidget } from './talk/widget.ts';
import { timedReadWidget } from './timed-read/widget.ts';
import { trayWidget } from './tray/widget.ts';
import { wipeWidget } from './wipe/widget.ts';

/** Every widget by its id; handed to the session, to bots and to replays. */
export const widgets = {
  compare: compareWidget,
  sequence: sequenceWidget,
  'timed-read': timedReadWidget,
  talk: talkWidget,
  chart: chartWidget,
  ladder: ladderWidget,
  pick: pickWidget,
  sort: sortWidget,
  syringe: syringeWidget,
  label: labelWidget,
  'body-map': bodyMapWidget,
  cuff: cuffWidget,
  rhythm: rhythmWidget,
  slots: slotsWidget,
  tray: trayWidget,
  wipe: wipeWidget,
} as const satisfies Record<WidgetId, Widget>;
