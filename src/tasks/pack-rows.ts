import { type Json, type JsonMap, jsonAt, listAt } from '../simulation/vocabulary/json.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of a pack's duration (`10min`, `30s`, `8h`, `28d`). Throws on anything else: a defect of the pack. */
export function durationMs(value: Json | undefined): number {
  const found = typeof value === 'string' ? /^(\d+)(s|min|h|d)$/.exec(value) : null;
  const unit = UNIT_MS[found?.[2] ?? ''];
  if (found === null || unit === undefined) throw new Error(`not a duration: ${JSON.stringify(value)}`);
  return Number(found[1]) * unit;
}

/** The maps of the list at a path; everything else in it is passed over. */
export function rowsAt(from: Json | undefined, path: string): readonly JsonMap[] {
  return listAt(from, path).filter(
    (one): one is JsonMap => one !== null && typeof one === 'object' && !Array.isArray(one),
  );
}

/** The row of a list by its id, or undefined. */
export function rowById(from: Json | undefined, path: string, id: string): JsonMap | undefined {
  return rowsAt(from, path).find((one) => one.id === id);
}

/** The texts of the list at a path; a single text counts as a list of one. */
export function textsAt(from: Json | undefined, path: string): readonly string[] {
  const found = jsonAt(from, path);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
}

/** The text at a path, or what stands in for it. */
export function textOr(from: Json | undefined, path: string, otherwise: string): string {
  const found = jsonAt(from, path);
  return typeof found === 'string' ? found : otherwise;
}

/** The number at a path, or what stands in for it. */
export function numberOr(from: Json | undefined, path: string, otherwise: number): number {
  const found = jsonAt(from, path);
  return typeof found === 'number' ? found : otherwise;
}

/** Whether the value at a path is true. */
export function isTrueAt(from: Json | undefined, path: string): boolean {
  return jsonAt(from, path) === true;
}
