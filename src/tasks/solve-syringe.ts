import type { Message, MessageParam } from '../simulation/vocabulary/messages.ts';
import type { Perceived } from '../simulation/vocabulary/task.ts';
import type { Action } from '../simulation/vocabulary/widget.ts';
import { CONFIRM, offers } from './task-helpers.ts';

/** What a practised hand wants of a syringe; a slot that is left out is left as it is. */
export interface SyringeAim {
  readonly needle?: string;
  readonly diluent?: string;
  /** Acts that belong to the vial, in order; every other one is taken back where it can be. */
  readonly acts: readonly string[];
  readonly doseUl: number;
  readonly label?: string;
}

/** Takes the smallest syringe that has room, mixes, draws to the line, flicks, pushes the air out, labels, confirms. */
export function solveSyringe(perceived: Perceived, aim: SyringeAim): Action {
  return (
    chosen(perceived, 'barrel', smallestBarrel(perceived, aim.doseUl)) ??
    chosen(perceived, 'needle', aim.needle) ??
    chosen(perceived, 'diluent', aim.diluent) ??
    acted(perceived, aim.acts) ??
    drawn(perceived, aim.doseUl) ??
    chosen(perceived, 'label', aim.label) ??
    CONFIRM
  );
}

/** The options of a slot as they lie there, with what is read on them. */
export function slotOptions(
  perceived: Pick<Perceived, 'text'>,
  slot: string,
): readonly { readonly option: string; readonly label: Message | undefined }[] {
  const isOf = (line: Message) =>
    (line.id === 'syringe.option' || line.id === 'syringe.chosen') && line.params?.slot === slot;
  return perceived.text.filter(isOf).map(({ params }) => ({
    option: String(params?.option ?? ''),
    label: typeof params?.label === 'object' ? params.label : undefined,
  }));
}

function smallestBarrel(perceived: Perceived, doseUl: number): string | undefined {
  const sized = slotOptions(perceived, 'barrel').map(({ option, label }) => ({
    option,
    room: Number(label?.params?.capacityUl ?? 0),
  }));
  const fits = sized.filter((one) => one.room >= doseUl).sort((one, other) => one.room - other.room);
  return (fits[0] ?? sized.at(-1))?.option;
}

function chosen(perceived: Perceived, slot: string, option: string | undefined): Action | undefined {
  const has = perceived.text.find((line) => line.id === 'syringe.chosen' && line.params?.slot === slot);
  if (option === undefined || !offers(perceived, 'choose', slot)) return undefined;
  if (String(has?.params?.option ?? '') === option) return undefined;
  if (option !== '') return { verb: 'choose', target: slot, value: option };
  return offers(perceived, 'clear', slot) ? { verb: 'clear', target: slot } : undefined;
}

function acted(perceived: Perceived, acts: readonly string[]): Action | undefined {
  const wrong = perceived.legal.find((one) => one.verb === 'undo' && !acts.includes(one.target ?? ''));
  if (wrong?.target !== undefined) return { verb: 'undo', target: wrong.target };
  const next = acts.find((act) => offers(perceived, 'do', act));
  return next === undefined ? undefined : { verb: 'do', target: next };
}

/** The next movement towards the dose without air; undefined when it is there, or when the vial gives no more. */
function drawn(perceived: Perceived, doseUl: number): Action | undefined {
  const param = (id: string, name: string): MessageParam | undefined =>
    perceived.text.find((line) => line.id === id)?.params?.[name];
  const edge = Number(param('syringe.edge', 'edgeUl') ?? 0);
  const wall = Number(param('syringe.wall', 'wallUl') ?? 0);
  const top = Number(param('syringe.top', 'topUl') ?? 0);
  const move = (to: number): Action => ({ verb: 'move', target: 'plunger', value: String(to) });
  if (!offers(perceived, 'move')) return undefined;
  if (wall > 0) return { verb: 'flick' };
  if (top > 0) return move(edge - top);
  if (edge > doseUl) return move(doseUl);
  if (edge === doseUl || param('syringe.vial', 'state') !== 'liquid') return undefined;
  return offers(perceived, 'enter') ? { verb: 'enter' } : move(doseUl);
}
