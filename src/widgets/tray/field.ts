import type { TrayPlace, TraySide, TraySpec } from '../../simulation/vocabulary/tray-spec.ts';

/** Something that lies on a place. */
export interface Lying {
  readonly item: string;
  readonly place: string;
  readonly way: string;
  readonly isTouched: boolean;
}

/** How sterility was lost: an arm over an opened flap or a place, a touch, a liquid on the wrap. */
export interface Break {
  readonly kind: string;
  /** The thing in hand, or the flap. */
  readonly item: string;
  /** Places that are contaminated by it, in order from the hand. */
  readonly places: readonly string[];
}

export interface TrayState {
  readonly spec: TraySpec;
  readonly opened: readonly string[];
  readonly side: TraySide;
  readonly hand: { readonly item: string; readonly way: string } | null;
  readonly lying: readonly Lying[];
  /** Contaminated places of the field. */
  readonly dirty: readonly string[];
  readonly breaks: readonly Break[];
  /** So many of the breaks have been announced. */
  readonly announced: number;
  /** The last thing said was the announcement: nothing has happened since. */
  readonly hasSpoken: boolean;
  readonly resets: number;
  readonly inspected: readonly string[];
  readonly isDone: boolean;
}

export function zoneOf({ places }: TraySpec, place: string): TrayPlace['zone'] | undefined {
  return places.find((one) => one.id === place)?.zone;
}

/** Whether things can be put down: a field lies open, a chamber always does. */
export function isOpen({ spec, opened }: TrayState): boolean {
  return opened.length === (spec.flaps?.length ?? 0);
}

/** The sterile places that the arm passes over on its way from a side to a place, in the order it meets them. */
export function passedOver({ places }: TraySpec, side: TraySide, place: TrayPlace): readonly string[] {
  const isBetween = ({ column, row }: TrayPlace): boolean => {
    if (side === 'near') return column === place.column && row < place.row;
    if (side === 'far') return column === place.column && row > place.row;
    return row === place.row && (side === 'left' ? column < place.column : column > place.column);
  };
  const far = ({ column, row }: TrayPlace) => Math.abs(column - place.column) + Math.abs(row - place.row);
  return places
    .filter((one) => one.zone === 'sterile' && isBetween(one))
    .sort((one, other) => far(other) - far(one))
    .map((one) => one.id);
}

/** The item's liquid belongs into a thing that lies on this place. */
export function isVessel({ spec, lying }: TrayState, item: string, place: string): boolean {
  const vessel = spec.items.find((one) => one.id === item)?.pouredInto;
  return lying.some((one) => one.item === vessel && one.place === place);
}

/** Not sterile any more: touched, on the border, or on a place that is contaminated. */
export function isContaminated({ spec, dirty }: TrayState, { isTouched, place }: Lying): boolean {
  return isTouched || zoneOf(spec, place) === 'border' || dirty.includes(place);
}
