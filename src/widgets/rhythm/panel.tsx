import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { CoachPanel } from './coach-panel.tsx';
import { CountPanel } from './count-panel.tsx';
import type { Hear } from './instrument-panel.tsx';
import './panel.css';
import { TonesPanel } from './tones-panel.tsx';
import type { RhythmPicture } from './widget.ts';

export const rhythmKeys: readonly PanelKey[] = [
  { keys: ['S'], label: message('rhythm.key.start') },
  { keys: ['N'], label: message('rhythm.key.step') },
  { keys: ['1', '2', '3'], label: message('rhythm.key.cue') },
  { keys: ['Tab'], label: message('rhythm.key.field') },
];

interface Props extends WidgetPanelProps<RhythmPicture> {
  /** Where sound is to be attached: called when a beat, a breath or a tone is shown. */
  readonly hear?: Hear;
}

/** Counting, coaching or tones, as the picture says. */
export function RhythmPanel({ hear, ...props }: Props) {
  const { part } = props.picture;
  if (part.kind === 'count') return <CountPanel {...props} part={part} hear={hear} />;
  if (part.kind === 'coach') return <CoachPanel {...props} part={part} hear={hear} />;
  return <TonesPanel {...props} part={part} hear={hear} />;
}
