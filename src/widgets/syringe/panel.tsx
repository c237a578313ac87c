import { Button } from '../../controls/button.tsx';
import { Field } from '../../controls/field.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import { VisuallyHidden } from '../../controls/visually-hidden.tsx';
import type { PanelKey, WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { ConfirmBar } from '../confirm-bar.tsx';
import { actIfLegal, confirmKey, isOffered } from '../panel-acts.ts';
import './panel.css';
import type { PicturedSlot, SyringePicture } from './pictured.ts';
import { type PlungerActs, PlungerPanel, plungerActs } from './plunger-panel.tsx';

export const syringeKeys: readonly PanelKey[] = [
  { keys: ['↑', '↓'], label: message('syringe.key.step') },
  { keys: ['Shift+↑', 'Shift+↓'], label: message('syringe.key.coarse') },
  { keys: ['F'], label: message('syringe.key.flick') },
  { keys: ['O'], label: message('syringe.key.out') },
];

type Props = WidgetPanelProps<SyringePicture>;

/** What is taken above, the vial and the barrel in the middle, the label below. */
export function SyringePanel(props: Props) {
  const { picture, words } = props;
  const acts: PlungerActs = plungerActs(props);
  const slotOf = (name: string) => picture.slots.find((one) => one.slot === name);
  const label = slotOf('label');
  const diluent = slotOf('diluent');
  return (
    <PanelRoot className="syringe" keys={{ f: acts.flick, o: acts.turn, ...confirmKey(props) }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <ul class="notes">
        {picture.notes.map((note, index) => (
          <li key={`${note.id} ${index}`}>{words(note)}</li>
        ))}
      </ul>
      <div class="syringe-slots">
        {picture.slots
          .filter(({ slot }) => slot === 'barrel' || slot === 'needle')
          .map((slot) => (
            <SlotField {...props} key={slot.slot} slot={slot} />
          ))}
      </div>
      {diluent !== undefined && <Diluents {...props} slot={diluent} />}
      {picture.acts.length > 0 && <Acts {...props} />}
      <PlungerPanel {...props} acts={acts} />
      {label !== undefined && <SlotField {...props} slot={label} />}
      <ConfirmBar {...props} label={message('syringe.confirm')} hint={message('syringe.hint')} />
    </PanelRoot>
  );
}

interface SlotProps extends Props {
  readonly slot: PicturedSlot;
}

function SlotField({ slot: { slot, options, chosen }, ...props }: SlotProps) {
  const enter = (value: string) => {
    if (value === '') actIfLegal(props, { verb: 'clear', target: slot });
    else actIfLegal(props, { verb: 'choose', target: slot, value });
  };
  return (
    <Field
      label={props.words(message(`syringe.slot.${slot}`))}
      allowed={{ kind: 'choice', options: options.map(({ id, label }) => ({ id, label })) }}
      value={chosen}
      isRequired={slot !== 'label'}
      words={props.words}
      onEnter={enter}
    />
  );
}

/** The vials that could be mixed in: a tap takes one or puts it back, a smaller button reads its label. */
function Diluents({ slot: { slot, options, chosen }, ...props }: SlotProps) {
  const { words } = props;
  const press = (id: string) =>
    id === chosen
      ? actIfLegal(props, { verb: 'clear', target: slot })
      : actIfLegal(props, { verb: 'choose', target: slot, value: id });
  return (
    <>
      <h3>{words(message('syringe.slot.diluent'))}</h3>
      <ul class="shelf">
        {options.map(({ id, label, isUnread, details }) => (
          <li key={id} class={`shelf-item${id === chosen ? ' is-held' : ''}`}>
            <Button
              kind="quiet"
              className="card take"
              item={id}
              isPressed={id === chosen}
              isOff={!isOffered(props.legal, 'choose', slot)}
              onPress={() => press(id)}
            >
              <span class="card-sign" aria-hidden="true">
                {id === chosen ? '✓' : '+'}
              </span>
              <span class="card-label">{words(label)}</span>
            </Button>
            {isUnread && (
              <Button
                kind="quiet"
                className="inspect"
                onPress={() => actIfLegal(props, { verb: 'inspect', target: id })}
              >
                {words(message('syringe.read'))}
                <VisuallyHidden> {words(label)}</VisuallyHidden>
              </Button>
            )}
            <div class="details" aria-live="polite">
              {details.map((detail, index) => (
                <p key={`${detail.id} ${index}`}>{words(detail)}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is done with the vial, each with its place in the order. */
function Acts(props: Props) {
  const { picture, words, legal } = props;
  return (
    <>
      <h3>{words(message('syringe.acts'))}</h3>
      <div class="syringe-acts">
        {picture.acts.map(({ id, label, position }) => {
          const verb = position > 0 ? 'undo' : 'do';
          return (
            <Button
              key={id}
              kind="quiet"
              item={id}
              isPressed={position > 0}
              isOff={!isOffered(legal, verb, id)}
              onPress={() => actIfLegal(props, { verb, target: id })}
            >
              {position > 0 && <span class="badge">{position}</span>}
              <span class="card-label">{words(label)}</span>
            </Button>
          );
        })}
      </div>
    </>
  );
}
