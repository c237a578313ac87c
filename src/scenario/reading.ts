import { type Json, type JsonMap, jsonAt } from '../simulation/vocabulary/json.ts';

/** Whether a value is a JSON object. */
export function isMap(value: Json | undefined): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value is a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text at a path, or a default. */
export function textOr(value: Json | undefined, path: string, otherwise: string): string {
  const found = jsonAt(value, path);
  return typeof found === 'string' ? found : otherwise;
}

/** The number at a path, or a default. */
export function numberOr(value: Json | undefined, path: string, otherwise: number): number {
  const found = jsonAt(value, path);
  return typeof found === 'number' ? found : otherwise;
}

/** The maps of the list at a path; everything else in it is passed over. */
export function mapsAt(value: Json | undefined, path: string): readonly JsonMap[] {
  const found = jsonAt(value, path);
  return isList(found) ? found.filter(isMap) : [];
}

/** The texts of the list at a path; everything else in it is passed over. */
export function textsAt(value: Json | undefined, path: string): readonly string[] {
  const found = jsonAt(value, path);
  return isList(found) ? found.filter((one) => typeof one === 'string') : [];
}

/** The row of a pack's list by its id. */
export function rowOf(value: Json | undefined, path: string, id: string): JsonMap | undefined {
  return mapsAt(value, path).find((row) => row.id === id);
}

/** A map without some of its keys. */
export function without(map: JsonMap, keys: readonly string[]): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}

/** `last_episode` → `lastEpisode`. Only the parser and paths written by authors need it. */
export function camelCase(snake: string): string {
  return snake.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
