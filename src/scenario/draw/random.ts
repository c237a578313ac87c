/**
 * Counter-based randomness: every number is a pure function of the seed, the purpose it is drawn for and a counter. There is
 * no state that one draw could leave to another, so changing what is drawn for one purpose never moves any other draw.
 */

/** A draw of 32 bits for `(seed, streamKey, n)`: 0 … 2³²−1. */
export function rand(seed: number, streamKey: string, n: number): number {
  const key = mix(hashText(streamKey) ^ mix(Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b));
  return mix(key + Math.imul(n + 1, 0xc2b2ae35)) >>> 0;
}

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Finaliser of MurmurHash3: every input bit moves every output bit. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A named source of draws. Two streams of different keys know nothing of each other. */
export interface Stream {
  readonly seed: number;
  readonly key: string;
}

/** The stream of a narrower purpose: `visit.flu-adult` + `truth.temp`. */
export function narrow(stream: Stream, purpose: string): Stream {
  return { seed: stream.seed, key: stream.key === '' ? purpose : `${stream.key}.${purpose}` };
}

/** A whole number from `low` to `high`, both included, the n-th of its stream. Ranges are below two million. */
export function intBetween(stream: Stream, low: number, high: number, n = 0): number {
  const span = high - low + 1;
  return low + Math.floor((rand(stream.seed, stream.key, n) * span) / 4294967296);
}

/** An index drawn by whole-number weights; all equal when none are given. */
export function weightedIndex(stream: Stream, weights: readonly number[], n = 0): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = intBetween(stream, 0, total - 1, n);
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return index;
    left -= weight;
  }
  return weights.length - 1;
}

/** The list in a drawn order (Fisher–Yates over the stream's counter). */
export function shuffle<T>(stream: Stream, list: readonly T[]): readonly T[] {
  const rest = [...list];
  const result: T[] = [];
  for (let n = 0; rest.length > 0; n += 1) {
    result.push(...rest.splice(intBetween(stream, 0, rest.length - 1, n), 1));
  }
  return result;
}

/**
 * A whole number of a triangular distribution. Only `+ − × ÷ √` are used, which every engine rounds alike.
 */
export function triangular(stream: Stream, low: number, mode: number, high: number): number {
  if (high <= low) return low;
  const unit = rand(stream.seed, stream.key, 0) / 4294967296;
  const span = high - low;
  const value =
    unit * span < mode - low
      ? low + Math.sqrt(unit * span * (mode - low))
      : high - Math.sqrt((1 - unit) * span * (high - mode));
  return Math.round(value);
}

/** Value at a drawn quantile of a table of `[percent, value]` rows (rising, 0 … 100), straight lines between rows, whole. */
export function fromQuantiles(stream: Stream, rows: readonly (readonly [number, number])[]): number {
  const at = intBetween(stream, 0, 999_999);
  for (let index = 1; index < rows.length; index += 1) {
    const [fromPercent, from] = rows[index - 1] ?? [0, 0];
    const [toPercent, to] = rows[index] ?? [0, 0];
    const start = fromPercent * 10_000;
    const end = toPercent * 10_000;
    if (at < end || index === rows.length - 1) {
      return end === start ? to : Math.round(from + ((to - from) * (at - start)) / (end - start));
    }
  }
  return rows[0]?.[1] ?? 0;
}
