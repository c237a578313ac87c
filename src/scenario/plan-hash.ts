import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DayPlan } from '../simulation/vocabulary/plan.ts';

/** Canonical text of pack data, which every plan of a library shares: the greater part of a plan's text. */
const known = new WeakMap<object, string>();

/** JSON with the keys of every object in order, so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const text = known.get(value);
  if (text !== undefined) return text;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** SHA-256 of a plan's canonical JSON, in hexadecimal: two days are the same day when this is equal. */
export function planHash(plan: DayPlan): string {
  for (const data of Object.values(plan.packs)) known.set(data, canonicalJson(data));
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(plan))));
}
