import { useEffect } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { PanelRoot } from '../controls/panel-root.tsx';
import type { WidgetPanelProps } from '../controls/widget-panel.ts';
import type { WidgetId } from '../simulation/vocabulary/widget.ts';
import './panels.css';
import { usePanel } from './use-panel.ts';

interface Props extends WidgetPanelProps<unknown> {
  /** Does not change while the panel is shown: another widget is another panel, with a key of its own. */
  readonly widget: WidgetId;
  /** Called when the panel has come up, and again when it takes the place of the line that stood in for it. */
  readonly onShown?: () => void;
}

/** The panel of whichever widget a step uses. `picture` is what that widget's `picture()` gave. */
export function WidgetPanel({ widget, picture, onShown, ...rest }: Props) {
  const { entry, hasFailed, again } = usePanel(widget);
  const isHere = entry !== undefined;
  useEffect(() => onShown?.(), [isHere]);
  // A picture crosses the view as plain data; the id says which panel it was made for.
  if (entry !== undefined) return <entry.Panel {...rest} picture={picture as never} />;
  const { words } = rest;
  return (
    <PanelRoot className="panel-waiting">
      <p role="status">{words(hasFailed ? 'app.notLoaded' : 'app.loading')}</p>
      {hasFailed && <Button onPress={again}>{words('app.again')}</Button>}
    </PanelRoot>
  );
}
