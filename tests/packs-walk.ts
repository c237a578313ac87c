import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** A source as a pack lists it. */
export interface PackSource {
  text: string;
  grade?: string;
  verify?: boolean;
}

/** A pack file as parsed; the shape is settled in scenarios/packs/README.md. */
export interface PackContent {
  format: number;
  kind: string;
  id: string;
  holds: string;
  version: string;
  title: string;
  reviewed: string;
  effective_from: string;
  sources: Record<string, PackSource>;
  data: Value;
}

/** A pack with its text and the row ids that stand twice in one list. */
export interface PackFile {
  id: string;
  text: string;
  content: PackContent;
  duplicateRowIds: string[];
}

/** One use of a source key, with the path it stands at. */
export interface SourceUse {
  key: string;
  path: string;
}

/** A row of a band table: `min` inside, `below` outside. */
export interface BandRow {
  id?: string;
  level?: string;
  min?: number;
  below?: number;
}

/** Rows that divide one measure. */
export interface BandTable {
  path: string;
  unit: string;
  rows: BandRow[];
}

/** A sequence of steps with its wrong steps. */
export interface Sequence {
  id: string;
  steps: { id: string; rank: number }[];
  wrong: { id: string; hasReason: boolean }[];
}

/** Reads every pack. */
export function packFiles(): PackFile[] {
  const root = join(import.meta.dirname, '..', 'scenarios', 'packs');
  return readdirSync(root)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const content = parse(text, { version: '1.2', uniqueKeys: true }) as PackContent;
      return { id: basename(name, '.yaml'), text, content, duplicateRowIds: duplicateIds(content.data) };
    });
}

/** Every use of a source under a value. */
export function sourceUses(value: Value): SourceUse[] {
  return maps(value).flatMap(({ map, path }) =>
    keysOf(map.source).map((key) => ({ key, path: `${path}.source` })),
  );
}

/** Paths of values that no `source` covers: neither their own map nor one around it names one. An id or a title needs none. */
export function uncovered(value: Value, path = 'data'): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => uncovered(one, `${path}.${nameOf(one, index)}`));
  if (value === null || typeof value !== 'object') return [path];
  if ('source' in value) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'title')
    .flatMap(([key, inner]) => uncovered(inner, `${path}.${key}`));
}

/** Band tables: lists whose rows carry `min`/`below`, or a pair such as `arm_mm_min`/`arm_mm_below`, dividing one measure. */
export function bandTables(value: Value): BandTable[] {
  return lists(value).flatMap(({ rows, path }) => {
    const plain = rows.filter((row) => 'below' in row || 'min' in row);
    if (plain.length === rows.length && rows.some((row) => 'below' in row)) {
      return [{ path, unit: 'value', rows: plain.map((row) => band(row, 'min', 'below')) }];
    }
    const unit = dividingUnit(rows, path);
    return unit === undefined
      ? []
      : [{ path, unit, rows: rows.map((row) => band(row, `${unit}_min`, `${unit}_below`)) }];
  });
}

/** Every sequence under a value. */
export function sequencesOf(value: Value): Sequence[] {
  return maps(value)
    .map(({ map }) => map)
    .filter((map) => Array.isArray(map.steps) && map.steps.some((step) => isMap(step) && 'rank' in step))
    .map((map) => ({
      id: String(map.id),
      steps: rowsOf(map.steps).map((step) => ({ id: String(step.id), rank: Number(step.rank) })),
      wrong: rowsOf(map.wrong).map((step) => ({ id: String(step.id), hasReason: step.why !== undefined })),
    }));
}

/** Lists that must divide a measure though other columns stand beside it. */
const dividing: Record<string, string> = {
  cuffs: 'arm_mm',
  cuff_errors: 'size_off',
  fever_report: 'age_months',
  normal: 'age_months',
  vision_pass: 'age_months',
};

function dividingUnit(rows: Record<string, Value>[], path: string): string | undefined {
  const unit = dividing[path.split('.').at(-1) ?? ''];
  return unit !== undefined && rows.some((row) => `${unit}_min` in row) ? unit : undefined;
}

function band(row: Record<string, Value>, min: string, below: string): BandRow {
  return {
    ...(typeof row.id === 'string' ? { id: row.id } : {}),
    ...(typeof row.level === 'string' ? { level: row.level } : {}),
    ...(typeof row[min] === 'number' ? { min: row[min] } : {}),
    ...(typeof row[below] === 'number' ? { below: row[below] } : {}),
  };
}

function duplicateIds(value: Value): string[] {
  return lists(value).flatMap(({ rows, path }) => {
    const ids = rows.flatMap((row) => (typeof row.id === 'string' ? [row.id] : []));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} ${id}`);
  });
}

function lists(value: Value, path = ''): { rows: Record<string, Value>[]; path: string }[] {
  if (Array.isArray(value)) {
    const rows = value.filter(isMap);
    const own = rows.length > 1 && rows.length === value.length ? [{ rows, path }] : [];
    return [...own, ...value.flatMap((one, index) => lists(one, `${path}.${nameOf(one, index)}`))];
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, path === '' ? key : `${path}.${key}`));
}

function maps(value: Value, path = 'data'): { map: Record<string, Value>; path: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => maps(one, `${path}.${nameOf(one, index)}`));
  if (!isMap(value)) return [];
  return [
    { map: value, path },
    ...Object.entries(value).flatMap(([key, inner]) => maps(inner, `${path}.${key}`)),
  ];
}

function nameOf(value: Value, index: number): string {
  return isMap(value) && typeof value.id === 'string' ? value.id : String(index);
}

function rowsOf(value: Value | undefined): Record<string, Value>[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

function keysOf(source: Value | undefined): string[] {
  if (typeof source === 'string') return [source];
  return Array.isArray(source) ? source.filter((key): key is string => typeof key === 'string') : [];
}

function isMap(value: Value | undefined): value is Record<string, Value> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
