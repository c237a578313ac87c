import type { Message, MessageParam } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { ReadingField } from '../simulation/vocabulary/specs.ts';
import type { AffordanceValue, Option } from '../simulation/vocabulary/widget.ts';

/** One value written into a field. Numbers stay the decimal strings they were typed as. */
export interface Entry {
  readonly field: string;
  readonly value: string;
}

/** Takes an option out of a richer spec object, so that what hangs on it (tags, a next node) never leaves the widget. */
export function bareOption(option: Option): Option {
  return { id: option.id, label: option.label };
}

/** What may be typed into a field, as an affordance states it. */
export function valueAllowed(field: ReadingField): AffordanceValue {
  return {
    kind: field.kind,
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
    ...(field.step === undefined ? {} : { step: field.step }),
    ...(field.options === undefined ? {} : { options: field.options.map(bareOption) }),
  };
}

/** The value written in a field, `''` when there is none. */
export function entryValue(entries: readonly Entry[], field: string): string {
  return entries.find((one) => one.field === field)?.value ?? '';
}

/** The entries with one value written, replaced or (when it is empty) taken out; the order of first writing stays. */
export function withEntry(entries: readonly Entry[], field: string, value: string): readonly Entry[] {
  if (value === '') return entries.filter((one) => one.field !== field);
  if (!entries.some((one) => one.field === field)) return [...entries, { field, value }];
  return entries.map((one) => (one.field === field ? { field, value } : one));
}

/** Whether every field that must be filled is filled. */
export function areRequiredFilled(fields: readonly ReadingField[], entries: readonly Entry[]): boolean {
  return fields.every((one) => one.required === false || entryValue(entries, one.id) !== '');
}

/** How a written value is to be read out: an option by its label, a number with its unit, a date as a date. */
export function shownValue(field: ReadingField, value: string): MessageParam {
  if (value === '') return message('reading.empty');
  if (field.kind === 'choice') return (field.options ?? []).find((one) => one.id === value)?.label ?? value;
  if (field.kind === 'date') return message('reading.date', { value });
  return field.unit === undefined ? value : message('reading.quantity', { value, unit: field.unit });
}

/** A field as a picture shows it. */
export interface PicturedField {
  readonly id: string;
  readonly label: Message;
  readonly allowed: AffordanceValue;
  readonly isRequired: boolean;
  /** `''` when nothing is written yet. */
  readonly value: string;
}

/** A field with what is written in it, ready to be drawn. */
export function picturedField(field: ReadingField, entries: readonly Entry[]): PicturedField {
  return {
    id: field.id,
    label: field.label,
    allowed: valueAllowed(field),
    isRequired: field.required !== false,
    value: entryValue(entries, field.id),
  };
}
