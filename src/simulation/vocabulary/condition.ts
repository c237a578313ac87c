import type { Json } from './json.ts';

/** A value a fact must have: a literal, any of a list, or a bound. */
export type Expected =
  | string
  | number
  | boolean
  | readonly (string | number | boolean)[]
  | { readonly at_least: number }
  | { readonly at_most: number }
  | { readonly below: number }
  | { readonly above: number };

/**
 * A lived condition, as it stands in the plan: `fact: value` lines that must all hold. `x.has` asks a set, `x.count` its size.
 * `unless` is such a map negated. Drawn facts (persona, truth, traits, seed) are gone: the compiler has decided them.
 */
export interface Condition {
  readonly all?: Readonly<Record<string, Expected>>;
  readonly unless?: Readonly<Record<string, Expected>>;
}

/** The closed list of lived facts an author may ask about. `check --facts` prints it. */
export const LIVED_FACTS = {
  'handoff.has': 'a fact the provider was told in the handoff or an update',
  'handoff.count': 'how many facts the provider was told',
  'result.*': 'the charted value of a field, e.g. result.flu',
  'patient.anxiety': 'anxiety now, 0–100',
  'patient.patience': 'patience now, 0–100',
  'patient.trust': 'trust now, −2…+2',
  'patient.masked': 'true when the patient wears a mask',
  'flow.is': 'where the visit stands now',
  'order.given.has': 'a product that was given',
  'order.given.count': 'how many products were given',
  'order.done.has': 'an order that is complete',
  'loop.open.has': 'a kind of open loop of this visit',
} as const;

/** What the session answers when a condition asks for a fact. */
export type FactLookup = (fact: string) => Json | undefined;
