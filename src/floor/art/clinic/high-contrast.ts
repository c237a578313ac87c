/** The background in high contrast: grey and pale, so that people, signs and bubbles stand out. */
import { channels, fromChannels } from '../colour.ts';

const GREY = 0.85;
const BRIGHTNESS = 1.12;
const CONTRAST = 0.72;

/** One colour as `grayscale(.85) brightness(1.12) contrast(.72)` would show it (W3C Filter Effects). */
export function highContrastColour(colour: string): string {
  const [r, g, b] = channels(colour);
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return fromChannels(
    [r, g, b].map((value) => {
      const bright = Math.min(255, (grey * GREY + value * (1 - GREY)) * BRIGHTNESS);
      return (bright - 127.5) * CONTRAST + 127.5;
    }),
  );
}

/** Every colour of a drawing, put through `highContrastColour`: works without filters, also on a plain canvas. */
export const highContrastBackdrop = (svg: string): string =>
  svg.replace(/"(#[0-9a-fA-F]{6})"/g, (_, colour: string) => `"${highContrastColour(colour)}"`);
