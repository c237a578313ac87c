import type { Json } from '../../simulation/vocabulary/json.ts';
import type { ChartEntry } from '../../simulation/vocabulary/task.ts';
import type { Words } from '../../text/words.ts';
import { orPlain, plainName } from '../names.ts';
import { quantityOf } from './quantities.ts';

const VITALS = [
  'temp',
  'pulse',
  'resp',
  'spo2',
  'bp',
  'height',
  'weight',
  'pain',
  'sys',
  'dia',
  'arm',
  'last',
];

/** Whether an entry is a vital sign or a measure. */
export function isVital({ field }: ChartEntry): boolean {
  return VITALS.some((vital) => field.toLowerCase().startsWith(vital));
}

/** The allergy line of a chart; it says so when none are known. */
export function allergiesOf(entries: readonly ChartEntry[], words: Words): string {
  const found = entries.filter((one) => one.field === 'allergy').map((one) => valueWords(one.value, words));
  return found.length === 0 ? words('chart.noAllergies') : [...new Set(found)].join('; ');
}

/** The name of a chart field. */
export function fieldName(field: string, words: Words): string {
  if (field.startsWith('registry.')) return words('chart.registry', { vaccine: plainName(field.slice(9)) });
  if (field.startsWith('last.')) return words('chart.last', { field: fieldName(field.slice(5), words) });
  const plain = quantityOf(field)?.field ?? field;
  return orPlain(words(`chart.field.${plain}`), plain);
}

/** What an entry holds, with its unit. */
export function entryWords({ field, value, unit }: ChartEntry, words: Words): string {
  const quantity = quantityOf(field.replace(/^last\./, ''));
  if (quantity !== undefined && typeof value === 'number') return quantity.words(value, words);
  if (unit === 'cents' && typeof value === 'number') return words('quantity.money', { cents: value });
  const said = valueWords(value, words);
  return unit === null ? said : words('reading.quantity', { value: said, unit });
}

/** A value of the record as a reader would say it: parts of an object one after the other. */
export function valueWords(value: Json, words: Words): string {
  if (value === null || value === '') return words('chart.nothing');
  if (typeof value === 'boolean') return words(value ? 'chart.yes' : 'chart.no');
  if (Array.isArray(value)) return value.map((one) => valueWords(one as Json, words)).join(', ');
  if (typeof value === 'object') {
    const map = value as Readonly<Record<string, Json>>;
    if ('sys' in map && 'dia' in map) return `${String(map.sys)}/${String(map.dia)}`;
    return Object.values(map)
      .map((one) => valueWords(one, words))
      .join(', ');
  }
  if (typeof value === 'string' && value.startsWith('prose:')) return words(value);
  if (typeof value === 'string' && /^[a-z]+([-_][a-z0-9]+)+$/.test(value)) return plainName(value);
  return String(value);
}
