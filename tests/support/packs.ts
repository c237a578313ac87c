import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json, JsonMap } from '../../src/simulation/vocabulary/json.ts';

const FOLDER = new URL('../../scenarios/packs/', import.meta.url);

/** The data of a shipped pack with camelCase keys, as a compiled day holds it. For tests of single tasks. */
export function readPack(id: string): JsonMap {
  const file: { readonly data: Json } = parse(readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8'));
  return camelMap(file.data);
}

/** Several packs by id; all shipped packs but the rubric when none is named. */
export function readPacks(...ids: readonly string[]): Record<string, JsonMap> {
  const named =
    ids.length > 0
      ? ids
      : readdirSync(FOLDER)
          .filter((name) => name.endsWith('.yaml') && !name.startsWith('rubric'))
          .map((name) => name.replace(/\.yaml$/, ''));
  return Object.fromEntries(named.map((id) => [id, readPack(id)]));
}

/** The items of a rubric pack: their errors and severities by id. */
export function readRubric(
  id: string,
): Record<string, { readonly dimension: string; readonly errors: JsonMap }> {
  const file: { data: { items: { id: string; dimension: string; errors: JsonMap }[] } } = parse(
    readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8'),
  );
  return Object.fromEntries(file.data.items.map((item) => [item.id, item]));
}

function camelMap(value: Json): JsonMap {
  const camel = camelKeys(value);
  if (camel === null || typeof camel !== 'object' || Array.isArray(camel))
    throw new Error('a pack holds a map');
  return camel as JsonMap;
}

function camelKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelKeys(inner as Json),
    ]),
  );
}
