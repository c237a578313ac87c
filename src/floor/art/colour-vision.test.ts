import { describe, expect, it } from 'vitest';
import { channels, contrast, fromChannels } from './colour.ts';
import { BUBBLE_KINDS, bubble } from './icons/bubble.ts';
import { FLAG_KINDS, flag, PIP_COUNT, pips } from './icons/marks.ts';
import { FLAG_COLOURS, PATIENCE_COLOURS, UI } from './palette.ts';

/** Rows of three; Machado, Oliveira and Fernandes 2009, severity 1.0, and plain luminance. */
const VISION: Readonly<Record<string, readonly number[]>> = {
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

function seen(colour: string, matrix: readonly number[]): string {
  const [r, g, b] = channels(colour);
  const row = (i: number): number =>
    (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b;
  return fromChannels([row(0), row(3), row(6)]);
}

const withoutColour = (svg: string): string => svg.replace(/#[0-9a-fA-F]{6}/g, '#');
const filledPips = (left: number): number =>
  PIP_COUNT + 1 - (pips(0, 0, left).match(new RegExp(UI.pipEmpty, 'g'))?.length ?? 0) - 1;

describe.each(Object.entries(VISION))('with %s', (_, matrix) => {
  it.each([1, 2, 3, 4])('a filled pip differs from an empty one at %i left', (left) => {
    const colour = PATIENCE_COLOURS[left] ?? UI.red;
    expect(contrast(seen(colour, matrix), seen(UI.pipEmpty, matrix))).toBeGreaterThanOrEqual(2);
  });

  it.each(FLAG_KINDS.filter((kind) => kind !== 'empty'))('the glyph on the flag %s reads', (kind) => {
    expect(contrast(seen(UI.white, matrix), seen(FLAG_COLOURS[kind], matrix))).toBeGreaterThanOrEqual(2.5);
  });

  it('the urgent bubble stays darker than the others', () => {
    expect(contrast(seen(UI.red, matrix), seen(UI.white, matrix))).toBeGreaterThanOrEqual(3);
  });
});

describe('form alone tells states apart', () => {
  it('patience is a number of pips', () => {
    expect([0, 1, 2, 3, 4].map(filledPips)).toEqual([0, 1, 2, 3, 4]);
  });
  it('each kind of bubble has its own outline', () => {
    const outlines = BUBBLE_KINDS.map((kind) => withoutColour(bubble(kind, 'chat')));
    expect(new Set(outlines).size).toBe(BUBBLE_KINDS.length);
  });
  it('each flag has its own glyph', () => {
    expect(new Set(FLAG_KINDS.map((kind) => withoutColour(flag(kind)))).size).toBe(FLAG_KINDS.length);
  });
});
