import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { signKey } from '../panel-acts.ts';
import { PanelForm } from '../panel-form.tsx';
import type { ChartPicture } from './widget.ts';

export const chartKeys: readonly PanelKey[] = [
  { keys: ['Tab'], label: message('chart.key.field') },
  { keys: ['Enter'], label: message('chart.key.sign') },
];

/** What is to be copied from, then the form, then the signature. */
export function ChartPanel(props: WidgetPanelProps<ChartPicture>) {
  const { picture, words } = props;
  return (
    <PanelRoot className="chart" keys={signKey}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      {picture.notes.length > 0 && (
        <ul class="notes">
          {picture.notes.map((note, index) => (
            <li key={`${note.id} ${index}`}>{words(note)}</li>
          ))}
        </ul>
      )}
      <PanelForm {...props} fields={picture.fields} verb="enter" label={picture.sign} />
    </PanelRoot>
  );
}
