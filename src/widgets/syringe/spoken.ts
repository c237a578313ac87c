import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { type PicturedSlot, pictureOf, type SyringePicture } from './pictured.ts';
import type { SyringeState } from './state.ts';

/** All that the picture shows, the plunger as it is read: so many small lines past a number. */
export function textOf(state: SyringeState): readonly Message[] {
  const picture = pictureOf(state);
  return [
    picture.prompt,
    ...picture.notes,
    ...picture.slots.flatMap(slotLines),
    ...picture.acts.map(({ id: act, label, position }) =>
      position > 0
        ? message('syringe.done', { act, label, position })
        : message('syringe.act', { act, label }),
    ),
    message('syringe.vial', { label: picture.vial, state: picture.vialState }),
    ...barrelLines(picture),
  ];
}

function slotLines({ slot, chosen, options }: PicturedSlot): readonly Message[] {
  const name = message(`syringe.slot.${slot}`);
  return options.flatMap(({ id: option, label, isUnread, details }) => [
    message(option === chosen ? 'syringe.chosen' : 'syringe.option', { slot, name, option, label }),
    ...(isUnread ? [message('syringe.unread', { option, label })] : []),
    ...details.map((detail) => message('syringe.detail', { option, label, detail })),
  ]);
}

function barrelLines(picture: SyringePicture): readonly Message[] {
  const { barrel, wallUl, topUl, expelledUl } = picture;
  if (barrel === null) return [message('syringe.no-barrel')];
  const { capacityUl, lineUl, numberUl, stepUl } = barrel;
  return [
    message('syringe.scale', { capacity: ml(capacityUl), line: ml(lineUl), number: ml(numberUl) }),
    edgeLine(picture),
    message('syringe.wall', { count: Math.round(wallUl / stepUl), wallUl }),
    message('syringe.top', { topUl, ml: ml(topUl) }),
    message(picture.isIn ? 'syringe.is-in' : 'syringe.is-out', { label: picture.vial }),
    ...(expelledUl > 0 ? [message('syringe.expelled', { expelledUl, ml: ml(expelledUl) })] : []),
  ];
}

/** Where the front edge stands, in words: the number before it, the small lines past that, and whether it is between two. */
export function edgeLine({ barrel, edgeUl }: Pick<SyringePicture, 'barrel' | 'edgeUl'>): Message {
  const { lineUl = 1, numberUl = 1 } = barrel ?? {};
  const past = edgeUl % numberUl;
  return message('syringe.edge', {
    edgeUl,
    number: ml(edgeUl - past),
    lines: Math.floor(past / lineUl),
    between: past % lineUl === 0 ? 'on' : 'between',
  });
}

/** Millilitres as they are printed, from microlitres: 500 is `0.5`. */
export function ml(volumeUl: number): string {
  return String(volumeUl / 1_000);
}
