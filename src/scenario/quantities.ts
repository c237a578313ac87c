/** Units a scenario may write, and the whole-number unit the game counts in: `38.4 degC` is 384 of `C10`. */
interface Unit {
  readonly suffix: string;
  /** Game units in one written unit. */
  readonly scale: number;
}

export const UNITS: Readonly<Record<string, Unit>> = {
  degC: { suffix: 'C10', scale: 10 },
  kg: { suffix: 'Grams', scale: 1000 },
  g: { suffix: 'Grams', scale: 1 },
  cm: { suffix: 'Mm', scale: 10 },
  mm: { suffix: 'Mm', scale: 1 },
  mL: { suffix: 'Ul', scale: 1000 },
  uL: { suffix: 'Ul', scale: 1 },
  mg: { suffix: 'Mg', scale: 1 },
  mmHg: { suffix: 'MmHg', scale: 1 },
};

/** Units people do write but the game does not count in, with the one to use. */
export const FOREIGN_UNITS: Readonly<Record<string, string>> = {
  lb: 'kg',
  lbs: 'kg',
  oz: 'g',
  in: 'cm',
  ft: 'cm',
  degF: 'degC',
  tsp: 'mL',
  cc: 'mL',
  ml: 'mL',
};

export interface Quantity {
  readonly number: number;
  readonly unit: string;
}

const QUANTITY = /^([+-]?\d+(?:\.\d+)?) ?([A-Za-z]+)$/;

/** Reads `38.4 degC`; undefined when the text is no number with a unit that is known here. Durations are none. */
export function readQuantity(text: string): Quantity | undefined {
  const found = QUANTITY.exec(text);
  const unit = found?.[2] ?? '';
  if (found === null || !(unit in UNITS || unit in FOREIGN_UNITS) || !text.includes(' ')) return undefined;
  return { number: Number(found[1]), unit };
}

/** The quantity in game units; undefined when it is finer than the game counts. */
export function scaled(quantity: Quantity): number | undefined {
  const unit = UNITS[quantity.unit];
  if (unit === undefined) return undefined;
  const value = quantity.number * unit.scale;
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : undefined;
}
