/** JSON with sorted keys and no `undefined`, so that equal data is equal text whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  let text = '';
  write(value, (piece) => {
    text += piece;
  });
  return text;
}

/** A synchronous 64-bit hash (2 × 32 bit, two multipliers) as 16 hex digits. It detects drift; it is not cryptographic. */
export function hashText(text: string): string {
  const hasher = new Hasher();
  hasher.add(text);
  return hasher.digest();
}

/** Hash of any JSON value, independent of key order: that of its canonical text, which is never put together. */
export function hashJson(value: unknown): string {
  const hasher = new Hasher();
  write(value, (piece) => hasher.add(piece));
  return hasher.digest();
}

const known = new WeakMap<object, string>();

/**
 * Hashes of list entries that are never changed once made (chart entries, acts, steps done), each reckoned once: such lists
 * only grow, and hashing them whole at every checkpoint is what a long day would spend its time on.
 */
export function hashEntries(entries: readonly object[]): readonly string[] {
  return entries.map((entry) => {
    const hash = known.get(entry) ?? hashJson(entry);
    known.set(entry, hash);
    return hash;
  });
}

class Hasher {
  private low = 0x811c9dc5 | 0;
  private high = 0x9e3779b9 | 0;

  add(text: string): void {
    let { low, high } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
    this.low = low;
    this.high = high;
  }

  digest(): string {
    return hex(this.low ^ (this.high >>> 16)) + hex(this.high ^ (this.low >>> 15));
  }
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

type Sink = (piece: string) => void;

/** Gives the canonical text of a value away, piece by piece. */
function write(value: unknown, sink: Sink): void {
  if (value === null || typeof value !== 'object') sink(scalar(value));
  else if (Array.isArray(value)) writeList(value, sink);
  else writeMap(value as Readonly<Record<string, unknown>>, sink);
}

function writeList(list: readonly unknown[], sink: Sink): void {
  sink('[');
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) sink(',');
    write(list[index] ?? null, sink);
  }
  sink(']');
}

function writeMap(map: Readonly<Record<string, unknown>>, sink: Sink): void {
  let before = '{';
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    if (value === undefined) continue;
    sink(before);
    sink(quotedKey(key));
    write(value, sink);
    before = ',';
  }
  sink(before === '{' ? '{}' : '}');
}

/** As `JSON.stringify` writes it, which is called where nothing quicker will do: a checkpoint writes thousands. */
function scalar(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'string' && /^[\w .:,;/+-]*$/.test(value)) return `"${value}"`;
  return JSON.stringify(value) ?? 'null';
}

const quotedKeys = new Map<string, string>();

function quotedKey(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = `${JSON.stringify(key)}:`;
  quotedKeys.set(key, quoted);
  return quoted;
}
