import { readScenarioFolder } from './prose-lints.ts';

/** A pack file as parsed: data with sources, by keys that only the pack's readers know. */
export interface Pack {
  format: number;
  kind: string;
  id: string;
  holds: string;
  title: string;
  reviewed: string;
  sources: Record<string, { text: string; grade?: string; verify?: boolean }>;
  data: Record<string, unknown>;
}

type Row = Record<string, unknown>;

/** Every pack of the administrative side: what the front desk, the phone, billing and the office run on. */
export const administrativePackIds = new Set(
  `front-desk off-schedule scheduling insurance payer-basic charge-master charge-master-visits
  charge-master-vaccines charge-master-products charge-master-lab charge-master-procedures charge-master-other
  claim-rules claim-sheets denials documentation phone-protocols portal-routing refill-protocol inventory
  opening-closing difficult-interactions competency-map competency-codes rubric-speech`.split(/\s+/),
);

const packs = readScenarioFolder<Pack>('packs');

/** The administrative packs, as files. */
export const administrativePacks = packs.filter((file) => administrativePackIds.has(file.stem));

/** The data of one pack; throws when there is no such file, because every test that asks rests on it. */
export function packData(id: string): Row {
  const found = packs.find((file) => file.stem === id);
  if (found === undefined) throw new Error(`no pack ${id}`);
  return found.content.data;
}

/** The rows of a list in a pack's data, found by a dotted path. */
export function packRows(id: string, path: string): Row[] {
  const found = path
    .split('.')
    .reduce<unknown>((here, key) => (here as Row | undefined)?.[key], packData(id));
  return Array.isArray(found) ? (found as Row[]) : [];
}

/** Ids of the rows of a list in a pack's data. */
export function rowIds(id: string, path: string): Set<string> {
  return new Set(packRows(id, path).map((row) => String(row.id)));
}

/** Charge codes and markers that may stand on a claim line, by id. */
export function chargeCodes(): Map<string, Row> {
  const parts = ['visits', 'vaccines', 'products', 'lab', 'procedures', 'other'];
  const rows = parts.flatMap((part) => packRows(`charge-master-${part}`, 'codes'));
  return new Map(rows.map((row) => [String(row.id), row]));
}

/** What a pack's data says about its sources: keys that are used, and places that no source covers. */
export function sourceCoverage(data: unknown): { used: Set<string>; bare: string[] } {
  const used = new Set<string>();
  const bare: string[] = [];
  const walk = (value: unknown, path: string, isCovered: boolean): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, `${path}[${index}]`, isCovered);
    } else if (typeof value === 'object' && value !== null) {
      const { source, ...rest } = value as Row;
      for (const key of source === undefined ? [] : [source].flat()) used.add(String(key));
      for (const [key, one] of Object.entries(rest))
        walk(one, `${path}.${key}`, isCovered || source !== undefined);
    } else if (!isCovered) bare.push(path);
  };
  walk(data, '', false);
  return { used, bare };
}

/** Every list of a pack's data whose rows have ids, with the ids that stand in it twice. */
export function doubledIds(data: unknown): string[] {
  if (Array.isArray(data)) {
    const ids = data.flatMap((row) => (row as Row | null)?.id ?? []).map(String);
    return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...data.flatMap(doubledIds)];
  }
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(doubledIds) : [];
}
