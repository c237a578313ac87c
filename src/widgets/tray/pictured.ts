import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TrayPlace, TraySide } from '../../simulation/vocabulary/tray-spec.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';
import { type Break, isContaminated, isOpen, passedOver, type TrayState } from './field.ts';

export interface PicturedItem extends Option {
  readonly isUnread: boolean;
  readonly details: readonly Message[];
  readonly ways: readonly Option[];
  /** Where it lies, `''` while it is beside the tray. */
  readonly place: string;
  /** How it was put there, as a label; null when there was only one way. */
  readonly way: Message | null;
  readonly isContaminated: boolean;
}

export interface PicturedPlace extends Omit<TrayPlace, 'holds'> {
  readonly isDirty: boolean;
  readonly isCrowded: boolean;
  /** Sterile places an arm would pass over from where the player stands; 0 while nothing is in hand. */
  readonly passes: number;
}

export interface PicturedBreak {
  readonly kind: string;
  /** The thing or flap it happened with. */
  readonly label: Message;
  /** How many places it met, the first and the last of them. */
  readonly count: number;
  readonly first: Message | null;
  readonly last: Message | null;
  readonly isAnnounced: boolean;
}

export interface TrayPicture {
  readonly prompt: Message;
  readonly flaps: readonly (Option & { readonly isOpen: boolean })[];
  readonly isOpen: boolean;
  readonly hasField: boolean;
  readonly side: TraySide;
  readonly sides: readonly TraySide[];
  readonly places: readonly PicturedPlace[];
  readonly items: readonly PicturedItem[];
  /** The thing in hand, `''` when the hand is empty. */
  readonly hand: string;
  readonly breaks: readonly PicturedBreak[];
  readonly resets: number;
}

/** What stands on the table, as data. */
export function picture(state: TrayState): TrayPicture {
  const { spec, opened, side, hand, breaks } = state;
  return {
    prompt: spec.prompt,
    flaps: (spec.flaps ?? []).map((one) => ({ ...bareOption(one), isOpen: opened.includes(one.id) })),
    isOpen: isOpen(state),
    hasField: spec.flaps !== undefined,
    side,
    sides: spec.sides ?? [],
    // Under a closed wrap there is nothing to see yet.
    places: isOpen(state) ? spec.places.map((place) => placed(state, place)) : [],
    items: spec.items.map((item) => pictured(state, item)),
    hand: hand?.item ?? '',
    breaks: breaks.map((one, at) => picturedBreak(state, one, at < state.announced)),
    resets: state.resets,
  };
}

function picturedBreak(
  { spec }: TrayState,
  { kind, item, places }: Break,
  isAnnounced: boolean,
): PicturedBreak {
  const labelOf = (id: string | undefined) => spec.places.find((one) => one.id === id)?.label ?? null;
  const label = [...spec.items, ...(spec.flaps ?? [])].find((one) => one.id === item)?.label ?? spec.prompt;
  return {
    kind,
    label,
    count: places.length,
    first: labelOf(places[0]),
    last: labelOf(places.at(-1)),
    isAnnounced,
  };
}

/** The line that tells of a break. */
export function breakLine({ kind, label, count, first, last, isAnnounced }: PicturedBreak): Message {
  const announced = isAnnounced ? 'yes' : 'no';
  return message('tray.break', { kind, label, count, first: first ?? '', last: last ?? '', announced });
}

function placed(state: TrayState, place: TrayPlace): PicturedPlace {
  const { id, label, column, row, zone, holds = 1 } = place;
  const { spec, lying, dirty, hand, side } = state;
  const vessels = spec.items.map((one) => one.pouredInto).filter((one) => one !== undefined);
  const here = lying.filter((one) => one.place === id);
  const isPoured = here.some((one) => vessels.includes(one.item));
  const things = here.filter(
    (one) => !isPoured || spec.items.find((it) => it.id === one.item)?.pouredInto === undefined,
  );
  return {
    id,
    label,
    column,
    row,
    zone,
    isDirty: dirty.includes(id),
    isCrowded: things.length > holds,
    passes: hand === null || spec.flaps === undefined ? 0 : passedOver(spec, side, place).length,
  };
}

function pictured(state: TrayState, item: TrayState['spec']['items'][number]): PicturedItem {
  const { id, label, details = [], ways = [] } = item;
  const lies = state.lying.find((one) => one.item === id);
  const isRead = state.inspected.includes(id);
  return {
    id,
    label,
    isUnread: details.length > 0 && !isRead,
    details: isRead ? details : [],
    ways: ways.map(bareOption),
    place: lies?.place ?? '',
    way: ways.find((one) => one.id === lies?.way)?.label ?? null,
    isContaminated: lies !== undefined && isContaminated(state, lies),
  };
}
