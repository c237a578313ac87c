import { chartWidget } from './chart/widget.ts';
import { compareWidget } from './compare/widget.ts';
import { ladderWidget } from './ladder/widget.ts';
import { pickWidget } from './pick/widget.ts';
import { sequenceWidget } from './sequence/widget.ts';
import { sortWidget } from './sort/widget.ts';
import { talkWidget } from './talk/widget.ts';
import { timedReadWidget } from './timed-read/widget.ts';

/** The widgets of papers, words and choices: what a day begins with. A page loads them first and those of the hands after. */
export const OPENING_WIDGETS = {
  compare: compareWidget,
  sequence: sequenceWidget,
  'timed-read': timedReadWidget,
  talk: talkWidget,
  chart: chartWidget,
  ladder: ladderWidget,
  pick: pickWidget,
  sort: sortWidget,
} as const;
