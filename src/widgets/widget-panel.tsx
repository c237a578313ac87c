import type { WidgetPanelProps } from '../controls/widget-panel.ts';
import type { WidgetId } from '../simulation/vocabulary/widget.ts';
import { panels } from './panels.ts';

interface Props extends WidgetPanelProps<unknown> {
  readonly widget: WidgetId;
}

/** The panel of whichever widget a step uses. `picture` is what that widget's `picture()` gave. */
export function WidgetPanel({ widget, picture, ...rest }: Props) {
  const { Panel } = panels[widget];
  // A picture crosses the view as plain data; the id says which panel it was made for.
  return <Panel {...rest} picture={picture as never} />;
}
