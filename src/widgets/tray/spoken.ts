import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TrayState } from './field.ts';
import { breakLine, type PicturedItem, picture, type TrayPicture } from './pictured.ts';

/** All that is seen at the tray, in words: what lies where, what an arm would pass over, what has gone wrong. */
export function text(state: TrayState): readonly Message[] {
  const seen = picture(state);
  const { prompt, flaps, side, sides, items, hand } = seen;
  const inHand = items.find((one) => one.id === hand);
  return [
    prompt,
    ...flaps.map(({ id: flap, label, isOpen }) =>
      message('tray.flap', { flap, label, state: isOpen ? 'open' : 'closed' }),
    ),
    ...(sides.length > 1 ? [message('tray.standing', { side })] : []),
    ...(inHand === undefined ? [] : [message('tray.hand', { item: hand, label: inHand.label })]),
    ...seen.places.map(({ id: place, label, zone, isDirty, isCrowded, passes }) =>
      message('tray.place', {
        place,
        label,
        zone,
        state: isDirty ? 'dirty' : isCrowded ? 'crowded' : 'plain',
        passes,
      }),
    ),
    ...items.flatMap((one) => itemLines(seen, one)),
    ...seen.breaks.map(breakLine),
    ...(seen.resets > 0 ? [message('tray.resets', { count: seen.resets })] : []),
  ];
}

function itemLines({ places }: TrayPicture, item: PicturedItem): readonly Message[] {
  const { id, label, place, way, isContaminated } = item;
  const where = places.find((one) => one.id === place)?.label;
  const state = isContaminated ? 'contaminated' : 'good';
  const lies =
    where === undefined
      ? message('tray.item', { item: id, label })
      : message('tray.lies', { item: id, label, place, where, state });
  return [
    lies,
    ...(way === null ? [] : [message('tray.way', { item: id, label, way })]),
    ...item.ways.map((one) => message('tray.could', { item: id, label, way: one.id, how: one.label })),
    ...(item.isUnread ? [message('tray.unread', { item: id, label })] : []),
    ...item.details.map((detail) => message('tray.detail', { item: id, label, detail })),
  ];
}
