/**
 * Colour arithmetic for the drawing modules: mixing, the outline and shade rules of the style, WCAG contrast.
 * Colours are `#rrggbb` strings.
 */

export const INK = '#33284A';
const COOL_SHADOW = '#3B2A6B';
const WARM_LIGHT = '#FFF6E0';

/** The three channels (0–255) of `#rgb` or `#rrggbb`. */
export function channels(colour: string): [number, number, number] {
  const short = colour.length === 4;
  const at = (index: number): number => {
    const digits = short ? colour.charAt(1 + index).repeat(2) : colour.slice(1 + index * 2, 3 + index * 2);
    return Number.parseInt(digits, 16);
  };
  return [at(0), at(1), at(2)];
}

/** `#rrggbb` from three channels; values outside 0–255 are clamped. */
export function fromChannels(values: readonly number[]): string {
  const digits = values.map((value) =>
    Math.max(0, Math.min(255, Math.round(value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** `share` (0–1) of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  return fromChannels(channels(from).map((value, i) => value + ((target[i] ?? value) - value) * share));
}

/** The outline of a fill: its own colour, darkened, never black. */
export const dark = (fill: string, share = 0.58): string => mix(fill, INK, share);

/** The cool side of a fill, away from the light (upper left). */
export const shade = (fill: string, share = 0.18): string => mix(fill, COOL_SHADOW, share);

/** The warm, lit side of a fill. */
export const light = (fill: string, share = 0.3): string => mix(fill, WARM_LIGHT, share);

/** Relative luminance, 0–1 (WCAG 2.2, definition of relative luminance). */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1–21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
