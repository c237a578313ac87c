import type { TraySide } from '../../simulation/vocabulary/tray-spec.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { type Break, isVessel, passedOver, type TrayState, zoneOf } from './field.ts';

/** The breaks that are kept: more of them say nothing new. */
const MOST_BREAKS = 40;

/** The state after a legal act. */
export function afterAct(state: TrayState, { verb, target = '', value = '' }: Action): TrayState {
  switch (verb) {
    case 'inspect':
      return { ...state, inspected: [...state.inspected, target] };
    case 'open':
      return openFlap(state, target);
    case 'stand':
      return { ...state, side: value as TraySide };
    case 'take':
      return { ...state, hand: { item: target, way: value } };
    case 'putDown':
      return { ...state, hand: null };
    case 'put':
      return put(state, target);
    case 'remove':
      return { ...state, lying: state.lying.filter((one) => one.item !== target) };
    case 'announce':
      return { ...state, announced: state.breaks.length, hasSpoken: true };
    case 'reset':
      return { ...state, opened: [], hand: null, lying: [], dirty: [], resets: state.resets + 1 };
    default:
      return { ...state, isDone: true };
  }
}

/** A flap opened over what already lies open lets the sleeve pass over the field. */
function openFlap(state: TrayState, flap: string): TrayState {
  const { spec, opened } = state;
  const over = spec.flaps?.find((one) => one.id === flap)?.over ?? [];
  const next = { ...state, opened: [...opened, flap] };
  if (!over.some((one) => opened.includes(one))) return next;
  const places = spec.places.filter((one) => one.zone === 'sterile').map((one) => one.id);
  return broken(next, { kind: 'flap', item: flap, places });
}

function put(state: TrayState, place: string): TrayState {
  const { spec, side, hand } = state;
  const target = spec.places.find((one) => one.id === place);
  const item = spec.items.find((one) => one.id === hand?.item);
  if (hand === null || target === undefined || item === undefined) return state;
  const touch = item.ways?.find((one) => one.id === hand.way)?.breaks;
  const isTouched = touch !== undefined;
  let next: TrayState = {
    ...state,
    hand: null,
    lying: [...state.lying, { item: item.id, place, way: hand.way, isTouched }],
  };
  const passed = passedOver(spec, side, target);
  if (passed.length > 0) next = broken(next, { kind: 'reach', item: item.id, places: passed });
  if (touch !== undefined) next = broken(next, { kind: touch, item: item.id, places: sterile(state, place) });
  if (item.pouredInto !== undefined && spec.flaps !== undefined && !isVessel(state, item.id, place)) {
    next = broken(next, { kind: 'wet', item: item.id, places: sterile(state, place) });
  }
  return next;
}

function sterile({ spec }: TrayState, place: string): readonly string[] {
  return zoneOf(spec, place) === 'sterile' ? [place] : [];
}

function broken(state: TrayState, what: Break): TrayState {
  const { dirty, breaks } = state;
  return {
    ...state,
    breaks: breaks.length < MOST_BREAKS ? [...breaks, what] : breaks,
    dirty: [...dirty, ...what.places.filter((one) => !dirty.includes(one))],
    hasSpoken: false,
  };
}
