import type { FunctionComponent } from 'preact';
import type { PanelKey, WidgetPanelProps } from '../controls/widget-panel.ts';
import type { WidgetId } from '../simulation/vocabulary/widget.ts';
import { ChartPanel, chartKeys } from './chart/panel.tsx';
import { ComparePanel, compareKeys } from './compare/panel.tsx';
import { LadderPanel, ladderKeys } from './ladder/panel.tsx';
import './panels.css';
import { PickPanel, pickKeys } from './pick/panel.tsx';
import { SequencePanel, sequenceKeys } from './sequence/panel.tsx';
import { SortPanel, sortKeys } from './sort/panel.tsx';
import { TalkPanel, talkKeys } from './talk/panel.tsx';
import { TimedReadPanel, timedReadKeys } from './timed-read/panel.tsx';

interface PanelEntry {
  readonly Panel: FunctionComponent<WidgetPanelProps<never>>;
  /** The panel's own keys, for help. */
  readonly keys: readonly PanelKey[];
}

/** Every widget's panel by the widget's id. */
export const panels: Readonly<Record<WidgetId, PanelEntry>> = {
  compare: { Panel: ComparePanel, keys: compareKeys },
  sequence: { Panel: SequencePanel, keys: sequenceKeys },
  'timed-read': { Panel: TimedReadPanel, keys: timedReadKeys },
  talk: { Panel: TalkPanel, keys: talkKeys },
  chart: { Panel: ChartPanel, keys: chartKeys },
  ladder: { Panel: LadderPanel, keys: ladderKeys },
  pick: { Panel: PickPanel, keys: pickKeys },
  sort: { Panel: SortPanel, keys: sortKeys },
};
