/** A value that may fill a gap in a message. A nested message is put into words first. */
export type MessageParam = string | number | boolean | Message;

/**
 * What the game wants to say, before it is words. `text/` turns the id and the params into a sentence of a language.
 * Prose of a scenario file is a message too: its id is `prose:` and the path the compiler gave it.
 */
export interface Message {
  readonly id: string;
  readonly params?: Readonly<Record<string, MessageParam>>;
}

/** Makes a message; leaves `params` out when there are none, so that equal messages are equal JSON. */
export function message(id: string, params?: Readonly<Record<string, MessageParam>>): Message {
  return params === undefined ? { id } : { id, params };
}
