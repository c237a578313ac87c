import { Button } from '../../controls/button.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TraySide } from '../../simulation/vocabulary/tray-spec.ts';
import { actIfLegal } from '../panel-acts.ts';
import { Thing } from './picture.tsx';
import type { PicturedPlace, TrayPicture } from './pictured.ts';

type Props = WidgetPanelProps<TrayPicture>;

/** The tray seen from above, its far edge on top, and around it the sides one can stand at. */
export function TrayGrid(props: Props) {
  const { picture, words } = props;
  const rows = Math.max(...picture.places.map((one) => one.row));
  const columns = Math.max(...picture.places.map((one) => one.column));
  return (
    <div class={`tray-table${picture.hasField ? ' tray-field' : ''}`}>
      <h3>{words(message(picture.hasField ? 'tray.grid' : 'tray.room'))}</h3>
      <Sides {...props} />
      <div class="tray-grid" data-grid style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {picture.places.map((place) => (
          <Place key={place.id} {...props} place={place} up={rows - place.row + 1} />
        ))}
      </div>
    </div>
  );
}

function Sides(props: Props) {
  const { picture, words } = props;
  if (picture.sides.length < 2) return null;
  return (
    <div class="tray-sides">
      <p aria-live="polite">{words(message('tray.standing', { side: picture.side }))}</p>
      <div class="answers">
        {picture.sides.map((side) => (
          <Button
            key={side}
            kind="quiet"
            isPressed={side === picture.side}
            onPress={() => actIfLegal(props, { verb: 'stand', value: side })}
          >
            <SideSign side={side} /> {words(message(`tray.side.${side}`))}
          </Button>
        ))}
      </div>
    </div>
  );
}

const SIGNS: Readonly<Record<TraySide, string>> = { near: '↑', far: '↓', left: '→', right: '←' };

function SideSign({ side }: { readonly side: TraySide }) {
  return <span aria-hidden="true">{SIGNS[side]}</span>;
}

interface PlaceProps extends Props {
  readonly place: PicturedPlace;
  /** Row from the top: the far edge is drawn above. */
  readonly up: number;
}

function Place({ place, up, ...props }: PlaceProps) {
  const { picture, words } = props;
  const { id, label, column, row, zone, isDirty, isCrowded, passes } = place;
  const here = picture.items.filter((one) => one.place === id);
  const isPlain = zone === 'plain';
  const press = () => {
    if (picture.hand !== '') actIfLegal(props, { verb: 'put', target: id });
  };
  const state = isDirty ? 'dirty' : isCrowded ? 'crowded' : 'plain';
  return (
    <button
      type="button"
      class={`place place-${zone}${isDirty ? ' place-dirty' : ''}${passes > 0 ? ' place-over' : ''}`}
      data-item={id}
      data-at={`${column} ${up}`}
      style={{ gridColumn: column, gridRow: up }}
      onClick={press}
    >
      <VisuallyHidden>
        {words(message('tray.place', { place: id, label, zone, state, passes, row }))}
        {here.map((one) => ` ${words(one.label)}`).join(',')}
      </VisuallyHidden>
      <span class="place-name" aria-hidden="true">
        {words(label)}
      </span>
      {isDirty && (
        <span class="place-sign" aria-hidden="true">
          ✗
        </span>
      )}
      {passes > 0 && (
        <span class="place-sign place-sign-over" aria-hidden="true">
          {words(message('tray.over', { passes }))}
        </span>
      )}
      {here.map((one) => (
        <Thing key={one.id} id={one.id} way={one.way?.id ?? ''} isSpoilt={one.isContaminated} />
      ))}
      {isPlain && here.length > 0 && (
        <span class="place-what" aria-hidden="true">
          {here.map((one) => words(one.label)).join(', ')}
        </span>
      )}
    </button>
  );
}
