import type { Message } from '../../simulation/vocabulary/messages.ts';
import type { SyringeBarrel, SyringeNeedle } from '../../simulation/vocabulary/syringe-spec.ts';
import type { Option } from '../../simulation/vocabulary/widget.ts';
import { edgeUl } from './barrel.ts';
import { optionsOf, SLOTS, type Slot, type SyringeState } from './state.ts';

export interface PicturedSlot {
  readonly slot: Slot;
  readonly chosen: string;
  readonly options: readonly (Option & {
    readonly isUnread: boolean;
    readonly details: readonly Message[];
  })[];
}

export interface PicturedAct extends Option {
  /** Place in the order of what was done; 0 while it is not. */
  readonly position: number;
}

export interface SyringePicture {
  readonly prompt: Message;
  readonly notes: readonly Message[];
  readonly slots: readonly PicturedSlot[];
  readonly acts: readonly PicturedAct[];
  readonly vial: Message;
  /** What can be seen in the vial. */
  readonly vialState: 'dry' | 'liquid' | 'empty';
  readonly barrel: SyringeBarrel | null;
  readonly needle: SyringeNeedle | null;
  readonly isIn: boolean;
  readonly edgeUl: number;
  readonly wallUl: number;
  readonly topUl: number;
  readonly expelledUl: number;
}

/** What a sighted player sees: the barrel to scale, what is in it, and only those details that were read. */
export function pictureOf(state: SyringeState): SyringePicture {
  const { spec, chosen } = state;
  return {
    prompt: spec.prompt,
    notes: spec.notes ?? [],
    slots: SLOTS.filter((slot) => optionsOf(state, slot).length > 0).map((slot) => pictured(state, slot)),
    acts: (spec.acts ?? []).map(({ id, label }) => ({ id, label, position: state.done.indexOf(id) + 1 })),
    vial: spec.vial.label,
    vialState: vialState(state),
    barrel: spec.barrels.find((one) => one.id === chosen.barrel) ?? null,
    needle: spec.needles?.find((one) => one.id === chosen.needle) ?? null,
    isIn: state.isIn,
    edgeUl: edgeUl(state),
    wallUl: state.wallUl,
    topUl: state.topUl,
    expelledUl: state.expelledUl,
  };
}

function vialState({ spec, chosen, vialUl }: SyringeState): SyringePicture['vialState'] {
  if (vialUl > 0) return 'liquid';
  return spec.vial.isDry === true && chosen.diluent === '' ? 'dry' : 'empty';
}

function pictured(state: SyringeState, slot: Slot): PicturedSlot {
  const options = optionsOf(state, slot).map(({ id, label }) => {
    const all = state.spec.diluents?.find((one) => slot === 'diluent' && one.id === id)?.details;
    const isRead = state.inspected.includes(id);
    return { id, label, isUnread: all !== undefined && !isRead, details: isRead ? (all ?? []) : [] };
  });
  return { slot, chosen: state.chosen[slot], options };
}
