import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { SequenceSpec } from '../../simulation/vocabulary/specs.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { bareOption } from '../reading-field.ts';

export interface SequenceState {
  readonly spec: SequenceSpec;
  /** Card ids in the order given so far. */
  readonly order: readonly string[];
  readonly isDone: boolean;
}

export interface SequencePicture {
  readonly prompt: Message;
  readonly cards: readonly Option[];
  readonly steps: readonly Option[];
}

/** W2 Sequence: append cards one by one, each once, leave the wrong ones out, confirm. */
export const sequenceWidget: Widget<SequenceSpec, SequenceState, SequencePicture> = {
  id: 'sequence',
  init: (spec) => ({ spec, order: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: (state) => state.spec.hot === true && !state.isDone,
  isDone: (state) => state.isDone,
  outcome: (state): readonly Observation[] => [{ field: 'order', value: state.order }],
};

function legal(state: SequenceState): readonly Affordance[] {
  if (state.isDone) return [];
  const { cards, steps } = picture(state);
  const affordances: Affordance[] = cards.map(({ id, label }) => ({
    verb: 'append',
    target: id,
    label: message('sequence.append', { label, position: steps.length + 1 }),
  }));
  for (const { id, label } of steps) {
    affordances.push({ verb: 'remove', target: id, label: message('sequence.remove', { label }) });
  }
  if (steps.length > 0 || cards.length === 0) {
    affordances.push({ verb: 'confirm', label: message('sequence.confirm') });
  }
  return affordances;
}

function after(state: SequenceState, { verb, target = '' }: Action): SequenceState {
  if (verb === 'append') return { ...state, order: [...state.order, target] };
  if (verb === 'remove') return { ...state, order: state.order.filter((id) => id !== target) };
  return { ...state, isDone: true };
}

function text(state: SequenceState): readonly Message[] {
  const { prompt, cards, steps } = picture(state);
  const count = steps.length;
  return [
    prompt,
    ...steps.map(({ id: card, label }, index) =>
      message('sequence.step', { card, label, position: index + 1, count }),
    ),
    ...cards.map(({ id: card, label }) => message('sequence.card', { card, label })),
  ];
}

function picture({ spec, order }: SequenceState): SequencePicture {
  return {
    prompt: spec.prompt,
    cards: spec.cards.filter((card) => !order.includes(card.id)).map(bareOption),
    steps: order.flatMap((id) => spec.cards.filter((card) => card.id === id).map(bareOption)),
  };
}
