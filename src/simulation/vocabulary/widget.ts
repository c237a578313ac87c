import type { Json } from './json.ts';
import type { Message } from './messages.ts';

export type WidgetId =
  | 'compare'
  | 'sequence'
  | 'timed-read'
  | 'talk'
  | 'chart'
  | 'ladder'
  | 'pick'
  | 'sort'
  | 'syringe'
  | 'label'
  | 'body-map'
  | 'cuff'
  | 'rhythm'
  | 'slots'
  | 'tray'
  | 'wipe';

export interface Option {
  readonly id: string;
  readonly label: Message;
}

/** What may be filled in beside a verb and a target. Numbers travel as decimal strings (`"118"`, `"37.4"`). */
export interface AffordanceValue {
  readonly kind: 'choice' | 'decimal' | 'date' | 'text';
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly options?: readonly Option[];
}

/** One thing that can be done in a panel now. Menus, keys, touch targets, switch scanning and bots are all made of these. */
export interface Affordance {
  readonly verb: string;
  readonly label: Message;
  readonly target?: string;
  readonly value?: AffordanceValue;
}

/** What was done: an affordance taken up. `instrumentMs` is whole milliseconds since an instrument started. */
export interface Action {
  readonly verb: string;
  readonly target?: string;
  readonly value?: string;
  readonly instrumentMs?: number;
}

/** One neutral statement of what was done, e.g. `{ field: 'taken', value: 'dtap-ipv' }`. No judgement. */
export interface Observation {
  readonly field: string;
  readonly value: Json;
}

/**
 * A way of interacting, as one pure reducer. `confirm` is the verb that ends a step in every widget; it is legal as soon as
 * the panel could be left in the real world, right or wrong. After it `isDone` is true and `legal` is empty.
 * `picture` is what a sighted player sees as data: nothing in it may be unseen truth (an unread label, a hidden answer).
 */
export interface Widget<Spec = never, State = unknown, Picture = unknown> {
  readonly id: WidgetId;
  init(spec: Spec): State;
  legal(state: State): readonly Affordance[];
  /** The next state. An action that is not legal leaves the state as it was (the session refuses it first). */
  reduce(state: State, action: Action): State;
  /** All that the picture shows, as lines to be read or spoken. Facts stand in `params` under stable names. */
  text(state: State): readonly Message[];
  picture(state: State): Picture;
  isHot(state: State): boolean;
  isDone(state: State): boolean;
  outcome(state: State): readonly Observation[];
}

/** The value observed for a field, or undefined. */
export function observed(observations: readonly Observation[], field: string): Json | undefined {
  return observations.find((one) => one.field === field)?.value;
}

/** The observed list of ids (taken, marked, ordered …); empty when the field is missing. */
export function observedList(observations: readonly Observation[], field: string): readonly string[] {
  const value = observed(observations, field);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The observed text, or an empty string. */
export function observedText(observations: readonly Observation[], field: string): string {
  const value = observed(observations, field);
  return typeof value === 'string' ? value : '';
}

/** Whether an action is one of the affordances, its value within bounds. Used by the session before `reduce`. */
export function isLegal(legal: readonly Affordance[], action: Action): boolean {
  return legal.some((one) => {
    if (one.verb !== action.verb || one.target !== action.target) return false;
    if (one.value === undefined) return action.value === undefined;
    return action.value !== undefined && isValueAllowed(one.value, action.value);
  });
}

function isValueAllowed(allowed: AffordanceValue, value: string): boolean {
  if (allowed.kind === 'choice') return (allowed.options ?? []).some((option) => option.id === value);
  if (allowed.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (allowed.kind === 'text') return value.length <= 2_000;
  if (!/^-?\d{1,9}(\.\d{1,4})?$/.test(value)) return false;
  const number = Number(value);
  return number >= (allowed.min ?? -1e9) && number <= (allowed.max ?? 1e9);
}
