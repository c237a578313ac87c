/** JSON with sorted keys and no `undefined`, so that equal data is equal text whatever order it was built in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const map = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of Object.keys(map).sort()) {
    const one = map[key];
    if (one === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(one)}`;
  }
  return `{${text}}`;
}

/** A synchronous 64-bit hash (2 × 32 bit, two multipliers) as 16 hex digits. It detects drift; it is not cryptographic. */
export function hashText(text: string): string {
  let low = 0x811c9dc5 | 0;
  let high = 0x9e3779b9 | 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return hex(low ^ (high >>> 16)) + hex(high ^ (low >>> 15));
}

/** Hash of any JSON value, independent of key order. */
export function hashJson(value: unknown): string {
  return hashText(canonicalJson(value));
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

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
