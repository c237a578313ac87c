import type { AffordanceValue } from '../simulation/vocabulary/widget.ts';
import { isLegal } from '../simulation/vocabulary/widget.ts';
import type { Words } from '../text/words.ts';

/** What was typed, as the simulation wants it: a decimal with a point and no frills, everything else without outer spaces. */
export function typedValue(kind: AffordanceValue['kind'], typed: string): string {
  const text = typed.trim();
  if (kind !== 'decimal') return text;
  return text
    .replace(',', '.')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.$/, '');
}

/** Why a value cannot be entered, in words; `''` when it can. `refusal` is what the real record says out of its bounds. */
export function valueProblem(
  allowed: AffordanceValue,
  value: string,
  words: Words,
  refusal: string | undefined,
): string {
  if (
    value === '' ||
    isLegal([{ verb: 'enter', label: { id: 'plain' }, value: allowed }], { verb: 'enter', value })
  ) {
    return '';
  }
  if (allowed.kind === 'date') return words('field.date');
  if (allowed.kind === 'text') return words('field.too-long');
  if (!/^-?\d+(\.\d+)?$/.test(value)) return words('field.number');
  if (refusal !== undefined) return refusal;
  const { min, max } = allowed;
  if (min !== undefined && max !== undefined) return words('field.between', { min, max });
  if (min !== undefined) return words('field.at-least', { min });
  if (max !== undefined) return words('field.at-most', { max });
  return words('field.number');
}
