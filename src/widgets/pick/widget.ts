import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { PickSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';

export interface PickState {
  readonly spec: PickSpec;
  readonly inspected: readonly string[];
  readonly held: readonly string[];
  /** Every time something was put back, in order. */
  readonly putBack: readonly string[];
  readonly isDone: boolean;
}

export interface PicturedItem extends Option {
  readonly isHeld: boolean;
  /** There is a label that was not read yet. */
  readonly isUnread: boolean;
  /** What stands on the label; empty until it is read. */
  readonly details: readonly Message[];
}

export interface PickPicture {
  readonly prompt: Message;
  readonly items: readonly PicturedItem[];
  readonly held: number;
  readonly least: number;
  readonly most: number;
}

/** Changing one's mind is free, but not endless: the list of what was put back stays small. */
const MOST_PUT_BACK = 40;

/** W16 Pick: read labels, take the right items from a shelf of look-alikes, put them back, confirm. */
export const pickWidget: Widget<PickSpec, PickState, PickPicture> = {
  id: 'pick',
  init: (spec) => ({ spec, inspected: [], held: [], putBack: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: (state) => state.spec.hot === true && !state.isDone,
  isDone: (state) => state.isDone,
  outcome: ({ held, inspected, putBack }): readonly Observation[] => [
    { field: 'taken', value: held },
    { field: 'inspected', value: inspected },
    { field: 'putBack', value: putBack },
  ],
};

function legal(state: PickState): readonly Affordance[] {
  if (state.isDone) return [];
  const { items, held, least, most } = picture(state);
  const affordances: Affordance[] = [];
  for (const { id: target, label, isHeld, isUnread } of items) {
    if (isUnread) affordances.push({ verb: 'inspect', target, label: message('pick.inspect', { label }) });
    if (!isHeld && held < most) {
      affordances.push({ verb: 'take', target, label: message('pick.take', { label }) });
    }
    if (isHeld && state.putBack.length < MOST_PUT_BACK) {
      affordances.push({ verb: 'putBack', target, label: message('pick.put-back', { label }) });
    }
  }
  if (held >= least && held <= most) {
    affordances.push({ verb: 'confirm', label: message('pick.confirm', { count: held }) });
  }
  return affordances;
}

function after(state: PickState, { verb, target = '' }: Action): PickState {
  if (verb === 'inspect') return { ...state, inspected: [...state.inspected, target] };
  if (verb === 'take') return { ...state, held: [...state.held, target] };
  if (verb === 'putBack') {
    const held = state.held.filter((id) => id !== target);
    return { ...state, held, putBack: [...state.putBack, target] };
  }
  return { ...state, isDone: true };
}

function text(state: PickState): readonly Message[] {
  const { prompt, items, held, least, most } = picture(state);
  const lines: Message[] = [prompt, message('pick.amount', { held, least, most })];
  for (const { id: item, label, isHeld, isUnread, details } of items) {
    lines.push(isHeld ? message('pick.held', { item, label }) : message('pick.item', { item, label }));
    if (isUnread) lines.push(message('pick.unread', { item, label }));
    for (const detail of details) lines.push(message('pick.detail', { item, label, detail }));
  }
  return lines;
}

function picture({ spec, inspected, held }: PickState): PickPicture {
  const most = spec.most ?? 1;
  return {
    prompt: spec.prompt,
    items: spec.shelf.map(({ id, label, details = [] }) => {
      const isRead = inspected.includes(id);
      return {
        id,
        label,
        isHeld: held.includes(id),
        isUnread: details.length > 0 && !isRead,
        details: isRead ? details : [],
      };
    }),
    held: held.length,
    // A shelf that has run short must not hold anybody in front of it for ever.
    least: Math.min(spec.least ?? 1, most, spec.shelf.length),
    most,
  };
}
