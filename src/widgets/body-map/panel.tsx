import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import type { BodyPlace } from '../../simulation/vocabulary/body-map-spec.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered } from '../panel-acts.ts';
import { NudgePad } from './nudge-pad.tsx';
import './panel.css';
import { BodyPicture } from './picture.tsx';
import type { BodyMapPicture, PicturedThing } from './pictured.ts';
import { nearest, squareAt } from './places.ts';

export const bodyMapKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('body-map.key.move') },
  { keys: ['F'], label: message('body-map.key.finger') },
  { keys: ['1', '…', '9'], label: message('body-map.key.thing') },
  { keys: ['N'], label: message('body-map.key.nudge') },
];

type Props = WidgetPanelProps<BodyMapPicture>;

/** What a tap on the picture does: feel, or put this thing down. */
const FINGER = 'finger';

/** The body above; below it what the fingers can feel for, and the points that can then be described. */
export function BodyMapPanel(props: Props) {
  const { picture, words } = props;
  const { landmarks, things } = picture;
  const [held, setHeld] = useState(landmarks.length > 0 ? FINGER : (things[0]?.id ?? FINGER));
  const [lastPut, setLastPut] = useState('');
  const thing = things.find((one) => one.id === held) ?? things.find((one) => one.at === undefined);
  const missing = things.filter((one) => one.at === undefined).length;

  const placeOn = (target: PicturedThing | undefined, point: string) => {
    if (target === undefined || !actIfLegal(props, { verb: 'place', target: target.id, value: point }))
      return;
    setLastPut(target.id);
    setHeld(nextThing(things, target) ?? target.id);
  };
  const tap = (at: BodyPlace) => {
    const value = String(squareAt(picture.frame, at));
    if (held === FINGER || thing === undefined) return void actIfLegal(props, { verb: 'feel', value });
    const point = snapTo(picture, at);
    if (point !== undefined) return placeOn(thing, point);
    setLastPut(thing.id);
    return void actIfLegal(props, { verb: 'put', target: thing.id, value });
  };
  const keys = {
    f: () => setHeld(FINGER),
    n: (focused: HTMLElement | null) =>
      focused?.closest('.panel')?.querySelector<HTMLElement>('.nudges button')?.focus(),
    ...Object.fromEntries(things.slice(0, 9).map(({ id }, at) => [String(at + 1), () => setHeld(id)])),
    ...confirmKey(props),
  };
  return (
    <PanelRoot className="body-map" keys={keys}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      {picture.notes.length > 0 && (
        <ul class="notes">
          {picture.notes.map((note, index) => (
            <li key={`${note.id} ${index}`}>{words(note)}</li>
          ))}
        </ul>
      )}
      <div class="body-sheet">
        <BodyPicture picture={picture} words={words} held={thing?.id ?? ''} onTap={tap} />
      </div>
      <Choice
        legend={words('body-map.hand')}
        options={[
          ...(landmarks.length > 0 ? [{ id: FINGER, label: words('body-map.finger') }] : []),
          ...things.map((one) => ({ id: one.id, label: words(one.label) })),
        ]}
        chosen={held}
        onChoose={setHeld}
      />
      <p class="amount">
        {held === FINGER || thing === undefined
          ? words('body-map.tap-finger')
          : words(message('body-map.tap-thing', { label: thing.label }))}
      </p>
      {landmarks.length > 0 && <Landmarks {...props} />}
      <Points {...props} thing={thing} onPlace={(point) => placeOn(thing, point)} />
      <PlacedThings {...props} movable={thing?.at !== undefined && held === thing.id ? held : lastPut} />
      <ConfirmBar
        {...props}
        label={message('body-map.confirm')}
        hint={message('body-map.missing', { count: missing })}
      />
    </PanelRoot>
  );
}

/** After a thing is down the hand goes on to the next one that is not. */
function nextThing(things: readonly PicturedThing[], placed: PicturedThing): string | undefined {
  return things.find((one) => one.at === undefined && one.id !== placed.id)?.id;
}

/** A described point close under the finger. */
function snapTo({ points, frame }: BodyMapPicture, at: BodyPlace): string | undefined {
  const point = nearest(points, at);
  if (point === undefined) return undefined;
  const reach = Math.max(frame.nudgeMm, frame.widthMm / 40);
  return Math.hypot(point.xMm - at.xMm, point.yMm - at.yMm) <= reach ? point.id : undefined;
}

function Landmarks(props: Props) {
  const { picture, words, legal } = props;
  const found = picture.landmarks.filter((one) => one.feels !== undefined);
  const rest = picture.landmarks.filter((one) => one.feels === undefined);
  return (
    <section class="landmarks">
      <h3>{words('body-map.feel-for')}</h3>
      <ol class="found" aria-live="polite">
        {found.map((one) => (
          <li key={one.id} class={one.id === picture.felt ? 'is-felt' : ''}>
            <span class="badge" aria-hidden="true">
              {numberOf(picture, one.id)}
            </span>
            <span>
              <strong>{words(one.label)}</strong> {one.feels !== undefined && words(one.feels)}
            </span>
          </li>
        ))}
      </ol>
      {picture.felt === 'nothing' && <p role="status">{words('body-map.felt-nothing')}</p>}
      {rest.length === 0 && <p class="amount">{words('body-map.all-found')}</p>}
      <ul class="to-find">
        {rest.map((one) => (
          <li key={one.id}>
            <Button
              kind="quiet"
              item={`find:${one.id}`}
              isOff={!isOffered(legal, 'find', one.id)}
              onPress={() => actIfLegal(props, { verb: 'find', target: one.id })}
            >
              {words(one.label)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The number a landmark bears in the picture. */
export function numberOf({ landmarks }: BodyMapPicture, id: string): number {
  return landmarks.findIndex((one) => one.id === id) + 1;
}

interface PointsProps extends Props {
  readonly thing: PicturedThing | undefined;
  readonly onPlace: (point: string) => void;
}

function Points({ picture, words, thing, onPlace }: PointsProps) {
  const { points, things } = picture;
  return (
    <section class="points">
      <h3>
        {thing === undefined
          ? words('body-map.no-thing')
          : words(message('body-map.put-on', { label: thing.label }))}
      </h3>
      {points.length === 0 && <p class="empty-place">{words('body-map.no-points')}</p>}
      <ul class="cards">
        {points.map((point) => {
          const here = things.filter((one) => one.at?.xMm === point.xMm && one.at.yMm === point.yMm);
          return (
            <li key={point.id}>
              <Button
                kind="quiet"
                className="card"
                item={`point:${point.id}`}
                isOff={thing === undefined}
                isPressed={here.length > 0}
                onPress={() => onPlace(point.id)}
              >
                <span class="card-label">{words(point.label)}</span>
                {here.map((one) => (
                  <span key={one.id} class="chip chip-held">
                    {words(message('body-map.chip-there', { label: one.label }))}
                  </span>
                ))}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where things are now; the one in hand, or else the last one put down, with its arrows. */
function PlacedThings(props: Props & { readonly movable: string }) {
  const { picture, words } = props;
  return (
    <ul class="put-things">
      {picture.marks.map((one) => (
        <li key={one.id}>
          <p>{words(message('body-map.mark', { mark: one.id, label: one.label }))}</p>
        </li>
      ))}
      {picture.things.map(
        ({ id, label, where }) =>
          where !== undefined && (
            <li key={id}>
              <p aria-live="polite">{words(message('body-map.put-at', { thing: id, label, where }))}</p>
              {id === props.movable && <NudgePad {...props} thing={{ id, label }} />}
            </li>
          ),
      )}
    </ul>
  );
}
