import type { Words } from '../../text/words.ts';

/** Whole numbers of the record whose unit is too small to be read: how they are shown. */
interface Quantity {
  /** The field's name without its unit. */
  readonly field: string;
  words(value: number, words: Words): string;
}

const POUNDS_PER_GRAM = 0.002_204_62;
const INCHES_PER_MM = 1 / 25.4;

const QUANTITIES: Readonly<Record<string, Quantity>> = {
  tempC10: {
    field: 'temp',
    words: (value, words) =>
      words('quantity.temp', {
        celsius: (value / 10).toFixed(1),
        fahrenheit: ((value * 9) / 50 + 32).toFixed(1),
      }),
  },
  weightGrams: {
    field: 'weight',
    words: (value, words) =>
      words('quantity.weight', {
        kilograms: (value / 1_000).toFixed(1),
        pounds: (value * POUNDS_PER_GRAM).toFixed(1),
      }),
  },
  heightMm: {
    field: 'height',
    words(value, words) {
      const inches = Math.round(value * INCHES_PER_MM * 2) / 2;
      return words('quantity.height', {
        centimetres: (value / 10).toFixed(1),
        feet: Math.floor(inches / 12),
        inches: String(inches % 12),
      });
    },
  },
};

/** How a charted quantity is shown; undefined for fields that can be read as they are. */
export function quantityOf(field: string): Quantity | undefined {
  return QUANTITIES[field];
}
