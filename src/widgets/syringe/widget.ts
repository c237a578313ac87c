import { message } from '../../simulation/vocabulary/messages.ts';
import type { SyringeBarrel, SyringeSpec } from '../../simulation/vocabulary/syringe-spec.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { edgeUl, flicked, freshContents, movedTo } from './barrel.ts';
import { pictureOf, type SyringePicture } from './pictured.ts';
import { textOf } from './spoken.ts';
import { optionsOf, readyBarrel, SLOTS, type Slot, type SyringeState } from './state.ts';

/**
 * W6 Syringe. Free until `confirm`: barrel (while it is empty), needle, diluent and acts (until something is drawn), label, and
 * whatever is drawn or pushed back while the needle is in the vial. Not free: what is pushed out beside the vial is gone.
 */
export const syringeWidget: Widget<SyringeSpec, SyringeState, SyringePicture> = {
  id: 'syringe',
  init: (spec) => ({
    ...freshContents(spec),
    spec,
    chosen: { barrel: '', needle: '', diluent: '', label: '' },
    inspected: [],
    done: [],
    isDone: false,
  }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text: textOf,
  picture: pictureOf,
  isHot: (state) => !state.isDone && (state.spec.needles?.length ?? 0) > 0 && edgeUl(state) > 0,
  isDone: (state) => state.isDone,
  outcome,
};

function isOpen(state: SyringeState, slot: Slot): boolean {
  if (slot === 'barrel') return edgeUl(state) === 0;
  return slot !== 'diluent' || !state.done.includes('draw');
}

function legal(state: SyringeState): readonly Affordance[] {
  if (state.isDone) return [];
  const barrel = readyBarrel(state);
  return [
    ...SLOTS.flatMap((slot) => slotAffordances(state, slot)),
    ...(state.spec.diluents ?? [])
      .filter((one) => one.details !== undefined && !state.inspected.includes(one.id))
      .map((one) => affordance('inspect', one)),
    ...actAffordances(state),
    ...(barrel === undefined ? [] : handAffordances(state, barrel)),
  ];
}

function affordance(verb: string, { id, label }: Option): Affordance {
  return { verb, target: id, label: message(`syringe.${verb}`, { label }) };
}

function slotAffordances(state: SyringeState, slot: Slot): readonly Affordance[] {
  const options = optionsOf(state, slot).map(({ id, label }) => ({ id, label }));
  if (options.length === 0 || !isOpen(state, slot)) return [];
  const label = message('syringe.choose', { label: message(`syringe.slot.${slot}`) });
  const canClear = state.chosen[slot] !== '' && (slot === 'diluent' || slot === 'label');
  return [
    { verb: 'choose', target: slot, label, value: { kind: 'choice', options } },
    ...(canClear ? [affordance('clear', { id: slot, label: message(`syringe.slot.${slot}`) })] : []),
  ];
}

function actAffordances({ spec, done }: SyringeState): readonly Affordance[] {
  const isDrawn = done.includes('draw');
  return (spec.acts ?? []).flatMap((one) => {
    if (!done.includes(one.id)) return [affordance('do', one)];
    return isDrawn ? [] : [affordance('undo', one)];
  });
}

function handAffordances(state: SyringeState, barrel: SyringeBarrel): readonly Affordance[] {
  const value = {
    kind: 'decimal',
    unit: 'µL',
    min: 0,
    max: barrel.capacityUl,
    step: barrel.stepUl,
  } as const;
  return [
    { verb: 'move', target: 'plunger', label: message('syringe.move'), value },
    ...(state.wallUl > 0 ? [{ verb: 'flick', label: message('syringe.flick') }] : []),
    state.isIn
      ? { verb: 'leave', label: message('syringe.leave') }
      : { verb: 'enter', label: message('syringe.enter') },
    { verb: 'confirm', label: message('syringe.confirm') },
  ];
}

function after(state: SyringeState, { verb, target = '', value = '' }: Action): SyringeState {
  switch (verb) {
    case 'choose':
      return withChosen(state, target as Slot, value);
    case 'clear':
      return withChosen(state, target as Slot, '');
    case 'inspect':
      return { ...state, inspected: [...state.inspected, target] };
    case 'do':
      return { ...state, done: [...state.done, target] };
    case 'undo':
      return { ...state, done: state.done.filter((one) => one !== target) };
    case 'move':
      return moved(state, Number(value));
    case 'flick':
      return { ...state, ...flicked(state) };
    case 'leave':
      return { ...state, isIn: false };
    case 'enter':
      return { ...state, isIn: true };
    default:
      return { ...state, isDone: true };
  }
}

function withChosen(state: SyringeState, slot: Slot, value: string): SyringeState {
  const next = { ...state, chosen: { ...state.chosen, [slot]: value } };
  if (slot !== 'diluent') return next;
  const mixedUl = state.spec.diluents?.find((one) => one.id === value)?.holdsUl ?? 0;
  return { ...next, vialUl: freshContents(state.spec).vialUl + mixedUl };
}

function moved(state: SyringeState, to: number): SyringeState {
  const barrel = readyBarrel(state);
  if (barrel === undefined) return state;
  const contents = movedTo(state, barrel, to, state.spec.bubbleEveryUl);
  if (contents === state) return state;
  const isFirst = state.drawnUl === 0 && contents.drawnUl > 0;
  return { ...state, ...contents, done: isFirst ? [...state.done, 'draw'] : state.done };
}

function outcome(state: SyringeState): readonly Observation[] {
  const { chosen, liquidUl, wallUl, topUl, expelledUl, done, inspected } = state;
  return [
    ...SLOTS.map((slot) => ({ field: slot, value: chosen[slot] })),
    { field: 'volumeUl', value: liquidUl },
    { field: 'bubblesUl', value: wallUl + topUl },
    { field: 'edgeUl', value: edgeUl(state) },
    { field: 'expelledUl', value: expelledUl },
    { field: 'done', value: done },
    { field: 'inspected', value: inspected },
  ];
}
