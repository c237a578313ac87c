import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { actIfLegal, isOffered } from '../panel-acts.ts';
import { SyringeDrawing, SyringeLens } from './picture.tsx';
import type { SyringePicture } from './pictured.ts';
import { edgeLine, ml } from './spoken.ts';

type Props = WidgetPanelProps<SyringePicture>;

/** So many steps at once with Shift. */
const COARSE = 10;

export interface PlungerActs {
  readonly flick: () => void;
  /** Tip out of the vial, or back in. */
  readonly turn: () => void;
  readonly moveTo: (ul: number) => void;
  readonly moveBy: (steps: number) => void;
}

/** What the hands can do with the syringe, by button and by key alike. */
export function plungerActs(props: Pick<Props, 'legal' | 'act' | 'picture'>): PlungerActs {
  const { barrel, edgeUl } = props.picture;
  const moveTo = (ul: number) => {
    const place = Math.min(barrel?.capacityUl ?? 0, Math.max(0, ul));
    if (place !== edgeUl) actIfLegal(props, { verb: 'move', target: 'plunger', value: String(place) });
  };
  return {
    flick: () => actIfLegal(props, { verb: 'flick' }),
    turn: () => actIfLegal(props, { verb: 'leave' }) || actIfLegal(props, { verb: 'enter' }),
    moveTo,
    moveBy: (steps) => moveTo(edgeUl + steps * (barrel?.stepUl ?? 0)),
  };
}

/** The barrel, the magnifier, and the plunger as a slider with a button at each end. */
export function PlungerPanel({ acts, ...props }: Props & { readonly acts: PlungerActs }) {
  const { picture, words, legal } = props;
  const [held, hold] = useState<number | undefined>(undefined);
  const { barrel } = picture;
  const seen = held === undefined ? picture : { ...picture, edgeUl: held };
  const canMove = isOffered(legal, 'move');
  return (
    <div class="syringe-hand">
      <div class="syringe-view">
        <p>{words(message('syringe.vial', { label: picture.vial, state: picture.vialState }))}</p>
        {barrel === null ? (
          <p class="display-empty">{words(message('syringe.no-barrel'))}</p>
        ) : (
          <>
            <SyringeDrawing {...seen} />
            <SyringeLens {...seen} />
            <Readings {...props} picture={seen} />
          </>
        )}
      </div>
      {barrel !== null && canMove && (
        <div class="plunger">
          <Button onPress={() => acts.moveBy(-1)}>
            <span aria-hidden="true">−</span> {words(message('syringe.down'))}
          </Button>
          <input
            type="range"
            aria-label={words(message('syringe.plunger'))}
            aria-valuetext={words(edgeLine(seen))}
            min={0}
            max={barrel.capacityUl}
            step={barrel.stepUl}
            value={seen.edgeUl}
            onInput={(event) => hold(Number(event.currentTarget.value))}
            onChange={(event) => {
              hold(undefined);
              acts.moveTo(Number(event.currentTarget.value));
            }}
            onKeyDown={(event) => plungerKey(event, acts)}
          />
          <Button onPress={() => acts.moveBy(1)}>
            <span aria-hidden="true">+</span> {words(message('syringe.up'))}
          </Button>
        </div>
      )}
      {canMove && <Hands {...props} acts={acts} />}
    </div>
  );
}

function plungerKey(event: KeyboardEvent, acts: PlungerActs): void {
  const isUp = event.key === 'ArrowUp' || event.key === 'ArrowRight';
  const isDown = event.key === 'ArrowDown' || event.key === 'ArrowLeft';
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.shiftKey && (isUp || isDown)) acts.moveBy(isUp ? COARSE : -COARSE);
  else if (event.key.toLowerCase() === 'f') acts.flick();
  else if (event.key.toLowerCase() === 'o') acts.turn();
  else return;
  event.preventDefault();
}

function Hands({ acts, picture, legal, words }: Props & { readonly acts: PlungerActs }) {
  return (
    <div class="syringe-acts">
      <Button hotkey="F" isOff={!isOffered(legal, 'flick')} onPress={acts.flick}>
        {words(message('syringe.flick'))}
      </Button>
      <Button hotkey="O" onPress={acts.turn}>
        {words(message(picture.isIn ? 'syringe.leave' : 'syringe.enter'))}
      </Button>
    </div>
  );
}

/** What the picture shows, in words: the plunger by its lines, bubbles, air, where the tip is. */
function Readings({ picture, words }: Pick<Props, 'picture' | 'words'>) {
  const { barrel, wallUl, topUl, expelledUl, isIn } = picture;
  if (barrel === null) return null;
  const { capacityUl, lineUl, numberUl, stepUl } = barrel;
  const scale = { capacity: ml(capacityUl), line: ml(lineUl), number: ml(numberUl) };
  return (
    <div class="syringe-readings" aria-live="polite">
      <p>{words(message('syringe.scale', scale))}.</p>
      <p class="syringe-edge">{words(edgeLine(picture))}.</p>
      <p>
        {words(message('syringe.wall', { count: Math.round(wallUl / stepUl), wallUl }))}.{' '}
        {words(message('syringe.top', { topUl, ml: ml(topUl) }))}.
      </p>
      <p>{words(message(isIn ? 'syringe.is-in' : 'syringe.is-out', { label: picture.vial }))}</p>
      {expelledUl > 0 && <p>{words(message('syringe.expelled', { expelledUl, ml: ml(expelledUl) }))}</p>}
    </div>
  );
}
