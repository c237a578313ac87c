/** Structured-clone-safe data: all that crosses a boundary is made of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object, as packs, parameters and drawn truth are. */
export type JsonMap = { readonly [key: string]: Json };

/** Dotted paths by their text, taken apart once: packs are asked the same things again and again. */
const paths = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const keys = path.split('.');
  paths.set(path, keys);
  return keys;
}

/** Follows a dotted path (`truth.bp.sys`) into JSON. Answers undefined where the path leads nowhere. */
export function jsonAt(value: Json | undefined, path: string): Json | undefined {
  let here: Json | undefined = value;
  for (const key of keysOf(path)) {
    if (here === null || typeof here !== 'object') return undefined;
    here = (here as JsonMap)[key];
  }
  return here;
}

/** The number at a path, or a loud failure: a pack without it is a defect of the pack, not of the day. */
export function numberAt(value: Json | undefined, path: string): number {
  const found = jsonAt(value, path);
  if (typeof found !== 'number') throw new Error(`expected a number at ${path}`);
  return found;
}

/** The text at a path, or a loud failure. */
export function textAt(value: Json | undefined, path: string): string {
  const found = jsonAt(value, path);
  if (typeof found !== 'string') throw new Error(`expected text at ${path}`);
  return found;
}

/** The list at a path; an empty one when the path leads nowhere. */
export function listAt(value: Json | undefined, path: string): readonly Json[] {
  const found = jsonAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The map at a path; an empty one when the path leads nowhere. */
export function mapAt(value: Json | undefined, path: string): JsonMap {
  const found = jsonAt(value, path);
  return found !== null && typeof found === 'object' && !Array.isArray(found) ? (found as JsonMap) : {};
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of a duration as files write it: `30s`, `10min`, `2h`, `1.5min`. Throws on anything else. */
export function durationMs(text: string): number {
  const found = /^(\d+(?:\.\d+)?)(ms|s|min|h|d)$/.exec(text);
  const unit = found?.[2] === undefined ? undefined : UNIT_MS[found[2]];
  if (found === null || unit === undefined) throw new Error(`not a duration: ${text}`);
  return Math.round(Number(found[1]) * unit);
}

/** The duration at a path, in ms. */
export function durationAt(value: Json | undefined, path: string): number {
  return durationMs(textAt(value, path));
}

/** The entry with this `id` in the list at a path, or a loud failure. */
export function entryAt(value: Json | undefined, path: string, id: string): JsonMap {
  const found = listAt(value, path).find((one) => textAt(one, 'id') === id);
  if (found === undefined) throw new Error(`expected an entry ${id} at ${path}`);
  return found as JsonMap;
}
