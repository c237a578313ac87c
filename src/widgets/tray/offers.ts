import { message } from '../../simulation/vocabulary/messages.ts';
import type { TraySide } from '../../simulation/vocabulary/tray-spec.ts';
import type { Affordance } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { isOpen, passedOver, type TrayState } from './field.ts';

/** Fresh packs on the shelf. */
const MOST_RESETS = 5;

/** All that can be done at the tray now. */
export function legal(state: TrayState): readonly Affordance[] {
  if (state.isDone) return [];
  const { spec, opened, hand, inspected } = state;
  const offers: Affordance[] = [];
  for (const { id: target, label, details = [] } of spec.items) {
    if (details.length > 0 && !inspected.includes(target))
      offers.push({ verb: 'inspect', target, label: message('tray.inspect', { label }) });
  }
  for (const { id: target, label } of spec.flaps ?? []) {
    if (!opened.includes(target))
      offers.push({ verb: 'open', target, label: message('tray.open', { label }) });
  }
  if (hand !== null) offers.push(...putting(state, hand.item));
  else if (isOpen(state)) offers.push(...taking(state));
  const others = (spec.sides ?? []).filter((one) => one !== state.side);
  if (others.length > 0) offers.push(walk(others));
  if (spec.flaps !== undefined && opened.length > 0) {
    if (!state.hasSpoken) offers.push({ verb: 'announce', label: message('tray.announce') });
    if (state.resets < MOST_RESETS) offers.push({ verb: 'reset', label: message('tray.reset') });
  }
  if (hand === null) offers.push({ verb: 'confirm', label: message('tray.confirm') });
  return offers;
}

function walk(sides: readonly TraySide[]): Affordance {
  const options = sides.map((id) => ({ id, label: message(`tray.side.${id}`) }));
  return { verb: 'stand', label: message('tray.stand'), value: { kind: 'choice', options } };
}

function taking({ spec, lying }: TrayState): readonly Affordance[] {
  return spec.items.map(({ id: target, label, ways }) => {
    if (lying.some((one) => one.item === target))
      return { verb: 'remove', target, label: message('tray.remove', { label }) };
    const take = { verb: 'take', target, label: message('tray.take', { label }) };
    return ways === undefined ? take : { ...take, value: { kind: 'choice', options: ways.map(bareOption) } };
  });
}

function putting({ spec, side }: TrayState, item: string): readonly Affordance[] {
  const label = spec.items.find((one) => one.id === item)?.label ?? '';
  const places = spec.places.map((place) => ({
    verb: 'put',
    target: place.id,
    label: message('tray.put', {
      label,
      place: place.label,
      passes: spec.flaps === undefined ? 0 : passedOver(spec, side, place).length,
    }),
  }));
  return [...places, { verb: 'putDown', label: message('tray.put-down', { label }) }];
}
