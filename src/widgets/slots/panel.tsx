import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey } from '../panel-acts.ts';
import { gridKeys } from '../panel-grid.ts';
import './panel.css';
import { SlotsTable } from './table-panel.tsx';
import type { Clash, PicturedRequest, SlotsPicture } from './widget.ts';

export const slotsKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓', '←', '→'], label: message('slots.key.move') },
  { keys: ['Enter'], label: message('slots.key.place') },
  { keys: ['Backspace'], label: message('slots.key.out') },
];

type Props = WidgetPanelProps<SlotsPicture>;

/** What is to be booked above, the sheet below: a press on a cell books the chosen request there, another takes it out. */
export function SlotsPanel(props: Props) {
  const { picture, words } = props;
  const [wanted, choose] = useState('');
  const chosen =
    picture.requests.find((one) => one.id === wanted) ??
    picture.requests.find((one) => one.at === '') ??
    picture.requests[0];
  const takeOut = () => {
    if (chosen !== undefined) actIfLegal(props, { verb: 'unplace', target: chosen.id });
  };
  const place = (cell: string) => {
    if (chosen === undefined) return;
    if (chosen.at === cell) takeOut();
    else actIfLegal(props, { verb: 'place', target: chosen.id, value: cell });
  };
  return (
    <PanelRoot className="slots" keys={{ ...gridKeys, Backspace: takeOut, ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <ul class="slot-requests">
        {picture.requests.map((request) => (
          <li key={request.id}>
            <Request {...props} request={request} isChosen={request === chosen} choose={choose} />
          </li>
        ))}
      </ul>
      <SlotsTable {...props} chosen={chosen?.id ?? ''} place={place} />
      <div class="slot-clashes" aria-live="polite">
        {picture.clashes.map((clash) => (
          <ClashLine key={`${clash.request} ${clash.cell} ${clash.over}`} {...props} clash={clash} />
        ))}
      </div>
      <ConfirmBar {...props} label={message('slots.confirm')} hint={message('slots.requests')} />
    </PanelRoot>
  );
}

interface RequestProps extends Props {
  readonly request: PicturedRequest;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
}

function Request({ request, isChosen, choose, ...props }: RequestProps) {
  const { words, picture } = props;
  const { id, label, minutes, lengths, needs } = request;
  return (
    <>
      <Button
        kind="quiet"
        className="card"
        item={id}
        isPressed={picture.requests.length > 1 ? isChosen : undefined}
        onPress={() => choose(id)}
      >
        <span class="card-label">{words(label)}</span>
        <span class="chip">{words(message('slots.minutes', { minutes }))}</span>
      </Button>
      {lengths.length > 0 && (
        <div class="answers">
          {lengths.map((one) => (
            <Button
              key={one}
              kind="quiet"
              item={`${id}-${one}`}
              isPressed={one === minutes}
              onPress={() => actIfLegal(props, { verb: 'setLength', target: id, value: String(one) })}
            >
              {words(message('slots.minutes', { minutes: one }))}
            </Button>
          ))}
        </div>
      )}
      <ul class="slot-needs">
        {needs.map((need, at) => (
          <li key={`${need.id} ${at}`}>{words(need)}</li>
        ))}
      </ul>
    </>
  );
}

function ClashLine({ clash, picture, words }: Props & { readonly clash: Clash }) {
  const { request, cell, over } = clash;
  const label = picture.requests.find((one) => one.id === request)?.label ?? '';
  const found = picture.cells.find((one) => one.id === cell);
  const name = message('slots.at', {
    column: picture.columns.find((one) => one.id === found?.column)?.label ?? '',
    row: picture.rows.find((one) => one.id === found?.row)?.label ?? '',
  });
  return (
    <p class="slot-clash">
      <span aria-hidden="true">! </span>
      {words(message('slots.clash', { request, label, over, cell, name }))}
    </p>
  );
}
